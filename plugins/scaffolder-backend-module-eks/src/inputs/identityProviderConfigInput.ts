import { clusterNameInput } from './clusterNameInput';
import { scopeInput } from './scopeInput';
import { tagsInput } from './tagsInput';
import { timeoutInput } from './timeoutInput';
import type { Zod } from './Zod';

/** The input of `eks:identityProviderConfig:associate`. */
export const identityProviderConfigInput = (z: Zod) =>
  z
    .object({
      ...scopeInput(z),
      clusterName: clusterNameInput(z),
      oidc: z
        .object({
          identityProviderConfigName: z
            .string()
            .describe(
              'Name of the association: 1 to 63 letters, digits, hyphens and underscores that begin with a letter or digit',
            ),
          issuerUrl: z
            .string()
            .describe(
              "URL of the provider, beginning with https:// and reachable from the internet; not the cluster's own",
            ),
          clientId: z
            .string()
            .min(1)
            .describe('Audience: the client that asks for the tokens'),
          usernameClaim: z
            .string()
            .min(1)
            .optional()
            .describe('Claim that holds the username; sub when left out'),
          usernamePrefix: z
            .string()
            .min(1)
            .optional()
            .describe(
              'What is put before usernames; the issuer and # when left out',
            ),
          groupsClaim: z
            .string()
            .min(1)
            .optional()
            .describe('Claim that holds the groups'),
          groupsPrefix: z
            .string()
            .min(1)
            .optional()
            .describe('What is put before groups, for example sso:'),
          requiredClaims: z
            .record(z.string())
            .optional()
            .describe('Claims that every token must carry, with their values'),
        })
        .strict()
        .describe('The OIDC provider of the users'),
      tags: tagsInput(z),
      timeoutMinutes: timeoutInput(z, 45),
    })
    .strict();
