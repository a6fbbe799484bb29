import { aShopMesh } from '../testUtils';
import { buildTopology } from './buildTopology';
import { collapseTopology } from './collapseTopology';

const topology = buildTopology(aShopMesh());
const shop = (name: string) => `virtual-service/${name}.shop.svc.cluster.local`;
const sizesOf = ({ nodes }: typeof topology) =>
  nodes.map(({ id, group }) => (group ? `${id} ×${group.objects}` : id));
const edgesOf = ({ edges }: typeof topology) => edges.map(({ id }) => id);

describe('collapseTopology', () => {
  it('draws a service or gateway with what is behind it as one, and leaves what is broken', () => {
    const { topology: drawn, hidden } = collapseTopology(topology, {
      by: 'service',
    });
    expect(sizesOf(drawn)).toEqual([
      'virtual-gateway/ingress ×2',
      `${shop('storefront')} ×2`,
      `${shop('cart')} ×2`,
      `${shop('recommendations')} ×2`,
      `${shop('orders')} ×2`,
      `${shop('payments')} ×2`,
      // Nobody calls it, but its virtual nodes have calls of their own.
      `${shop('checkout')} ×3`,
      'virtual-router/checkout',
      'route/checkout/canary',
      `${shop('catalog')} ×4`,
      shop('legacy-inventory'),
    ]);
    expect(hidden).toBe(topology.nodes.length - drawn.nodes.length);
    expect(hidden).toBe(11);
  });

  it('leads from one to the other where anything in them did, once', () => {
    const { topology: drawn } = collapseTopology(topology, { by: 'service' });
    const ids = edgesOf(drawn);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain(`virtual-gateway/ingress > ${shop('storefront')}`);
    expect(ids).toContain(`${shop('storefront')} > ${shop('cart')}`);
    for (const { from, to } of drawn.edges) {
      expect(from).not.toBe(to);
      expect(drawn.nodes.map(({ id }) => id)).toEqual(
        expect.arrayContaining([from, to]),
      );
    }
  });

  it('keeps every service reachable from whom it was', () => {
    const reach = ({ edges }: typeof topology, start: string) => {
      const seen = new Set([start]);
      for (const id of seen) {
        edges
          .filter(({ from }) => from === id)
          .forEach(({ to }) => seen.add(to));
      }
      return seen;
    };
    const { topology: drawn } = collapseTopology(topology, { by: 'service' });
    const lost = drawn.nodes.flatMap(({ id }) => {
      const before = reach(topology, id);
      const after = reach(drawn, id);
      return drawn.nodes.filter(
        other => before.has(other.id) && !after.has(other.id),
      );
    });
    expect(lost).toEqual([]);
  });

  it('draws all services of a namespace as one, and the open ones by themselves', () => {
    const closed = collapseTopology(topology, { by: 'namespace' });
    const namespace = closed.topology.nodes.find(
      ({ id }) => id === 'namespace/shop',
    );
    expect(namespace).toMatchObject({
      name: 'shop',
      group: { by: 'namespace', objects: expect.any(Number) },
    });
    expect(edgesOf(closed.topology)).toContain(
      'virtual-gateway/ingress > namespace/shop',
    );

    const open = collapseTopology(topology, {
      by: 'namespace',
      open: new Set(['namespace/shop']),
    });
    expect(open).toEqual(collapseTopology(topology, { by: 'service' }));
  });

  it('opens a group, and keeps what must stay', () => {
    const open = collapseTopology(topology, {
      by: 'service',
      open: new Set([shop('catalog')]),
    });
    expect(sizesOf(open.topology)).toEqual(
      expect.arrayContaining([
        shop('catalog'),
        'virtual-router/catalog',
        'route/catalog/beta',
        'virtual-node/catalog',
      ]),
    );
    const kept = collapseTopology(topology, {
      by: 'service',
      keep: new Set(['virtual-node/cart']),
    });
    expect(sizesOf(kept.topology)).toContain('virtual-node/cart');
    expect(edgesOf(kept.topology)).toContain(
      `${shop('cart')} > virtual-node/cart`,
    );
  });

  it('leaves everything when every group is open', () => {
    const open = new Set(topology.nodes.map(({ id }) => id));
    expect(collapseTopology(topology, { by: 'service', open })).toEqual({
      topology,
      hidden: 0,
    });
  });
});
