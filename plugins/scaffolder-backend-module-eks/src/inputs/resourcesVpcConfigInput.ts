import { subnetIdsInput } from './subnetIdsInput';
import type { Zod } from './Zod';

/** The network of a control plane. */
export function resourcesVpcConfigInput(z: Zod) {
  return z
    .object({
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
        .default(true)
        .describe('Whether the Kubernetes API is reachable from the internet'),
      endpointPrivateAccess: z
        .boolean()
        .default(true)
        .describe('Whether the Kubernetes API is reachable from the VPC'),
      publicAccessCidrs: z
        .array(z.string())
        .optional()
        .describe(
          'Networks that may reach the public endpoint, for example 203.0.113.0/24; everything when left out',
        ),
    })
    .strict()
    .describe('The network of the control plane');
}
