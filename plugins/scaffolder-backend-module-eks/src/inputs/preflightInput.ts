import { scopeInput } from './scopeInput';
import type { Zod } from './Zod';

/** What can be checked. */
const kinds = [
  'cluster',
  'nodegroup',
  'fargateProfile',
  'role',
  'oidcProvider',
  'irsaRole',
  'podIdentityAssociation',
  'accessEntry',
  'addon',
  'identityProviderConfig',
  'capability',
  'virtualService',
] as const;

/** The input of `eks:preflight:check`. */
export const preflightInput = (z: Zod) =>
  z
    .object({
      ...scopeInput(z),
      kind: z
        .enum(kinds)
        .describe(
          'What would be made: the middle word of the action that makes it, for example nodegroup for eks:nodegroup:create',
        ),
      request: z
        .record(z.any())
        .describe(
          'The input of that action, without accountId and region: the same document that makes it afterwards',
        ),
      failOnError: z
        .boolean()
        .default(true)
        .describe(
          'Whether the step fails when there are errors; false lets a later step decide by the outputs',
        ),
    })
    .strict();
