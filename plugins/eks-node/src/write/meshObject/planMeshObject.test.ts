import {
  toMeshObjectsRequest,
  type WantedMeshObject,
} from '@eks-platform/backstage-plugin-eks-common';
import { aVirtualServiceRequest } from '@eks-platform/backstage-plugin-eks-common/testUtils';
import { planMeshObject } from './planMeshObject';

const { objects } = toMeshObjectsRequest(aVirtualServiceRequest());

describe('planMeshObject', () => {
  it('creates what does not exist', () => {
    expect(objects.map(object => planMeshObject(object, undefined))).toEqual(
      objects.map(() => ({ action: 'create' })),
    );
  });

  it('adopts objects of the wanted specification, with what AWS adds to it', () => {
    expect(
      objects.map(object =>
        planMeshObject(object, {
          status: 'ACTIVE',
          spec: { ...object.spec, logging: {} },
        }),
      ),
    ).toEqual(objects.map(() => ({ action: 'adopt', status: 'ACTIVE' })));
  });

  it('tells a service without provider from one with a provider, and a router from a node', () => {
    const withoutProvider: WantedMeshObject = {
      type: 'virtual-service',
      name: 'reviews.shop.svc.cluster.local',
      field: '',
      spec: {},
    };
    const existing = {
      status: 'ACTIVE',
      spec: { provider: { virtualNode: { virtualNodeName: 'reviews' } } },
    };

    expect(planMeshObject(withoutProvider, existing)).toMatchObject({
      differences: [
        { field: 'provider', wanted: 'none', found: "virtual node 'reviews'" },
      ],
    });
    expect(planMeshObject(objects[4], existing)).toMatchObject({
      differences: [
        {
          field: 'provider',
          wanted: "virtual router 'reviews'",
          found: "virtual node 'reviews'",
        },
      ],
    });
  });

  it('compares a mesh by what is asked of it', () => {
    const mesh: WantedMeshObject = {
      type: 'mesh',
      name: 'shop',
      field: '',
      spec: { egressFilter: { type: 'ALLOW_ALL' } },
    };

    expect(
      planMeshObject(mesh, {
        status: 'ACTIVE',
        spec: { egressFilter: { type: 'DROP_ALL' } },
      }),
    ).toMatchObject({
      differences: [
        { field: 'egressFilter.type', wanted: 'ALLOW_ALL', found: 'DROP_ALL' },
      ],
    });
  });

  it('does not adopt what has been deleted', () => {
    expect(
      planMeshObject(objects[0], { status: 'DELETED', spec: {} }),
    ).toMatchObject({ action: 'conflict', reason: 'it has been deleted' });
  });
});
