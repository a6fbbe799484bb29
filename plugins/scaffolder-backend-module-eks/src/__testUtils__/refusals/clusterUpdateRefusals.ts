import { roleArn } from './demoEstate';
import type { RefusalTable } from './RefusalTable';

/** What `eks:cluster:update` refuses. */
export const clusterUpdateRefusals: RefusalTable = {
  actionId: 'eks:cluster:update',
  sound: () => ({ name: 'platform-dev' }),
  refusals: [
    {
      title: 'two versions at once',
      input: { version: '1.36' },
      says: ['Wanted Kubernetes 1.35, the next after 1.34, found 1.36'],
    },
    {
      title: 'an earlier version',
      input: { version: '1.33' },
      says: ['and a cluster does not go back to an earlier version'],
    },
    {
      title: 'another role',
      input: { roleArn: roleArn('eks-node-role') },
      says: ['which is settled when a cluster is made'],
    },
    {
      title: 'other Service addresses',
      input: { kubernetesNetworkConfig: { serviceIpv4Cidr: '172.31.0.0/16' } },
      says: ['kubernetesNetworkConfig.serviceIpv4Cidr: wanted "172.31.0.0/16"'],
    },
    {
      title: 'access back in the config map',
      input: { accessConfig: { authenticationMode: 'CONFIG_MAP' } },
      says: ['never back'],
    },
    {
      title: 'an endpoint that nobody reaches',
      input: {
        resourcesVpcConfig: {
          endpointPublicAccess: false,
          endpointPrivateAccess: false,
        },
      },
      says: ['resourcesVpcConfig'],
    },
    {
      title: 'subnets that do not exist',
      input: {
        resourcesVpcConfig: {
          subnetIds: ['subnet-00000000000000001', 'subnet-00000000000000002'],
        },
      },
      says: ["No subnet 'subnet-00000000000000001'"],
    },
    {
      title: 'subnets of one zone',
      input: ({ private: [first], public: [other] }) => ({
        resourcesVpcConfig: { subnetIds: [first, other] },
      }),
      says: ['at least 2'],
    },
    {
      title: 'Auto Mode with a role that is not up to it',
      input: {
        computeConfig: {
          enabled: true,
          nodeRoleArn: roleArn('eks-auto-node-role'),
        },
      },
      says: ['ROLE_NOT_TAGGING'],
    },
    {
      title: "a tag of AWS's own",
      input: { tags: { 'aws:owner': 'me' } },
      says: ["which AWS keeps for itself, found 'aws:owner'"],
    },
  ],
};
