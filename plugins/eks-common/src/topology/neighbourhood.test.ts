import { aShopMesh } from '../testUtils';
import { buildTopology } from './buildTopology';
import { neighbourhood } from './neighbourhood';

const shop = buildTopology(aShopMesh());
const checkout = 'virtual-service/checkout.shop.svc.cluster.local';

function services(nodes: { id: string }[]): string[] {
  return nodes
    .filter(node => node.id.startsWith('virtual-service/'))
    .map(node => node.id.split('/')[1].split('.')[0])
    .sort();
}

describe('neighbourhood', () => {
  it('shows with no hop what the service is made of', () => {
    expect(neighbourhood(shop, checkout, 0).nodes.map(node => node.id)).toEqual(
      [
        checkout,
        'virtual-router/checkout',
        'route/checkout/canary',
        'virtual-node/checkout-v1',
        'virtual-node/checkout-v2',
      ],
    );
  });

  it('counts a call as one hop', () => {
    expect(services(neighbourhood(shop, checkout, 1).nodes)).toEqual([
      'cart',
      'checkout',
      'orders',
      'payments',
    ]);
    expect(services(neighbourhood(shop, checkout, 2).nodes)).toEqual([
      'cart',
      'catalog',
      'checkout',
      'legacy-inventory',
      'orders',
      'payments',
    ]);
  });

  it('shows the callers of a service up to the gateway, without what else they call', () => {
    const cart = 'virtual-service/cart.shop.svc.cluster.local';

    const callers = neighbourhood(shop, cart, { direction: 'callers' });

    expect(callers.nodes.map(node => node.id)).toEqual([
      'virtual-gateway/ingress',
      'gateway-route/ingress/to-storefront',
      'virtual-service/storefront.shop.svc.cluster.local',
      'virtual-node/storefront',
      cart,
      checkout,
      'virtual-router/checkout',
      'route/checkout/canary',
      'virtual-node/checkout-v1',
      'virtual-node/checkout-v2',
    ]);
  });

  it('shows what a service calls, without its callers', () => {
    const cart = 'virtual-service/cart.shop.svc.cluster.local';

    const callees = neighbourhood(shop, cart, { direction: 'callees' });

    expect(services(callees.nodes)).toEqual(['cart', 'catalog']);
  });

  it('keeps every edge among the nodes it shows and no other', () => {
    const around = neighbourhood(shop, checkout, 1);
    const ids = new Set(around.nodes.map(node => node.id));

    expect(around.edges).toEqual(
      shop.edges.filter(edge => ids.has(edge.from) && ids.has(edge.to)),
    );
    expect(around.edges).toHaveLength(13);
  });

  it('ends on a cycle', () => {
    const cycle = {
      ...shop,
      edges: [
        ...shop.edges,
        {
          id: 'back',
          from: 'virtual-node/catalog',
          to: checkout,
          relation: 'calls' as const,
        },
      ],
    };

    expect(services(neighbourhood(cycle, checkout).nodes)).toEqual([
      'cart',
      'catalog',
      'checkout',
      'legacy-inventory',
      'orders',
      'payments',
      'storefront',
    ]);
  });

  it('refuses a node that is not there', () => {
    expect(() => neighbourhood(shop, 'virtual-node/nobody', 1)).toThrow(
      "No node 'virtual-node/nobody' in the topology of mesh 'shop'",
    );
  });
});
