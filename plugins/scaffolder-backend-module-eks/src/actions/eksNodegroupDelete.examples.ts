import { exampleOf } from './exampleOf';

/** Examples of `eks:nodegroup:delete`. */
export const examples = [
  exampleOf({
    action: 'eks:nodegroup:delete',
    id: 'nodegroup',
    name: 'Delete the node group',
    description: 'A node group, whose pods move to other nodes',
    input: {
      accountId: '111122223333',
      region: 'eu-west-1',
      clusterName: 'platform-dev',
      nodegroupName: 'system',
    },
  }),
];
