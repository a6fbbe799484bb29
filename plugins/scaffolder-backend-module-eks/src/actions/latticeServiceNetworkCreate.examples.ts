import { exampleOf } from './exampleOf';

const step = {
  action: 'lattice:serviceNetwork:create',
  id: 'serviceNetwork',
  name: 'Create the service network',
};
const where = { accountId: '111122223333', region: 'eu-west-1' };

/** Examples of `lattice:serviceNetwork:create`. */
export const examples = [
  exampleOf({
    ...step,
    description: 'A service network to which VPCs are added later',
    input: { ...where, name: 'payments' },
  }),
  exampleOf({
    ...step,
    description:
      'A service network that takes signed requests alone, reached from a VPC',
    input: {
      ...where,
      name: 'internal',
      authType: 'AWS_IAM',
      authPolicy: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: '*',
            Action: 'vpc-lattice-svcs:Invoke',
            Resource: '*',
            Condition: {
              StringEquals: { 'aws:PrincipalAccount': '111122223333' },
            },
          },
        ],
      },
      vpcAssociations: [{ vpcId: 'vpc-0a' }],
      tags: { owner: 'shop' },
    },
  }),
];
