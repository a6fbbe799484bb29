import { aMesh, aMeshObject, aShopMesh } from '../testUtils';
import { compareSources } from './compareSources';
import type { MeshObject } from './MeshObject';

const mesh = aMesh();
const fromCluster = aMesh({
  source: 'app-mesh-cr',
  arn: 'arn:aws:eks:eu-west-1:111122223333:cluster/blue/appmesh.k8s.aws/Mesh/shop',
  awsArn: mesh.arn,
});

function disagreements(first: MeshObject[], second: MeshObject[]) {
  return compareSources(
    { mesh, objects: first },
    { mesh: fromCluster, objects: second },
  );
}

describe('compareSources', () => {
  it('finds none between a mesh and itself as another source tells it', () => {
    const { objects } = aShopMesh();
    const elsewhere = objects.map(object => ({
      ...object,
      arn: `elsewhere/${object.arn}`,
      source: 'app-mesh-cr' as const,
      status: 'UNKNOWN',
      spec: { written: 'otherwise' },
      backends: [...object.backends]
        .reverse()
        .map(backend => ({ ...backend, backendGroup: 'shop/all' })),
    }));

    expect(disagreements(objects, elsewhere)).toEqual([]);
  });

  it('tells the fields with both values, and the objects that only one knows', () => {
    const route = aMeshObject({
      type: 'route',
      name: 'all',
      parentName: 'cart',
      priority: 1,
      matches: [{ path: { type: 'prefix', value: '/' } }],
      targets: [{ type: 'virtual-node', name: 'v1', weight: 90 }],
    });

    expect(
      compareSources(
        {
          mesh: { ...mesh, egressFilter: 'ALLOW_ALL' },
          objects: [route, aMeshObject({ type: 'virtual-node', name: 'gone' })],
        },
        {
          mesh: { ...fromCluster, egressFilter: 'DROP_ALL' },
          objects: [
            {
              ...route,
              arn: 'other',
              priority: undefined,
              matches: [{ path: { type: 'prefix', value: '/v2' } }],
              targets: [
                { type: 'virtual-node', name: 'v1', weight: 50 },
                { type: 'virtual-node', name: 'v2', weight: 50 },
              ],
            },
            aMeshObject({ type: 'virtual-node', name: 'new' }),
          ],
        },
      ),
    ).toEqual([
      {
        id: 'mesh',
        known: 'both',
        fields: [
          { field: 'egressFilter', first: 'ALLOW_ALL', second: 'DROP_ALL' },
        ],
        firstArn: mesh.arn,
        secondArn: fromCluster.arn,
      },
      {
        id: 'route/cart/all',
        known: 'both',
        fields: [
          {
            field: 'targets',
            first: [{ type: 'virtual-node', name: 'v1', weight: 90 }],
            second: [
              { type: 'virtual-node', name: 'v1', weight: 50 },
              { type: 'virtual-node', name: 'v2', weight: 50 },
            ],
          },
          { field: 'matches[0].path.value', first: '/', second: '/v2' },
          { field: 'priority', first: 1 },
        ],
        firstArn: route.arn,
        secondArn: 'other',
      },
      {
        id: 'virtual-node/gone',
        known: 'first',
        fields: [],
        firstArn: `${mesh.arn}/virtual-node/gone`,
      },
      {
        id: 'virtual-node/new',
        known: 'second',
        fields: [],
        secondArn: `${mesh.arn}/virtual-node/new`,
      },
    ]);
  });

  it('compares what is given with what is not', () => {
    const node = aMeshObject({ type: 'virtual-node', name: 'a' });
    const listener = { port: 80, protocol: 'http' };

    expect(
      disagreements(
        [{ ...node, listeners: [listener] }],
        [
          {
            ...node,
            listeners: [{ ...listener, timeout: { idleMs: 5000 } }],
          },
        ],
      ),
    ).toMatchObject([
      { fields: [{ field: 'listeners[0].timeout', second: { idleMs: 5000 } }] },
    ]);
  });
});
