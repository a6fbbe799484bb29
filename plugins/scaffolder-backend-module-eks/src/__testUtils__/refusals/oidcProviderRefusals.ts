import { place } from './demoEstate';
import type { RefusalTable } from './RefusalTable';

/** What `eks:oidcProvider:create` refuses. */
export const oidcProviderRefusals: RefusalTable = {
  actionId: 'eks:oidcProvider:create',
  sound: () => ({ clusterName: 'platform-dev' }),
  refusals: [
    {
      title: 'no such cluster',
      input: { clusterName: 'nowhere' },
      says: [`clusterName: No cluster 'nowhere' in ${place}`],
    },
    {
      title: 'a thumbprint that is none',
      input: { thumbprintList: ['abc'] },
      says: [
        'thumbprintList.0: wanted a SHA-1 thumbprint of 40 hexadecimal digits, found "abc"',
      ],
    },
    {
      title: 'audiences that the existing provider does not take',
      input: { clientIDList: ['mine'] },
      says: [
        `OIDC provider of cluster 'platform-dev' already exists in ${place}`,
        'clientIDList: wanted ["mine"], found ["sts.amazonaws.com"]',
      ],
    },
  ],
};
