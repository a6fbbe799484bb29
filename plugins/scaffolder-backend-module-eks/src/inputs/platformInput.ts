import { scopeInput } from './scopeInput';
import { timeoutInput } from './timeoutInput';
import type { Zod } from './Zod';

/** The input of `eks:platform:apply`; the document in it is read by a schema of its own, so that it may be text. */
export const platformInput = (z: Zod) =>
  z
    .object({
      ...scopeInput(z),
      platform: z
        .union([z.string().min(1), z.record(z.unknown())])
        .describe(
          'The platform, as an object or as YAML: cluster, roles, oidcProvider, irsaRoles, addons, nodegroups, fargateProfiles, accessEntries, podIdentityAssociations, identityProviderConfigs, capabilities, manifests and tags, each with the members of its own action; or an eksctl ClusterConfig. Roles of the document are handed over by { ref: their name }',
        ),
      ignoreUnsupported: z
        .boolean()
        .default(false)
        .describe(
          'Of an eksctl ClusterConfig: whether fields that are not supported are warned of in place of being refused',
        ),
      timeoutMinutes: timeoutInput(z, 90),
    })
    .strict();
