import { isRecord, recordAt } from '../objects/isRecord';
import type { KubernetesObject } from '../objects/KubernetesObject';
import type { OpenApiSchema, PrinterColumn } from './CustomSchema';
import type { ResourceType } from './ResourceType';

/** The names that a CustomResourceDefinition gives to its kind. */
interface DefinedNames {
  kind: string;
  plural: string;
  singular?: string;
  listKind?: string;
  shortNames?: string[];
  categories?: string[];
}

/** One version in a CustomResourceDefinition. */
interface DefinedVersion {
  name: string;
  served: boolean;
  schema?: { openAPIV3Schema?: OpenApiSchema };
  subresources?: { status?: unknown };
  additionalPrinterColumns?: PrinterColumn[];
}

/** The kinds, one for each served version, that a valid CustomResourceDefinition brings. */
export function customResources(definition: KubernetesObject): ResourceType[] {
  const spec = recordAt(definition, 'spec');
  const names = spec.names as DefinedNames;
  const versions = spec.versions as DefinedVersion[];
  const singular = names.singular || names.kind.toLowerCase();
  return versions
    .filter(version => version.served)
    .map(version => ({
      group: spec.group as string,
      version: version.name,
      kind: names.kind,
      listKind: names.listKind || `${names.kind}List`,
      plural: names.plural,
      singular,
      shortNames: names.shortNames ?? [],
      categories: names.categories ?? [],
      namespaced: spec.scope === 'Namespaced',
      hasStatus: isRecord(version.subresources?.status),
      required: [],
      custom: {
        revision: `${definition.metadata.uid}/${definition.metadata.generation}/${version.name}`,
        schema: version.schema?.openAPIV3Schema ?? {},
        columns: version.additionalPrinterColumns ?? [],
      },
    }));
}
