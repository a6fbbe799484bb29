import { place } from './demoEstate';
import type { RefusalTable } from './RefusalTable';

const policy = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: '*',
      Action: 'vpc-lattice-svcs:Invoke',
      Resource: '*',
    },
  ],
};

/** What `lattice:serviceNetwork:create` refuses. */
export const latticeServiceNetworkRefusals: RefusalTable = {
  actionId: 'lattice:serviceNetwork:create',
  sound: () => ({ name: 'payments' }),
  refusals: [
    {
      title: 'capital letters in the name',
      input: { name: 'Payments' },
      says: [
        "name: Wanted the name of a service network of 3 to 63 lower-case letters, digits and single hyphens between them, found 'Payments'. Choose a name such as 'payments'",
      ],
    },
    {
      title: 'a name too short',
      input: { name: 'ab' },
      says: ["found 'ab'. Choose a name such as 'reviews'"],
    },
    {
      title: 'no such kind of authentication',
      input: { authType: 'OAUTH' },
      says: ['authType: wanted one of NONE, AWS_IAM, found "OAUTH"'],
    },
    {
      title: 'a policy that nothing asks for',
      input: { authPolicy: policy },
      says: [
        'authPolicy: Wanted authType AWS_IAM beside authPolicy, found none',
      ],
    },
    {
      title: 'a policy that is too long',
      input: {
        authType: 'AWS_IAM',
        authPolicy: { ...policy, Id: 'x'.repeat(10_240) },
      },
      says: ['authPolicy: Wanted at most 10240 bytes of policy, found 10'],
    },
    {
      title: 'no such VPC',
      input: { vpcAssociations: [{ vpcId: 'vpc-0123456789abcdef0' }] },
      says: [
        `vpcAssociations[0].vpcId: No VPC 'vpc-0123456789abcdef0' in ${place}`,
      ],
    },
    {
      title: 'a VPC named twice',
      input: {
        vpcAssociations: [
          { vpcId: 'vpc-0123456789abcdef1' },
          { vpcId: 'vpc-0123456789abcdef1' },
        ],
      },
      says: [
        "vpcAssociations[1].vpcId: Wanted each VPC once, found 'vpc-0123456789abcdef1' twice",
      ],
    },
    {
      title: 'more security groups than Lattice takes',
      input: {
        vpcAssociations: [
          {
            vpcId: 'vpc-0123456789abcdef2',
            securityGroupIds: ['sg-1', 'sg-2', 'sg-3', 'sg-4', 'sg-5', 'sg-6'],
          },
        ],
      },
      says: ['vpcAssociations.0.securityGroupIds'],
    },
    {
      title: "a tag of AWS's own",
      input: { tags: { 'aws:owner': 'shop' } },
      says: ['aws:owner'],
    },
    {
      title: 'an input that does not exist',
      input: { vpcs: ['vpc-0123456789abcdef0'] },
      says: ['vpcs'],
    },
  ],
};
