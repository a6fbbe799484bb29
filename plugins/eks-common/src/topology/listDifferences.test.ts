import { aMesh, aMeshObject, aShopMesh } from '../testUtils';
import { compareSources } from '../mesh/compareSources';
import type { MeshObject } from '../mesh/MeshObject';
import { buildTopology } from './buildTopology';
import { diffTopology } from './diffTopology';
import { listDifferences, nodeOfId } from './listDifferences';

const { mesh, objects } = aShopMesh();

/** The shop with another share, without payments and with one node more. */
const after: MeshObject[] = [
  ...objects
    .filter(({ name }) => !name.startsWith('payments'))
    .map(object =>
      object.name === 'canary'
        ? {
            ...object,
            targets: object.targets.map(target => ({ ...target, weight: 50 })),
          }
        : object,
    ),
  aMeshObject({ type: 'virtual-node', name: 'new' }),
];

describe('listDifferences', () => {
  it('tells object by object what came, went and changed, edges with the object they leave', () => {
    const found = listDifferences({
      mesh,
      topology: diffTopology(
        buildTopology({ mesh, objects }),
        buildTopology({ mesh, objects: after }),
      ),
    });

    expect(found.map(({ change, id }) => `${change} ${id}`)).toEqual([
      'added virtual-node/new',
      'removed virtual-node/payments',
      'changed route/checkout/canary',
      'changed virtual-node/checkout-v1',
      'changed virtual-node/checkout-v2',
      'changed virtual-service/payments.shop.svc.cluster.local',
    ]);
    expect(found[2].fields).toContainEqual({
      field: 'routes-to virtual-node/checkout-v1.weight',
      first: 90,
      second: 50,
    });
    expect(found[5].fields).toContainEqual({
      field: 'state',
      first: 'present',
      second: 'missing',
    });
    expect(found[5].fields).toContainEqual({
      field: 'routes-to virtual-node/payments',
      first: expect.anything(),
    });
    expect(found[1].fields).toEqual([]);
  });

  it('tells of two sources what each configures, not what state it is in', () => {
    const written = aMesh({ arn: 'cr', source: 'app-mesh-cr' });
    const other = {
      mesh: { ...written, egressFilter: 'DROP_ALL' },
      objects: objects.map(object => ({ ...object, status: 'UNKNOWN' })),
    };

    const found = listDifferences({
      mesh,
      topology: diffTopology(
        buildTopology({ mesh, objects: other.objects }),
        buildTopology({ mesh, objects: after }),
      ),
      disagreements: compareSources(other, { mesh, objects: after }),
    });

    expect(found.map(({ change, id }) => `${change} ${id}`)).toEqual([
      'added virtual-node/new',
      'removed virtual-node/payments',
      'removed virtual-service/payments.shop.svc.cluster.local',
      'changed mesh',
      'changed route/checkout/canary',
    ]);
    expect(found[3]).toMatchObject({
      type: 'mesh',
      name: 'shop',
      fields: [{ field: 'egressFilter', first: 'DROP_ALL' }],
    });
  });
});

describe('nodeOfId', () => {
  it('reads what topologyNodeId writes', () => {
    expect(nodeOfId('route/checkout/canary')).toEqual({
      id: 'route/checkout/canary',
      type: 'route',
      name: 'canary',
      parentName: 'checkout',
    });
    expect(nodeOfId('virtual-service/a.b')).toEqual({
      id: 'virtual-service/a.b',
      type: 'virtual-service',
      name: 'a.b',
    });
  });
});
