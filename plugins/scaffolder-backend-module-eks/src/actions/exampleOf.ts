import type { TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stringify } from 'yaml';

/** An example of an action as a template's step. */
export function exampleOf(options: {
  description: string;
  action: string;
  id: string;
  name: string;
  input: Record<string, unknown>;
}): TemplateExample {
  const { description, ...step } = options;
  return { description, example: stringify({ steps: [step] }) };
}
