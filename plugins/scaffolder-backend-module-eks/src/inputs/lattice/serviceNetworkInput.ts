import { scopeInput } from '../scopeInput';
import { tagsInput } from '../tagsInput';
import { timeoutInput } from '../timeoutInput';
import type { Zod } from '../Zod';
import { authInputs } from './authInputs';

/** The input of `lattice:serviceNetwork:create`. */
export const serviceNetworkInput = (z: Zod) =>
  z
    .object({
      ...scopeInput(z),
      name: z
        .string()
        .describe(
          'Name of the service network: 3 to 63 lower-case letters, digits and hyphens',
        ),
      ...authInputs(z),
      vpcAssociations: z
        .array(
          z
            .object({
              vpcId: z.string().min(1).describe('Such as vpc-0a1b2c3d'),
              securityGroupIds: z
                .array(z.string().min(1))
                .max(5)
                .optional()
                .describe(
                  'Which of the VPC may call; everything when left out',
                ),
            })
            .strict(),
        )
        .default([])
        .describe(
          'The VPCs whose clients reach the services; a VPC has one service network at most',
        ),
      tags: tagsInput(z),
      timeoutMinutes: timeoutInput(z, 10),
    })
    .strict();
