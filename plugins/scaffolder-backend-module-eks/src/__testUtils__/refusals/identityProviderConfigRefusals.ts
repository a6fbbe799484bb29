import { place } from './demoEstate';
import type { RefusalTable } from './RefusalTable';

const oidc = {
  identityProviderConfigName: 'company-sso',
  issuerUrl: 'https://sso.example.com',
  clientId: 'kubernetes',
};

/** What `eks:identityProviderConfig:associate` refuses. */
export const identityProviderConfigRefusals: RefusalTable = {
  actionId: 'eks:identityProviderConfig:associate',
  sound: () => ({ clusterName: 'platform-dev', oidc }),
  refusals: [
    {
      title: 'no such cluster',
      input: { clusterName: 'nowhere' },
      says: [`clusterName: No cluster 'nowhere' in ${place}`],
    },
    {
      title: 'an issuer without https',
      input: { oidc: { ...oidc, issuerUrl: 'http://sso.example.com' } },
      says: [
        'oidc.issuerUrl: Wanted a URL that begins with https://',
        "found 'http://sso.example.com'",
      ],
    },
    {
      title: 'a prefix of Kubernetes',
      input: { oidc: { ...oidc, groupsPrefix: 'system:' } },
      says: ['oidc.groupsPrefix: Wanted a prefix outside system:'],
    },
    {
      title: 'a name with spaces',
      input: { oidc: { ...oidc, identityProviderConfigName: 'our sso' } },
      says: ['oidc.identityProviderConfigName: Wanted', "found 'our sso'"],
    },
  ],
};
