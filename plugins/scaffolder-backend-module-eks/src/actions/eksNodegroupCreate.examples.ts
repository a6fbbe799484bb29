import { exampleOf } from './exampleOf';

const step = {
  action: 'eks:nodegroup:create',
  id: 'nodegroup',
  name: 'Create the node group',
};
const where = {
  accountId: '111122223333',
  region: 'eu-west-1',
  clusterName: 'platform-dev',
  nodeRole: 'arn:aws:iam::111122223333:role/eks-node-role',
};

/** Examples of `eks:nodegroup:create`. */
export const examples = [
  exampleOf({
    ...step,
    description: 'Nodes over all private subnets of the cluster',
    input: { ...where, nodegroupName: 'workers' },
  }),
  exampleOf({
    ...step,
    description: 'Graviton spot nodes of two instance types for batch work',
    input: {
      ...where,
      nodegroupName: 'batch-arm64',
      instanceTypes: ['m7g.large', 'm7g.xlarge'],
      capacityType: 'SPOT',
      scalingConfig: { minSize: 0, desiredSize: 2, maxSize: 10 },
      labels: { workload: 'batch' },
      taints: [{ key: 'workload', value: 'batch', effect: 'NO_SCHEDULE' }],
      updateConfig: { maxUnavailablePercentage: 33 },
      nodeRepairConfig: { enabled: true },
    },
  }),
];
