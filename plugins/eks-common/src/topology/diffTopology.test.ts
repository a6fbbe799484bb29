import { aShopMesh } from '../testUtils';
import { buildTopology } from './buildTopology';
import { diffTopology } from './diffTopology';

const shop = aShopMesh();
const before = buildTopology(shop);

describe('diffTopology', () => {
  it('finds nothing in two equal topologies, whatever their ARNs', () => {
    const elsewhere = {
      ...before,
      nodes: before.nodes.map(node => ({ ...node, arn: `other:${node.id}` })),
    };

    expect(diffTopology(before, elsewhere)).toEqual({
      nodes: { added: [], removed: [], changed: [] },
      edges: { added: [], removed: [], changed: [] },
    });
  });

  it('tells a shifted weight, a removed node and what it leaves behind', () => {
    const after = buildTopology({
      mesh: shop.mesh,
      objects: shop.objects
        .filter(({ name }) => name !== 'checkout-v2')
        .map(object =>
          object.name === 'canary'
            ? {
                ...object,
                targets: object.targets.map(target => ({
                  ...target,
                  weight: 50,
                })),
              }
            : object,
        ),
    });

    const difference = diffTopology(before, after);

    expect(difference.nodes.removed).toEqual([]);
    expect(
      difference.nodes.changed.map(({ after: { id }, members }) => [
        id,
        members,
      ]),
    ).toContainEqual([
      'virtual-node/checkout-v2',
      ['state', 'status', 'detail', 'protocols', 'reason'],
    ]);
    expect(difference.edges.removed.map(({ id }) => id)).toEqual([
      'virtual-node/checkout-v2 > virtual-service/payments.shop.svc.cluster.local',
      'virtual-node/checkout-v2 > virtual-service/orders.shop.svc.cluster.local',
      'virtual-node/checkout-v2 > virtual-service/cart.shop.svc.cluster.local',
    ]);
    expect(
      difference.edges.changed.map(({ after: { id }, members }) => [
        id,
        members,
      ]),
    ).toEqual([
      ['route/checkout/canary > virtual-node/checkout-v1', ['weight', 'share']],
      ['route/checkout/canary > virtual-node/checkout-v2', ['weight', 'share']],
    ]);
  });
});
