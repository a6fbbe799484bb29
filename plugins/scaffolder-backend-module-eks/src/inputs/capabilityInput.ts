import { CAPABILITY_TYPES } from '@eks-platform/backstage-plugin-eks-common';
import { clusterNameInput } from './clusterNameInput';
import { roleArnInput } from './roleArnInput';
import { scopeInput } from './scopeInput';
import { tagsInput } from './tagsInput';
import { timeoutInput } from './timeoutInput';
import type { Zod } from './Zod';

/** The input of `eks:capability:create`. */
export const capabilityInput = (z: Zod) =>
  z
    .object({
      ...scopeInput(z),
      clusterName: clusterNameInput(z),
      capabilityName: z
        .string()
        .describe(
          'Name of the capability: 1 to 100 letters, digits, hyphens and underscores that begin with a letter or digit',
        ),
      type: z
        .enum(CAPABILITY_TYPES)
        .describe(
          'ACK (AWS resources from Kubernetes), ARGOCD (Argo CD) or KRO (compositions of resources); a cluster has one of each',
        ),
      roleArn: roleArnInput(z).describe(
        'ARN of the capability role: lets capabilities.eks.amazonaws.com do sts:AssumeRole and sts:TagSession',
      ),
      deletePropagationPolicy: z
        .enum(['RETAIN'])
        .default('RETAIN')
        .describe('What becomes of its resources when it is deleted'),
      configuration: z
        .object({
          argoCd: argoCd(z).optional(),
          ack: z
            .object({
              enableCrossNamespace: z
                .boolean()
                .optional()
                .describe('Whether resources may refer to other namespaces'),
              disabledServices: z
                .array(z.string().min(1))
                .optional()
                .describe('AWS services that ACK leaves alone'),
            })
            .strict()
            .optional()
            .describe('For type ACK'),
        })
        .strict()
        .optional()
        .describe('What the type needs besides: argoCd or ack'),
      tags: tagsInput(z),
      timeoutMinutes: timeoutInput(z, 30),
    })
    .strict();

function argoCd(z: Zod) {
  return z
    .object({
      namespace: z
        .string()
        .min(1)
        .optional()
        .describe('Where Argo CD runs; argocd when left out'),
      awsIdc: z
        .object({
          idcInstanceArn: z
            .string()
            .regex(
              /^arn:aws[a-z-]*:sso:::instance\/.+$/,
              'the ARN of an IAM Identity Center instance, such as arn:aws:sso:::instance/ssoins-1234567890abcdef',
            )
            .describe('ARN of the IAM Identity Center instance of the users'),
          idcRegion: z
            .string()
            .min(1)
            .optional()
            .describe("Its region; the cluster's when left out"),
        })
        .strict()
        .describe('Where the users of Argo CD come from'),
      rbacRoleMappings: z
        .array(
          z
            .object({
              role: z.enum(['ADMIN', 'EDITOR', 'VIEWER']),
              identities: z
                .array(
                  z
                    .object({
                      id: z.string().min(1),
                      type: z.enum(['SSO_USER', 'SSO_GROUP']),
                    })
                    .strict(),
                )
                .min(1)
                .describe('Users and groups by their ids in Identity Center'),
            })
            .strict(),
        )
        .optional()
        .describe('Which users and groups of Identity Center may do what'),
      networkAccess: z
        .object({
          vpceIds: z
            .array(
              z.string().regex(/^vpce-/, 'a VPC endpoint id such as vpce-1a2b'),
            )
            .optional()
            .describe('Ids of the endpoints, for example vpce-1a2b'),
        })
        .strict()
        .optional()
        .describe('VPC endpoints by which Argo CD is reached'),
      endpointPrefix: z
        .string()
        .min(1)
        .optional()
        .describe('Beginning of the host name of Argo CD'),
    })
    .strict()
    .describe('For type ARGOCD, which needs it');
}
