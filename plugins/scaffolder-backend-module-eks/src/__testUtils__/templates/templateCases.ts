import { belongingCases } from './belongingCases';
import { clusterCases } from './clusterCases';
import { karpenterCases } from './karpenterCases';
import { latticeCases, meshCases } from './meshCases';
import type { TemplateCase, TemplateEstate } from './TemplateCase';

/** What is handed in to each template, by the template's name. */
export function templateCases(
  estate: TemplateEstate,
): Record<string, TemplateCase[]> {
  return {
    ...clusterCases(estate),
    ...belongingCases,
    ...karpenterCases,
    ...meshCases,
    ...latticeCases(estate),
  };
}
