import { exampleOf } from './exampleOf';

/** Examples of `eks:cluster:delete`. */
export const examples = [
  exampleOf({
    action: 'eks:cluster:delete',
    id: 'cluster',
    name: 'Delete the cluster',
    description:
      'A cluster with its node groups and Fargate profiles; what it has made elsewhere stays',
    input: {
      accountId: '111122223333',
      region: 'eu-west-1',
      name: 'platform-dev',
      deleteCompute: true,
      leaveBehind: true,
    },
  }),
];
