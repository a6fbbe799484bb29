import { exampleOf } from './exampleOf';

const step = {
  action: 'eks:podIdentityAssociation:create',
  id: 'podIdentity',
  name: 'Give the service its role',
};
const where = {
  accountId: '111122223333',
  region: 'eu-west-1',
  clusterName: 'platform-dev',
  namespace: 'shop',
};

/** Examples of `eks:podIdentityAssociation:create`. */
export const examples = [
  exampleOf({
    ...step,
    description: 'A role for the pods of a ServiceAccount',
    input: {
      ...where,
      serviceAccount: 'cart',
      roleArn: 'arn:aws:iam::111122223333:role/pods',
    },
  }),
  exampleOf({
    ...step,
    description:
      'A role of another account, reached through one of the own account',
    input: {
      ...where,
      serviceAccount: 'invoices',
      roleArn: 'arn:aws:iam::111122223333:role/pods',
      targetRoleArn: 'arn:aws:iam::444455556666:role/invoices-reader',
    },
  }),
];
