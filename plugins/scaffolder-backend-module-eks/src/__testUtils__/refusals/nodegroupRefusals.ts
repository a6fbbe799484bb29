import { place, roleArn } from './demoEstate';
import type { RefusalTable } from './RefusalTable';

/** What `eks:nodegroup:create` refuses. */
export const nodegroupRefusals: RefusalTable = {
  actionId: 'eks:nodegroup:create',
  sound: () => ({
    clusterName: 'platform-dev',
    nodegroupName: 'workers',
    nodeRole: roleArn('eks-node-role'),
  }),
  refusals: [
    {
      title: 'no such cluster',
      input: { clusterName: 'nowhere' },
      says: [`clusterName: No cluster 'nowhere' in ${place}`],
    },
    {
      title: 'a role that instances may not assume',
      input: { nodeRole: roleArn('eks-cluster-role') },
      says: ['a node role that ec2.amazonaws.com may assume'],
    },
    {
      title: 'sizes out of order',
      input: { scalingConfig: { minSize: 5, desiredSize: 2, maxSize: 3 } },
      says: ['found minSize 5, desiredSize 2, maxSize 3'],
    },
    {
      title: 'an instance type that does not exist',
      input: { instanceTypes: ['m99.huge'] },
      says: [`instanceTypes: No instance type 'm99.huge' in ${place}`],
    },
    {
      title: 'an image of another architecture',
      input: {
        instanceTypes: ['m7g.large'],
        amiType: 'AL2023_x86_64_STANDARD',
      },
      says: ['found m7g.large of arm64'],
    },
    {
      title: 'Amazon Linux 2 after its end',
      input: { amiType: 'AL2_x86_64' },
      says: ['Amazon Linux 2 ended with Kubernetes 1.32'],
    },
    {
      title: 'a disk beside a launch template',
      input: { launchTemplate: { name: 'workers' }, diskSize: 50 },
      says: ['diskSize: Wanted no diskSize beside launchTemplate, found 50'],
    },
    {
      title: 'a name that exists',
      input: { nodegroupName: 'system' },
      says: [
        `Node group 'system' of cluster 'platform-dev' already exists in ${place}`,
        'scalingConfig.minSize: wanted 1, found 2',
      ],
    },
  ],
};
