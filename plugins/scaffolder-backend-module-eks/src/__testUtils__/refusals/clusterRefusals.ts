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
      title: 'Auto Mode by halves',
      input: {
        computeConfig: { enabled: true, nodePools: [] },
        storageConfig: { blockStorage: { enabled: false } },
      },
      says: [
        'Wanted all parts of EKS Auto Mode on or all off',
        'storageConfig.blockStorage.enabled off',
      ],
    },
    {
      title: 'Auto Mode without a role for its nodes',
      input: { computeConfig: { enabled: true } },
      says: [
        'computeConfig.nodeRoleArn: Wanted the role of the nodes of general-purpose and system, found none',
      ],
    },
    {
      title: 'Auto Mode under a role that cannot run it',
      input: { computeConfig: { enabled: true, nodePools: [] } },
      says: [
        "a cluster role for EKS Auto Mode whose sessions eks.amazonaws.com may tag, found 'eks-cluster-role'",
        'Add sts:TagSession',
      ],
    },
    {
      title: 'a role for the nodes of Auto Mode that instances may not assume',
      input: {
        roleArn: roleArn('eks-auto-cluster-role'),
        computeConfig: {
          enabled: true,
          nodeRoleArn: roleArn('eks-cluster-role'),
        },
      },
      says: [
        'computeConfig.nodeRoleArn: Wanted a node role for EKS Auto Mode that ec2.amazonaws.com may assume',
      ],
    },
    {
      title: 'a node pool that Auto Mode does not bring',
      input: { computeConfig: { enabled: true, nodePools: ['gpu'] } },
      says: [
        'computeConfig.nodePools.0: wanted one of general-purpose, system, found "gpu"',
      ],
    },
    {
      title: 'a network of hybrid nodes inside the VPC',
      input: {
        remoteNetworkConfig: {
          remoteNodeNetworks: [{ cidrs: ['10.16.128.0/24'] }],
        },
      },
      says: [
        'remoteNetworkConfig.remoteNodeNetworks: Wanted a block apart from',
      ],
    },
    {
      title: 'a tier of the control plane that does not exist',
      input: { controlPlaneScalingConfig: { tier: 'huge' } },
      says: [
        'controlPlaneScalingConfig.tier: wanted one of standard, tier-xl, tier-2xl, tier-4xl, tier-8xl, found "huge"',
      ],
    },
    {
      title: 'a key of another region',
      input: {
        encryptionConfig: [
          {
            provider: {
              keyArn: 'arn:aws:kms:us-east-1:111122223333:alias/eks-secrets',
            },
          },
        ],
      },
      says: [`Wanted the ARN of a KMS key for ${place}`],
    },
    {
      title: 'a service network inside the VPC',
      input: { kubernetesNetworkConfig: { serviceIpv4Cidr: '10.16.0.0/20' } },
      says: ['SERVICE_CIDR_OVERLAPS_VPC'],
    },
    {
      title: 'an endpoint that nobody reaches',
      input: subnets => ({
        resourcesVpcConfig: {
          subnetIds: subnets.private,
          endpointPublicAccess: false,
          endpointPrivateAccess: false,
        },
      }),
      says: ['public, private or both, found both switched off'],
    },
    {
      title: 'six security groups',
      input: subnets => ({
        resourcesVpcConfig: {
          subnetIds: subnets.private,
          securityGroupIds: ['a', 'b', 'c', 'd', 'e', 'f'].map(
            letter => `sg-${letter}`,
          ),
        },
      }),
      says: ['resourcesVpcConfig.securityGroupIds: '],
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
