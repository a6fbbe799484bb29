import { subnetIdsInput } from './subnetIdsInput';
import type { Zod } from './Zod';

/** The network of a control plane. */
export function resourcesVpcConfigInput(z: Zod) {
  const { endpointPublicAccess, endpointPrivateAccess, ...others } = fields(z);
  return z
    .object({
      ...others,
      endpointPublicAccess: endpointPublicAccess.default(true),
      endpointPrivateAccess: endpointPrivateAccess.default(true),
    })
    .strict()
    .describe('The network of the control plane');
}

/** What may change in the network of a control plane; what is left out stays. */
export function resourcesVpcConfigUpdateInput(z: Zod) {
  return z
    .object(fields(z))
    .partial()
    .strict()
    .optional()
    .describe('The network of the control plane');
}

function fields(z: Zod) {
  return {
    subnetIds: subnetIdsInput(z).describe(
      'At least 2 subnets of one VPC in at least 2 availability zones',
    ),
    securityGroupIds: z
      .array(z.string().regex(/^sg-/, 'a security group id such as sg-1a2b'))
      .max(5)
      .optional()
      .describe('Up to 5 security groups besides the one EKS makes'),
    endpointPublicAccess: z
      .boolean()
      .describe('Whether the Kubernetes API is reachable from the internet'),
    endpointPrivateAccess: z
      .boolean()
      .describe('Whether the Kubernetes API is reachable from the VPC'),
    publicAccessCidrs: z
      .array(z.string())
      .optional()
      .describe(
        'Networks that may reach the public endpoint, for example 203.0.113.0/24; everything when left out',
      ),
  };
}
