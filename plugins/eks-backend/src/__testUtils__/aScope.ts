import type { EksScope } from '@eks-platform/backstage-plugin-eks-node';

/** The scope of eks-common's builders; state only what matters. */
export function aScope(overrides: Partial<EksScope> = {}): EksScope {
  return {
    accountId: '111122223333',
    accountName: 'platform',
    region: 'eu-west-1',
    readsGlobal: true,
    ...overrides,
  };
}
