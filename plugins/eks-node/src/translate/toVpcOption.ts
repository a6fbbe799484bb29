import type { Vpc } from '@aws-sdk/client-ec2';
import type { VpcOption } from '@eks-platform/backstage-plugin-eks-common';
import { requireMember } from './requireMember';
import { toTags } from './toTags';

/** A VPC as EC2 describes it, with the address ranges still in use. */
export function toVpcOption(vpc: Vpc): VpcOption {
  const associated = (vpc.CidrBlockAssociationSet ?? [])
    .filter(({ CidrBlockState }) => CidrBlockState?.State === 'associated')
    .flatMap(({ CidrBlock }) => CidrBlock ?? []);
  return {
    vpcId: requireMember(vpc.VpcId, 'VpcId', 'a VPC'),
    name: toTags(vpc.Tags).Name || undefined,
    cidrBlocks: [
      ...new Set([...(vpc.CidrBlock ? [vpc.CidrBlock] : []), ...associated]),
    ],
    isDefault: vpc.IsDefault ?? false,
  };
}
