import type { Entity } from '@backstage/catalog-model';
import {
  catalogApiRef,
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
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
import { Route, Routes } from 'react-router-dom';
import { aClusterEntity } from './__testUtils__/clusterEntity';
import {
  EksFleetPage,
  EksMigrationPage,
  eksPlugin,
  EntityEksClusterContent,
  EntityIdentityCard,
  EntityMeshContent,
  EntityRunsOnCard,
  isEksClusterAvailable,
  isMeshServiceAvailable,
  isWorkloadAvailable,
} from './legacy';

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

function renderLegacy(element: JSX.Element) {
  return renderInTestApp(
    <TestApiProvider
      apis={[
        [eksApiRef, api],
        [catalogApiRef, catalogApiMock()],
      ]}
    >
      <Routes>
        <Route path="/" element={element} />
      </Routes>
    </TestApiProvider>,
    { mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef } },
  );
}

describe('the legacy plugin', () => {
  it('brings the API of the pages', () => {
    expect([...eksPlugin.getApis()].map(factory => factory.api.id)).toEqual([
      'plugin.eks.api',
    ]);
  });

  it('shows the fleet with a header of its own', async () => {
    await renderLegacy(<EksFleetPage />);

    expect(
      await screen.findByRole('heading', { name: 'EKS' }),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('table', { name: 'Clusters' }),
    ).toHaveTextContent('blue');
  });

  it('plans the way out of App Mesh on a page of its own', async () => {
    await renderLegacy(<EksMigrationPage />);

    expect(
      await screen.findByRole('heading', { name: 'Migration to VPC Lattice' }),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('button', { name: /App Mesh mesh/ }),
    ).toHaveTextContent('shop (eu-west-1 of 111122223333)');
  });

  it('shows a cluster on its entity', async () => {
    await renderLegacy(
      <EntityProvider entity={aClusterEntity(cluster)}>
        <EntityEksClusterContent />
      </EntityProvider>,
    );

    expect(await screen.findByText('Capacity')).toBeInTheDocument();
    expect(isEksClusterAvailable(aClusterEntity(cluster))).toBe(true);
  });

  it('shows a mesh around a component', async () => {
    await renderLegacy(
      <EntityProvider entity={checkout}>
        <EntityMeshContent />
      </EntityProvider>,
    );

    expect(
      await screen.findByRole('button', {
        name: /^Virtual service Not reached checkout/,
      }),
    ).toBeInTheDocument();
    expect(isMeshServiceAvailable(checkout)).toBe(true);
  });

  it('shows on a component where it runs and which roles it may use', async () => {
    await renderLegacy(
      <EntityProvider entity={checkout}>
        <EntityRunsOnCard />
        <EntityIdentityCard />
      </EntityProvider>,
    );

    expect(await screen.findByText('No pods')).toBeInTheDocument();
    expect(await screen.findByText('No IAM role')).toBeInTheDocument();
    expect(isWorkloadAvailable(checkout)).toBe(true);
  });
});
