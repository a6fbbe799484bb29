import { exampleOf } from './exampleOf';

const step = {
  action: 'eks:capability:create',
  id: 'capability',
  name: 'Add the capability',
};
const where = {
  accountId: '111122223333',
  region: 'eu-west-1',
  clusterName: 'platform-dev',
  roleArn: 'arn:aws:iam::111122223333:role/capabilities',
};

/** Examples of `eks:capability:create`. */
export const examples = [
  exampleOf({
    ...step,
    description: 'Compositions of resources with kro',
    input: { ...where, capabilityName: 'kro', type: 'KRO' },
  }),
  exampleOf({
    ...step,
    description: 'Argo CD for the administrators of the platform',
    input: {
      ...where,
      capabilityName: 'argocd',
      type: 'ARGOCD',
      configuration: {
        argoCd: {
          awsIdc: {
            idcInstanceArn: 'arn:aws:sso:::instance/ssoins-1234567890abcdef',
          },
          rbacRoleMappings: [
            {
              role: 'ADMIN',
              identities: [
                {
                  id: '9067a1b2c3-d4e5f6a7-b8c9-d0e1-f2a3-b4c5d6e7f8a9',
                  type: 'SSO_GROUP',
                },
              ],
            },
          ],
        },
      },
    },
  }),
];
