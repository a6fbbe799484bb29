import { changedPart } from './changedPart';

describe('changedPart', () => {
  it.each([
    ['cluster/blue', { clusterName: 'blue' }],
    ['nodegroup/blue/workers', { clusterName: 'blue' }],
    ['nodegroup/blue/workers/version', { clusterName: 'blue' }],
    [
      'role/checkout',
      { kinds: ['iam-role', 'iam-role-directory', 'oidc-provider'] },
    ],
    ['mesh/shop/route/all', { kinds: ['mesh', 'mesh-object'] }],
    ['lattice/service/cart', { kinds: ['mesh', 'mesh-object'] }],
    ['constructor/blue', {}],
    ['something', {}],
  ])('%s', (path, part) => {
    expect(changedPart(path)).toEqual(part);
  });
});
