import type { RolePurpose } from '@eks-platform/backstage-plugin-eks-common';
import { z } from 'zod';
import { kubernetesVersion, name, placeSchema } from './fields';

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

/** `GET /pickers/ami-types`. */
export const amiTypesSchema = z.object({
  kubernetesVersion: kubernetesVersion.optional(),
});
