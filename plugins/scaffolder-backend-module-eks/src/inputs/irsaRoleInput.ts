import { clusterNameInput } from './clusterNameInput';
import { roleSettingsInput } from './roleSettingsInput';
import { scopeInput } from './scopeInput';
import type { Zod } from './Zod';

/** The input of `eks:irsaRole:create`. */
export const irsaRoleInput = (z: Zod) =>
  z
    .object({
      ...scopeInput(z),
      ...roleSettingsInput(z),
      serviceAccounts: z
        .array(
          z
            .object({
              clusterName: clusterNameInput(z),
              region: z
                .string()
                .min(1)
                .optional()
                .describe(
                  "Region of the cluster, one of those configured for the account; the action's when left out",
                ),
              namespace: z
                .string()
                .min(1)
                .describe('Namespace of the ServiceAccount'),
              serviceAccount: z
                .string()
                .min(1)
                .describe('Name of the ServiceAccount'),
            })
            .strict(),
        )
        .min(1)
        .describe('Who may assume the role, and nobody else'),
      allowWildcards: z
        .boolean()
        .default(false)
        .describe(
          'Whether a namespace or ServiceAccount may hold * and ?, which lets in whatever matches',
        ),
      allowEveryServiceAccount: z
        .boolean()
        .default(false)
        .describe(
          'Whether both may be *, which lets in every pod of the cluster',
        ),
      createOidcProvider: z
        .boolean()
        .default(false)
        .describe(
          "Whether a cluster's OIDC provider is made when the account lacks it; the action fails otherwise",
        ),
    })
    .strict();
