import { aMesh, aMeshObject } from '../testUtils';
import { appMeshEntityRef } from './appMeshEntityRef';
import { inventoryEntityRef } from './inventoryEntityRef';

const where = {
  meshName: 'shop',
  scope: { accountId: '111122223333', region: 'eu-west-1' },
  namespace: 'platform',
};

describe('appMeshEntityRef', () => {
  it('names the entities that the inventory makes of a mesh and of a virtual service', () => {
    const mesh = aMesh({ name: 'shop' });
    const service = aMeshObject({
      type: 'virtual-service',
      name: 'cart.shop.svc.cluster.local',
    });

    expect(appMeshEntityRef({ ...mesh, type: 'mesh' }, where)).toBe(
      inventoryEntityRef(mesh, where),
    );
    expect(appMeshEntityRef(service, where)).toBe(
      inventoryEntityRef(service, where),
    );
  });

  it('names the mesh of what has no entity of its own', () => {
    const node = aMeshObject({ type: 'virtual-node', name: 'cart' });

    expect(appMeshEntityRef(node, where)).toBe(
      inventoryEntityRef(aMesh({ name: 'shop' }), where),
    );
  });
});
