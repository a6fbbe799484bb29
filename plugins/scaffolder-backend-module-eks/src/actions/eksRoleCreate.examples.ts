import { exampleOf } from './exampleOf';

const step = {
  action: 'eks:role:create',
  id: 'role',
  name: 'Create the role',
};
const where = {
  accountId: '111122223333',
  region: 'eu-west-1',
};

/** Examples of `eks:role:create`. */
export const examples = [
  exampleOf({
    ...step,
    description: 'A cluster role for EKS Auto Mode',
    input: {
      ...where,
      purpose: 'auto-mode-cluster',
      roleName: 'blue-cluster',
      description: 'Control plane and nodes of cluster blue',
    },
  }),
  exampleOf({
    ...step,
    description: 'A node role for a VPC CNI with a role of its own',
    input: {
      ...where,
      purpose: 'node',
      roleName: 'blue-node',
      withCniPolicy: false,
      managedPolicyArns: [
        'arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore',
      ],
    },
  }),
  exampleOf({
    ...step,
    description:
      'A pod execution role that only the Fargate profiles of one cluster can use',
    input: {
      ...where,
      purpose: 'fargate-pod-execution',
      roleName: 'platform-dev-pods',
      path: '/eks/',
      clusterName: 'platform-dev',
      tags: { owner: 'group:default/platform' },
    },
  }),
  exampleOf({
    ...step,
    description:
      'A role that the pods of one ServiceAccount get by Pod Identity',
    input: {
      ...where,
      purpose: 'pod-identity',
      roleName: 'cart',
      clusterName: 'platform-dev',
      namespaces: ['shop'],
      serviceAccounts: ['cart'],
      inlinePolicies: {
        'read-products': {
          Statement: [
            {
              Effect: 'Allow',
              Action: ['dynamodb:GetItem', 'dynamodb:Query'],
              Resource:
                'arn:aws:dynamodb:eu-west-1:111122223333:table/products',
            },
          ],
        },
      },
    },
  }),
];
