import { exampleOf } from './exampleOf';

const step = {
  action: 'eks:oidcProvider:create',
  id: 'oidcProvider',
  name: 'Create the OIDC provider',
};
const where = {
  accountId: '111122223333',
  region: 'eu-west-1',
  clusterName: 'platform-dev',
};

/** Examples of `eks:oidcProvider:create`. */
export const examples = [
  exampleOf({
    ...step,
    description:
      'The provider by which roles trust the ServiceAccounts of a cluster',
    input: where,
  }),
  exampleOf({
    ...step,
    description: 'The same, with an owner',
    input: { ...where, tags: { 'eks-cluster': 'platform-dev' } },
  }),
];
