import {
  aMeshObject,
  aVirtualServiceRequest,
} from '@eks-platform/backstage-plugin-eks-common/testUtils';
import { listMeshSteps } from './MeshStep';
import { planMeshStep } from './planMeshStep';

const steps = listMeshSteps(aVirtualServiceRequest());

describe('listMeshSteps', () => {
  it('puts nodes before their router, the router before its routes, and the service last', () => {
    expect(steps.map(step => step.title)).toEqual([
      "virtual node 'reviews-v1'",
      "virtual node 'reviews-v2'",
      "virtual router 'reviews'",
      "route 'all' of virtual router 'reviews'",
      "virtual service 'reviews.shop.svc.cluster.local'",
    ]);
  });
});

describe('planMeshStep', () => {
  it('creates what does not exist', () => {
    expect(steps.map(step => planMeshStep(step, undefined))).toEqual(
      steps.map(() => ({ action: 'create' })),
    );
  });

  it('adopts objects of the wanted specification, with what AWS adds to it', () => {
    expect(
      steps.map(step =>
        planMeshStep(
          step,
          aMeshObject({
            type: step.type,
            name: step.name,
            spec: { ...step.spec, logging: {} },
          }),
        ),
      ),
    ).toEqual(steps.map(() => ({ action: 'adopt', status: 'ACTIVE' })));
  });

  it('tells a service without provider from one with a provider, and a router from a node', () => {
    const [service] = listMeshSteps(
      aVirtualServiceRequest({ provider: undefined, create: undefined }),
    );
    const existing = aMeshObject({
      type: 'virtual-service',
      name: service.name,
      spec: { provider: { virtualNode: { virtualNodeName: 'reviews' } } },
    });

    expect(planMeshStep(service, existing)).toMatchObject({
      differences: [
        { field: 'provider', wanted: 'none', found: "virtual node 'reviews'" },
      ],
    });
    expect(planMeshStep(steps[4], existing)).toMatchObject({
      differences: [
        {
          field: 'provider',
          wanted: "virtual router 'reviews'",
          found: "virtual node 'reviews'",
        },
      ],
    });
  });

  it('does not adopt what has been deleted', () => {
    expect(
      planMeshStep(
        steps[0],
        aMeshObject({
          type: 'virtual-node',
          name: 'reviews-v1',
          status: 'DELETED',
        }),
      ),
    ).toMatchObject({ action: 'conflict', reason: 'it has been deleted' });
  });
});
