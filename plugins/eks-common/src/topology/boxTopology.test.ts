import { boxTopology } from './boxTopology';
import { buildTopology } from './buildTopology';
import { collapseTopology } from './collapseTopology';
import { aMesh, aMeshObject } from '../testUtils';

/** A service of one namespace with its router, route and node, one of another, and a gateway of none. */
function aTopology() {
  const service = 'cart.shop.svc.cluster.local';
  return buildTopology({
    mesh: aMesh(),
    objects: [
      aMeshObject({ type: 'virtual-gateway', name: 'ingress' }),
      aMeshObject({
        type: 'virtual-service',
        name: service,
        targets: [{ type: 'virtual-router', name: 'cart' }],
      }),
      aMeshObject({ type: 'virtual-router', name: 'cart' }),
      aMeshObject({
        type: 'route',
        parentName: 'cart',
        name: 'all',
        targets: [{ type: 'virtual-node', name: 'cart-v1', weight: 1 }],
      }),
      aMeshObject({
        type: 'virtual-node',
        name: 'cart-v1',
        backends: [{ type: 'virtual-service', name: 'pay.money' }],
      }),
      aMeshObject({ type: 'virtual-service', name: 'pay.money' }),
    ],
  });
}

describe('boxTopology', () => {
  it('puts what a service leads to into its namespace, and the rest into the mesh', () => {
    expect(boxTopology(aTopology())).toEqual([
      {
        id: 'box/mesh/shop',
        kind: 'mesh',
        name: 'shop',
        nodes: ['virtual-gateway/ingress'],
      },
      {
        id: 'box/namespace/shop',
        kind: 'namespace',
        name: 'shop',
        parent: 'box/mesh/shop',
        nodes: [
          'virtual-service/cart.shop.svc.cluster.local',
          'virtual-router/cart',
          'route/cart/all',
          'virtual-node/cart-v1',
        ],
      },
      {
        id: 'box/namespace/money',
        kind: 'namespace',
        name: 'money',
        parent: 'box/mesh/shop',
        nodes: ['virtual-service/pay.money'],
      },
    ]);
  });

  it('puts the mesh into the cluster that tells it', () => {
    const [cluster, mesh] = boxTopology(aTopology(), { cluster: 'dev' });

    expect(cluster).toMatchObject({ kind: 'cluster', name: 'dev', nodes: [] });
    expect(mesh).toMatchObject({ kind: 'mesh', parent: cluster.id });
  });

  it('puts no box around a namespace that is drawn as one', () => {
    const { topology } = collapseTopology(aTopology(), { by: 'namespace' });
    const drawnAsOne = topology.nodes.filter(
      ({ group }) => group?.by === 'namespace',
    );

    expect(drawnAsOne.length).toBeGreaterThan(0);
    const [mesh] = boxTopology(topology);
    expect(mesh.nodes).toEqual(
      expect.arrayContaining(drawnAsOne.map(({ id }) => id)),
    );
  });
});
