import {
  DRAFT_KINDS,
  type RolePurpose,
} from '@eks-platform/backstage-plugin-eks-common';
import { z } from 'zod';
import { arn, kubernetesVersion, name, placeSchema, several } from './fields';

const ROLE_PURPOSES = [
  'cluster',
  'node',
  'fargate-pod-execution',
  'pod-identity',
  'capability',
] as const satisfies readonly RolePurpose[];

const vpcId = z
  .string()
  .regex(/^vpc-[0-9a-z-]+$/, 'a VPC identifier begins with vpc-')
  .optional();

/** `GET /pickers/subnets`, `GET /pickers/security-groups`. */
export const ofVpcSchema = placeSchema.extend({ vpcId });

/** `GET /pickers/roles`. */
export const rolesSchema = placeSchema.extend({
  purpose: z.enum(ROLE_PURPOSES).optional(),
});

/** `GET /pickers/addon-versions`. */
export const addonVersionsSchema = placeSchema.extend({
  kubernetesVersion,
  addonName: name.optional(),
});

/** `GET /pickers/service-accounts`. */
export const serviceAccountsSchema = placeSchema.extend({
  cluster: name,
  namespace: name.optional(),
});

const chosen = several(name).transform(values =>
  values.length > 0 ? values : undefined,
);

/** `GET /pickers/preflight`. */
export const preflightSchema = placeSchema.extend({
  kind: z.enum(DRAFT_KINDS),
  name: name.optional(),
  clusterName: name.optional(),
  version: kubernetesVersion.optional(),
  roleArn: arn.optional(),
  subnetIds: chosen,
  serviceIpv4Cidr: name.optional(),
  instanceTypes: chosen,
  amiType: name.optional(),
});

/** `GET /pickers/ami-types`. */
export const amiTypesSchema = z.object({
  kubernetesVersion: kubernetesVersion.optional(),
});
