import type { Entity } from '@backstage/catalog-model';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import {
  catalogApiRef,
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { eksApiRef } from '@eks-platform/backstage-plugin-eks-react';
import type { FakeEksApi } from '@eks-platform/backstage-plugin-eks-react/testUtils';
import { screen } from '@testing-library/react';
import { useLocation } from 'react-router-dom';
import { MeshContent } from '../mesh/MeshContent';

/** A component with these annotations, and nothing else of interest. */
export function aComponent(annotations: Record<string, string>): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'checkout', namespace: 'default', annotations },
    spec: { type: 'service' },
  };
}

/** The component behind a service of the mesh `shop`. */
export function aShopComponent(service = 'checkout'): Entity {
  return aComponent({
    'eks-platform.io/mesh-service': `shop/${service}.shop.svc.cluster.local`,
  });
}

/** Draws the tab "Mesh" of an entity; what the URL says after the path stands in the output `search`. */
export function renderMeshTab(options: {
  api: FakeEksApi;
  entity?: Entity;
  search?: string;
}) {
  const { api, entity = aShopComponent(), search = '' } = options;
  return renderInTestApp(
    <EntityProvider entity={entity}>
      <MeshContent />
      <Search />
    </EntityProvider>,
    {
      apis: [
        [eksApiRef, api],
        [catalogApiRef, catalogApiMock({ entities: [entity] })],
      ],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
      initialRouteEntries: [`/${search}`],
    },
  );
}

/** What the URL says after the path, decoded. */
export function shownSearch(): string {
  return decodeURIComponent(screen.getByTestId('search').textContent ?? '');
}

function Search() {
  const { search } = useLocation();
  return <output data-testid="search">{search}</output>;
}
