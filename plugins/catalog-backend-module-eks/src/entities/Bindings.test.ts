import type { TrustedServiceAccount } from '@eks-platform/backstage-plugin-eks-common';
import { anIamRole } from '@eks-platform/backstage-plugin-eks-common/testUtils';
import { componentsOf } from './Bindings';

const ISSUER = 'oidc.eks.eu-west-1.amazonaws.com/id/ABC';

function roleThatTrusts(trusted: Partial<TrustedServiceAccount>) {
  return anIamRole({
    trust: {
      serviceAccounts: [
        {
          issuer: ISSUER,
          accountId: '111122223333',
          namespace: 'shop',
          serviceAccount: 'cart',
          pattern: false,
          audienceChecked: true,
          ...trusted,
        },
      ],
      podIdentity: false,
      services: [],
      awsPrincipals: [],
      hasDeny: false,
    },
  });
}

describe('componentsOf', () => {
  it.each<[string, Partial<TrustedServiceAccount>, boolean]>([
    ['exactly', {}, true],
    ['in another namespace', { namespace: 'other' }, false],
    ['by another name', { serviceAccount: 'carts' }, false],
    ['of another cluster', { issuer: 'oidc.example.com/id/XYZ' }, false],
    ['by a star', { serviceAccount: 'c*', pattern: true }, true],
    ['in every namespace', { namespace: '*', pattern: true }, true],
    ['by a question mark', { serviceAccount: 'car?', pattern: true }, true],
    ['by too many of them', { serviceAccount: 'cart?', pattern: true }, false],
    ['by a star that is none', { serviceAccount: 'c*' }, false],
    [
      'by a dot, which is no wildcard',
      { serviceAccount: 'c.rt', pattern: true },
      false,
    ],
  ])('knows a ServiceAccount trusted %s: %#', (_, trusted, bound) => {
    expect(
      componentsOf(roleThatTrusts(trusted), {
        components: [
          {
            entityRef: 'component:default/cart',
            clusterName: 'blue',
            namespace: 'shop',
            serviceAccount: 'cart',
          },
        ],
        issuers: [
          { clusterName: 'blue', oidcIssuer: `https://${ISSUER}` },
          {
            clusterName: 'green',
            oidcIssuer: 'https://oidc.example.com/id/XYZ',
          },
        ],
      }),
    ).toEqual(bound ? ['component:default/cart'] : []);
  });

  it('lists each component once, in order', () => {
    const account = {
      clusterName: 'blue',
      namespace: 'shop',
      serviceAccount: 'cart',
    };
    expect(
      componentsOf(roleThatTrusts({}), {
        components: ['b', 'a', 'b'].map(name => ({
          ...account,
          entityRef: `component:default/${name}`,
        })),
        issuers: [{ clusterName: 'blue', oidcIssuer: `https://${ISSUER}` }],
      }),
    ).toEqual(['component:default/a', 'component:default/b']);
  });
});
