import type {
  BindingVerdict,
  IdentityBindingQuery,
  WorkloadQuery,
} from '@eks-platform/backstage-plugin-eks-common';
import { z } from 'zod';
import { arn, filterSchema, name, page, several } from './fields';

const MECHANISMS = ['irsa', 'pod-identity'] as const;

const VERDICTS = Object.keys({
  bound: true,
  'wildcard-trust': true,
  'audience-missing': true,
  conditional: true,
  'trusted-not-annotated': true,
  'annotated-not-trusted': true,
  'role-missing': true,
  'oidc-provider-missing': true,
  'audience-refused': true,
  'service-account-missing': true,
  'agent-missing': true,
  'fargate-unsupported': true,
  overridden: true,
  'foreign-account': true,
  unknown: true,
} satisfies Record<BindingVerdict, true>) as BindingVerdict[];

const component = {
  kubernetesId: name.optional(),
  serviceAccountRef: several(
    z
      .string()
      .max(512)
      .regex(
        /^[^/]+\/[^/]+\/[^/]+$/,
        'a ServiceAccount is named <cluster>/<namespace>/<name>',
      ),
  ),
};

/** `GET /identity-bindings`. */
export const identityBindingsSchema = filterSchema.extend({
  cluster: name.optional(),
  namespace: name.optional(),
  serviceAccount: name.optional(),
  roleArn: arn.optional(),
  ...component,
  mechanism: z.enum(MECHANISMS).optional(),
  verdict: several(z.enum(VERDICTS)),
  ...page,
}) satisfies z.ZodType<IdentityBindingQuery>;

/** `GET /clusters/…/trust-policy`. */
export const trustPolicySchema = z.object({
  namespace: name,
  serviceAccount: name,
  roleArn: arn,
  mechanism: z.enum(MECHANISMS),
});

/** `GET /workloads`. */
export const workloadsSchema = z
  .object(component)
  .refine(
    ({ kubernetesId, serviceAccountRef }) =>
      kubernetesId !== undefined || serviceAccountRef.length > 0,
    {
      path: ['kubernetesId'],
      error: 'a component is needed, by kubernetesId or by serviceAccountRef',
    },
  ) satisfies z.ZodType<WorkloadQuery>;
