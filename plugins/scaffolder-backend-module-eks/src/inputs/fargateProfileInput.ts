import { roleArnInput } from './roleArnInput';
import { scopeInput } from './scopeInput';
import { subnetIdsInput } from './subnetIdsInput';
import { tagsInput } from './tagsInput';
import { timeoutInput } from './timeoutInput';
import type { Zod } from './Zod';

/** The input of `eks:fargateProfile:create`. */
export const fargateProfileInput = (z: Zod) =>
  z
    .object({
      ...scopeInput(z),
      clusterName: z.string().min(1).describe('Name of the cluster'),
      fargateProfileName: z
        .string()
        .describe(
          'Name of the profile: 1 to 100 letters, digits, hyphens and underscores that begin with a letter or digit, but not with eks-',
        ),
      podExecutionRoleArn: roleArnInput(z).describe(
        'ARN of the pod execution role: trusts eks-fargate-pods.amazonaws.com and has AmazonEKSFargatePodExecutionRolePolicy',
      ),
      subnets: subnetIdsInput(z)
        .min(1)
        .optional()
        .describe(
          'Private subnets of the pods; all private subnets of the cluster when left out',
        ),
      selectors: z
        .array(
          z
            .object({
              namespace: z.string().describe('May hold * and ?'),
              labels: z
                .record(z.string())
                .optional()
                .describe('Labels a pod must carry, 5 at most'),
            })
            .strict(),
        )
        .describe('1 to 5 selectors; a pod that matches one runs on Fargate'),
      tags: tagsInput(z),
      timeoutMinutes: timeoutInput(z, 20),
    })
    .strict();
