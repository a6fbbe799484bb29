import { clusterNameInput } from './clusterNameInput';
import { scopeInput } from './scopeInput';
import { tagsInput } from './tagsInput';
import type { Zod } from './Zod';

/** The input of `eks:oidcProvider:create`. */
export const oidcProviderInput = (z: Zod) =>
  z
    .object({
      ...scopeInput(z),
      clusterName: clusterNameInput(z),
      clientIDList: z
        .array(z.string().min(1).max(255))
        .min(1)
        .default(['sts.amazonaws.com'])
        .describe(
          'Audiences that the provider takes; sts.amazonaws.com, which IRSA needs, when left out',
        ),
      thumbprintList: z
        .array(
          z
            .string()
            .regex(
              /^[0-9A-Fa-f]{40}$/,
              'a SHA-1 thumbprint of 40 hexadecimal digits',
            ),
        )
        .min(1)
        .optional()
        .describe('Thumbprints of the issuer; IAM fetches it when left out'),
      tags: tagsInput(z),
    })
    .strict();
