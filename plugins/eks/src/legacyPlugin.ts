import {
  createApiFactory,
  createComponentExtension,
  createPlugin,
  createRoutableExtension,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import { EksClient, eksApiRef } from '@eks-platform/backstage-plugin-eks-react';
import {
  legacyClusterRouteRef,
  legacyFleetRouteRef,
  legacyMeshRouteRef,
  legacyMigrationRouteRef,
} from './legacyRoutes';

/**
 * The EKS plugin of the legacy frontend system.
 *
 * @public
 */
export const eksPlugin = createPlugin({
  id: 'eks',
  apis: [
    createApiFactory({
      api: eksApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: dependencies => new EksClient(dependencies),
    }),
  ],
  routes: { root: legacyFleetRouteRef, migration: legacyMigrationRouteRef },
});

/**
 * The page of the whole fleet, to be mounted at `/eks`.
 *
 * @public
 */
export const EksFleetPage: () => JSX.Element = eksPlugin.provide(
  createRoutableExtension({
    name: 'EksFleetPage',
    component: () =>
      import('./fleet/LegacyFleetPage').then(m => m.LegacyFleetPage),
    mountPoint: legacyFleetRouteRef,
  }),
);

/**
 * The page of the migration of App Mesh meshes to VPC Lattice, to be mounted at `/mesh-migration`.
 *
 * @public
 */
export const EksMigrationPage: () => JSX.Element = eksPlugin.provide(
  createRoutableExtension({
    name: 'EksMigrationPage',
    component: () =>
      import('./migration/LegacyMigrationPage').then(
        m => m.LegacyMigrationPage,
      ),
    mountPoint: legacyMigrationRouteRef,
  }),
);

/**
 * The tab "EKS" of cluster entities; show it where isEksClusterAvailable.
 *
 * @public
 */
export const EntityEksClusterContent: () => JSX.Element = eksPlugin.provide(
  createRoutableExtension({
    name: 'EntityEksClusterContent',
    component: () =>
      import('./cluster/ClusterContent').then(m => m.ClusterContent),
    mountPoint: legacyClusterRouteRef,
  }),
);

/**
 * The tab "Mesh" of entities with a mesh service; show it where isMeshServiceAvailable.
 *
 * @public
 */
export const EntityMeshContent: () => JSX.Element = eksPlugin.provide(
  createRoutableExtension({
    name: 'EntityMeshContent',
    component: () =>
      import('./mesh/LegacyMeshContent').then(m => m.LegacyMeshContent),
    mountPoint: legacyMeshRouteRef,
  }),
);

/**
 * The card "Runs on" of components; show it where isWorkloadAvailable.
 *
 * @public
 */
export const EntityRunsOnCard: () => JSX.Element = eksPlugin.provide(
  createComponentExtension({
    name: 'EntityRunsOnCard',
    component: {
      lazy: () => import('./component/RunsOnCard').then(m => m.RunsOnCard),
    },
  }),
);

/**
 * The card "Identity" of components; show it where isWorkloadAvailable.
 *
 * @public
 */
export const EntityIdentityCard: () => JSX.Element = eksPlugin.provide(
  createComponentExtension({
    name: 'EntityIdentityCard',
    component: {
      lazy: () => import('./component/IdentityCard').then(m => m.IdentityCard),
    },
  }),
);
