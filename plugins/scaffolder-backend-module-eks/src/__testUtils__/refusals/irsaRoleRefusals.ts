import { place } from './demoEstate';
import type { RefusalTable } from './RefusalTable';

const account = (namespace: string, serviceAccount: string) => [
  { clusterName: 'platform-dev', namespace, serviceAccount },
];

/** What `eks:irsaRole:create` refuses. */
export const irsaRoleRefusals: RefusalTable = {
  actionId: 'eks:irsaRole:create',
  sound: () => ({
    roleName: 'new-cart',
    serviceAccounts: account('shop', 'cart'),
  }),
  refusals: [
    {
      title: 'nobody who may assume the role',
      input: { serviceAccounts: [] },
      says: ['serviceAccounts: Array must contain at least 1 element(s)'],
    },
    {
      title: 'no such cluster',
      input: {
        serviceAccounts: [
          {
            clusterName: 'nowhere',
            namespace: 'shop',
            serviceAccount: 'cart',
          },
        ],
      },
      says: [`serviceAccounts: No cluster 'nowhere' in ${place}`],
    },
    {
      title: 'a region that is not configured',
      input: {
        serviceAccounts: [
          {
            clusterName: 'platform-dev',
            region: 'mars-north-1',
            namespace: 'shop',
            serviceAccount: 'cart',
          },
        ],
      },
      says: ['Account and region 111122223333/mars-north-1 are not configured'],
    },
    {
      title: 'a wildcard without being told to',
      input: { serviceAccounts: account('shop', '*') },
      says: [
        "serviceAccounts[0]: Wanted names without * and ?, found 'shop/*' of cluster 'platform-dev'",
        'set allowWildcards to true',
      ],
    },
    {
      title:
        'every ServiceAccount of the cluster, although wildcards are allowed',
      input: { serviceAccounts: account('*', '*'), allowWildcards: true },
      says: [
        'every pod of the cluster could assume the role',
        'set allowEveryServiceAccount to true',
      ],
    },
    {
      title: 'a namespace in capital letters',
      input: { serviceAccounts: account('Shop', 'cart') },
      says: ['serviceAccounts[0].namespace: Wanted', "found 'Shop'"],
    },
    {
      title: 'the role of somebody else',
      input: { roleName: 'ci-deploy' },
      says: [
        `Role 'ci-deploy' already exists in ${place}`,
        'found ["Allow sts:AssumeRole by AWS arn:aws:iam::111122223333:root"]',
      ],
    },
  ],
};
