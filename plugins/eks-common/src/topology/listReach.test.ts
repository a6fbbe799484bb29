import { aMesh, aMeshObject, aShopMesh } from '../testUtils';
import { buildTopology } from './buildTopology';
import { listReach } from './listReach';

const shop = buildTopology(aShopMesh());
const service = (name: string) =>
  `virtual-service/${name}.shop.svc.cluster.local`;

function reach(id: string, direction: 'callers' | 'callees') {
  return listReach(shop, id, direction).map(({ node, calls, services }) =>
    [calls, node.name, ...services.map(({ name }) => `(${name})`)].join(' '),
  );
}

describe('listReach', () => {
  it('tells who calls a service, directly and over others, and what each answers for', () => {
    const of = (name: string) => `(${name}.shop.svc.cluster.local)`;
    expect(reach(service('catalog'), 'callers')).toEqual([
      `1 cart ${of('cart')}`,
      `1 orders ${of('orders')}`,
      `1 storefront ${of('storefront')}`,
      `2 checkout-v1 ${of('checkout')}`,
      `2 checkout-v2 ${of('checkout')}`,
      '2 ingress',
    ]);
  });

  it('tells whom a node calls, missing ones included', () => {
    expect(reach('virtual-node/checkout-v1', 'callees')).toEqual([
      ...['cart', 'orders', 'payments'].map(name => {
        const host = `${name}.shop.svc.cluster.local`;
        return `1 ${host} (${host})`;
      }),
      ...['catalog', 'legacy-inventory'].map(name => {
        const host = `${name}.shop.svc.cluster.local`;
        return `2 ${host} (${host})`;
      }),
    ]);
  });

  it('tells the same of a node, a route and a router as of their service', () => {
    for (const id of [
      'virtual-node/catalog',
      'route/catalog/beta',
      'virtual-router/catalog',
    ]) {
      expect(reach(id, 'callers')).toEqual(
        reach(service('catalog'), 'callers'),
      );
    }
  });

  it('ends where calls go in a circle', () => {
    const ring = ['a', 'b'].flatMap(name => [
      aMeshObject({
        type: 'virtual-service',
        name,
        targets: [{ type: 'virtual-node', name }],
      }),
      aMeshObject({
        type: 'virtual-node',
        name,
        backends: [{ type: 'virtual-service', name: name === 'a' ? 'b' : 'a' }],
      }),
    ]);
    const topology = buildTopology({ mesh: aMesh(), objects: ring });

    expect(
      listReach(topology, 'virtual-service/a', 'callers').map(
        ({ node, calls }) => `${calls} ${node.id}`,
      ),
    ).toEqual(['1 virtual-node/b', '2 virtual-node/a']);
  });

  it('does not know what is not there', () => {
    expect(() => listReach(shop, 'virtual-node/gone', 'callers')).toThrow(
      "No node 'virtual-node/gone' in the topology of mesh 'shop'",
    );
  });
});
