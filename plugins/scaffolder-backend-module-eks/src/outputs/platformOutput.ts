import type { Zod } from '../inputs/Zod';
import { clusterOutput } from './clusterOutput';

/** The output of `eks:platform:apply`. */
export const platformOutput = (z: Zod) =>
  clusterOutput(z).extend({
    roleArns: z
      .record(z.string())
      .describe("ARNs of the document's roles, by their names"),
    resources: z
      .array(
        z.object({
          id: z.string(),
          outcome: z.enum(['made', 'adopted', 'planned']),
        }),
      )
      .describe('Everything in the plan, and what became of it'),
  });
