import { ACCESS_ENTRY_TYPES } from '@eks-platform/backstage-plugin-eks-common';
import { clusterNameInput } from './clusterNameInput';
import { scopeInput } from './scopeInput';
import { tagsInput } from './tagsInput';
import type { Zod } from './Zod';

/** The input of `eks:accessEntry:create`. */
export const accessEntryInput = (z: Zod) =>
  z
    .object({
      ...scopeInput(z),
      clusterName: clusterNameInput(z),
      principalArn: z
        .string()
        .describe(
          'ARN of the IAM role or user that is let in, of any account, for example arn:aws:iam::111122223333:role/platform-admin',
        ),
      type: z
        .enum(ACCESS_ENTRY_TYPES)
        .default('STANDARD')
        .describe(
          'STANDARD for people and pipelines; the others are for nodes, and EKS makes them itself for node groups, Fargate profiles and Auto Mode',
        ),
      kubernetesGroups: z
        .array(z.string().min(1))
        .optional()
        .describe(
          'Groups that RBAC knows, not beginning with system:, eks:, aws:, amazon: or iam:; for type STANDARD',
        ),
      username: z
        .string()
        .min(1)
        .optional()
        .describe(
          "What the principal is called inside the cluster; EKS's choice when left out",
        ),
      accessPolicies: z
        .array(
          z
            .object({
              policyArn: z
                .string()
                .regex(
                  /^(arn:aws[a-z-]*:eks::aws:cluster-access-policy\/)?\w+$/,
                  'the ARN or the name of an access policy of EKS, such as AmazonEKSViewPolicy',
                )
                .describe(
                  'ARN or name of an access policy of EKS: AmazonEKSClusterAdminPolicy, AmazonEKSAdminPolicy, AmazonEKSEditPolicy, AmazonEKSViewPolicy and others',
                ),
              accessScope: z
                .object({
                  type: z
                    .enum(['cluster', 'namespace'])
                    .default('cluster')
                    .describe('Where the policy holds'),
                  namespaces: z
                    .array(z.string().min(1))
                    .optional()
                    .describe(
                      'For type namespace: names, with * at their end at most',
                    ),
                })
                .strict()
                .default({})
                .describe('Where the policy holds: in the cluster unless said'),
            })
            .strict(),
        )
        .default([])
        .describe('What the principal may do, besides what its groups may'),
      tags: tagsInput(z),
    })
    .strict();
