import { exampleOf } from './exampleOf';

const step = {
  action: 'eks:identityProviderConfig:associate',
  id: 'sso',
  name: 'Let the users of the company in',
};
const where = {
  accountId: '111122223333',
  region: 'eu-west-1',
  clusterName: 'platform-dev',
};

/** Examples of `eks:identityProviderConfig:associate`. */
export const examples = [
  exampleOf({
    ...step,
    description: 'Users and groups of an OIDC provider',
    input: {
      ...where,
      oidc: {
        identityProviderConfigName: 'company-sso',
        issuerUrl: 'https://sso.example.com/realms/company',
        clientId: 'kubernetes',
        usernameClaim: 'email',
        usernamePrefix: 'sso:',
        groupsClaim: 'groups',
        groupsPrefix: 'sso:',
      },
    },
  }),
];
