import type { Entity } from '@backstage/catalog-model';
import {
  createExtensionTester,
  renderInTestApp,
  renderTestApp,
} from '@backstage/frontend-test-utils';
import {
  catalogApiRef,
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import {
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import {
  aCluster,
  aShopMesh,
} from '@eks-platform/backstage-plugin-eks-common/testUtils';
import { eksApiRef } from '@eks-platform/backstage-plugin-eks-react';
import {
  aScope,
  FakeEksApi,
} from '@eks-platform/backstage-plugin-eks-react/testUtils';
import { screen } from '@testing-library/react';
import { aClusterEntity } from './__testUtils__/clusterEntity';
import eksPlugin from './index';
import {
  clusterContent,
  identityCard,
  meshContent,
  runsOnCard,
} from './plugin';

const cluster = aCluster();
const { mesh, objects } = aShopMesh();
const api = new FakeEksApi({
  scopes: [aScope()],
  clusters: [cluster],
  meshes: [mesh],
  meshObjects: objects,
});
const checkout: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'checkout',
    annotations: {
      'eks-platform.io/mesh-service': 'shop/checkout.shop.svc.cluster.local',
      'backstage.io/kubernetes-id': 'checkout',
    },
  },
};
const apis = [
  [eksApiRef, api],
  [catalogApiRef, catalogApiMock()],
] as const;

describe('eksPlugin', () => {
  it('shows the fleet at /eks, its default export installed as it is', async () => {
    renderTestApp({
      features: [eksPlugin],
      initialRouteEntries: ['/eks'],
      apis: [...apis],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    });

    expect(
      await screen.findByRole('table', { name: 'Clusters' }),
    ).toHaveTextContent('blue');
  });

  it('plans the way out of App Mesh at /mesh-migration', async () => {
    renderTestApp({
      features: [eksPlugin],
      initialRouteEntries: ['/mesh-migration'],
      apis: [...apis],
    });

    expect(
      await screen.findByRole('button', { name: /App Mesh mesh/ }),
    ).toHaveTextContent('shop (eu-west-1 of 111122223333)');
  });

  it('puts the tab "EKS" on EKS clusters alone', async () => {
    const tester = createExtensionTester(clusterContent);
    const filter = tester.get(EntityContentBlueprint.dataRefs.filterFunction);

    expect(tester.get(EntityContentBlueprint.dataRefs.title)).toBe('EKS');
    expect(filter?.(aClusterEntity(cluster))).toBe(true);
    expect(filter?.(checkout)).toBe(false);

    renderInTestApp(
      <EntityProvider entity={aClusterEntity(cluster)}>
        {tester.reactElement()}
      </EntityProvider>,
      { apis: [...apis] },
    );
    expect(await screen.findByText('Capacity')).toBeInTheDocument();
  });

  it('puts the tab "Mesh" on entities with a mesh service alone', async () => {
    const tester = createExtensionTester(meshContent);
    const filter = tester.get(EntityContentBlueprint.dataRefs.filterFunction);

    expect(tester.get(EntityContentBlueprint.dataRefs.title)).toBe('Mesh');
    expect(filter?.(checkout)).toBe(true);
    expect(filter?.(aClusterEntity(cluster))).toBe(false);

    renderInTestApp(
      <EntityProvider entity={checkout}>
        {tester.reactElement()}
      </EntityProvider>,
      { apis: [...apis] },
    );
    expect(
      await screen.findByText('Mesh shop in eu-west-1 of 111122223333'),
    ).toBeInTheDocument();
  });

  const runsOn = createExtensionTester(runsOnCard);
  const identity = createExtensionTester(identityCard);
  const { filterFunction } = EntityCardBlueprint.dataRefs;

  it.each([
    [
      'Runs on',
      runsOn.get(filterFunction),
      () => runsOn.reactElement(),
      'No pods',
    ],
    [
      'Identity',
      identity.get(filterFunction),
      () => identity.reactElement(),
      'No IAM role',
    ],
  ])(
    'puts the card "%s" on entities that name their pods alone',
    async (title, filter, element, found) => {
      expect(filter?.(checkout)).toBe(true);
      expect(filter?.(aClusterEntity(cluster))).toBe(false);

      renderInTestApp(
        <EntityProvider entity={checkout}>{element()}</EntityProvider>,
        { apis: [...apis] },
      );
      expect(
        await screen.findByRole('heading', { name: title }),
      ).toBeInTheDocument();
      expect(await screen.findByText(found)).toBeInTheDocument();
    },
  );
});
