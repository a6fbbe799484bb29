import type { z as zod } from 'zod/v3';
import { scopeUiOptions } from './scopeUiOptions';

/**
 * The schema of the `ui:options` of a field that lists from a cluster.
 *
 * @public
 */
export const clusterUiOptions = (z: typeof zod) => ({
  ...scopeUiOptions(z),
  clusterField: z
    .string()
    .optional()
    .describe(
      'Name of the field that holds the cluster; `clusterName` unless given. Dots lead into objects.',
    ),
  cluster: z
    .string()
    .optional()
    .describe(
      'A fixed cluster, for templates that do not ask. Wins over clusterField.',
    ),
});
