import { place, roleArn } from './demoEstate';
import type { RefusalTable } from './RefusalTable';

/** What `eks:cluster:create` refuses. */
export const clusterRefusals: RefusalTable = {
  actionId: 'eks:cluster:create',
  sound: subnets => ({
    name: 'blue',
    roleArn: roleArn('eks-cluster-role'),
    resourcesVpcConfig: { subnetIds: subnets.private },
  }),
  refusals: [
    {
      title: 'a name with spaces',
      input: { name: 'my first cluster' },
      says: ["found 'my first cluster'", "such as 'my-first-cluster'"],
    },
    {
      title: 'one subnet',
      input: subnets => ({
        resourcesVpcConfig: { subnetIds: [subnets.private[0]] },
      }),
      says: [
        'resourcesVpcConfig.subnetIds: Wanted at least 2 subnets in 2 availability zones, found 1',
      ],
    },
    {
      title: 'two subnets in one zone',
      input: subnets => ({
        resourcesVpcConfig: {
          subnetIds: [subnets.private[0], subnets.public[0]],
        },
      }),
      says: ['in at least 2 availability zones, found all 2 in eu-west-1a'],
    },
    {
      title: 'a subnet with too few addresses',
      input: subnets => ({
        resourcesVpcConfig: {
          subnetIds: [subnets.isolated[0], subnets.private[1]],
        },
      }),
      says: ['at least 6 free addresses in each subnet, found 4'],
    },
    {
      title: 'a subnet that does not exist',
      input: subnets => ({
        resourcesVpcConfig: {
          subnetIds: [subnets.private[0], 'subnet-0deadbeef'],
        },
      }),
      says: [`No subnet 'subnet-0deadbeef' in ${place}`],
    },
    {
      title: 'a role that does not exist',
      input: { roleArn: roleArn('nobody') },
      says: [`roleArn: No role '${roleArn('nobody')}' in account 111122223333`],
    },
    {
      title: 'a role that EKS may not assume',
      input: { roleArn: roleArn('ci-deploy') },
      says: [
        "a cluster role that eks.amazonaws.com may assume, found 'ci-deploy'",
      ],
    },
    {
      title: 'a name in place of the ARN of a role',
      input: { roleArn: 'eks-cluster-role' },
      says: [
        'roleArn: wanted the ARN of an IAM role, such as arn:aws:iam::111122223333:role/name, found "eks-cluster-role"',
      ],
    },
    {
      title: 'a role of another account',
      input: { roleArn: 'arn:aws:iam::444455556666:role/eks-cluster-role' },
      says: ['of account 111122223333, found', 'of account 444455556666'],
    },
    {
      title: 'a name that exists',
      input: { name: 'platform-dev' },
      says: [
        `Cluster 'platform-dev' already exists in ${place} and is not what was asked for`,
        'accessConfig.authenticationMode: wanted "API", found "API_AND_CONFIG_MAP"',
        'Choose another name',
      ],
    },
    {
      title: 'an unknown region',
      input: { region: 'mars-north-1' },
      says: [
        'Account and region 111122223333/mars-north-1 are not configured',
        '111122223333/eu-west-1',
      ],
    },
    {
      title: 'an account that is not configured',
      input: { accountId: '999999999999' },
      says: ['Account and region 999999999999/eu-west-1 are not configured'],
    },
    {
      title: 'an account id that is none',
      input: { accountId: 'platform' },
      says: [
        'accountId: wanted an AWS account id of 12 digits, found "platform"',
      ],
    },
    {
      title: 'a version that EKS does not offer',
      input: { version: '1.99' },
      says: [
        `version: Wanted Kubernetes 1.99, which EKS does not offer in ${place}`,
      ],
    },
    {
      title: 'an input that does not exist',
      input: { clusterName: 'blue' },
      says: ["no such input as 'clusterName'"],
    },
    {
      title: 'everything missing',
      input: { name: undefined, roleArn: undefined },
      says: [
        'name: wanted string, found nothing',
        'roleArn: wanted string, found nothing',
      ],
    },
  ],
};
