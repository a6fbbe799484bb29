import type { Zod } from '../inputs/Zod';
import { clusterLinksOutput } from './clusterLinksOutput';

/** The output of `eks:podIdentityAssociation:create`. */
export const podIdentityAssociationOutput = (z: Zod) =>
  z.object({
    associationId: z
      .string()
      .optional()
      .describe('Id of the association; not in a dry run'),
    associationArn: z
      .string()
      .optional()
      .describe('ARN of the association; not in a dry run'),
    externalId: z
      .string()
      .optional()
      .describe(
        "What the target role's trust policy asks for as sts:ExternalId, if there is one; not in a dry run",
      ),
    ...clusterLinksOutput(z),
  });
