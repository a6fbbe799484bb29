import {
  ApiBlueprint,
  createFrontendPlugin,
  discoveryApiRef,
  fetchApiRef,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import {
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import TrendingFlat from '@material-ui/icons/TrendingFlat';
import { EksClient, eksApiRef } from '@eks-platform/backstage-plugin-eks-react';
import { isEksClusterAvailable } from './entity/clusterOfEntity';
import { isMeshServiceAvailable } from './entity/meshServiceOfEntity';
import { isWorkloadAvailable } from './entity/workloadsOfEntity';
import { fleetRouteRef, migrationRouteRef } from './routes';
import { EksIcon } from './widgets/EksIcon';

/** The way to the EKS backend. */
export const eksApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: eksApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: dependencies => new EksClient(dependencies),
    }),
});

/** The page `/eks`. */
export const fleetPage = PageBlueprint.make({
  params: {
    path: '/eks',
    title: 'EKS',
    icon: <EksIcon fontSize="inherit" />,
    routeRef: fleetRouteRef,
    loader: () => import('./fleet/FleetPage').then(m => <m.FleetPage />),
  },
});

/** The page `/mesh-migration`. */
export const migrationPage = PageBlueprint.make({
  name: 'migration',
  params: {
    path: '/mesh-migration',
    title: 'Migration to VPC Lattice',
    icon: <TrendingFlat fontSize="inherit" />,
    routeRef: migrationRouteRef,
    loader: () =>
      import('./migration/MigrationPage').then(m => <m.MigrationPage />),
  },
});

/** The tab "EKS" of cluster entities. */
export const clusterContent = EntityContentBlueprint.make({
  name: 'cluster',
  params: {
    path: '/eks',
    title: 'EKS',
    filter: isEksClusterAvailable,
    loader: () =>
      import('./cluster/ClusterContent').then(m => <m.ClusterContent />),
  },
});

/** The tab "Mesh" of entities with a mesh service. */
export const meshContent = EntityContentBlueprint.make({
  name: 'mesh',
  params: {
    path: '/mesh',
    title: 'Mesh',
    filter: isMeshServiceAvailable,
    loader: () =>
      import('./mesh/MeshContentPage').then(m => <m.MeshContentPage />),
  },
});

/** The card "Runs on" of components. */
export const runsOnCard = EntityCardBlueprint.make({
  name: 'runs-on',
  params: {
    type: 'content',
    filter: isWorkloadAvailable,
    loader: () => import('./component/RunsOnCard').then(m => <m.RunsOnCard />),
  },
});

/** The card "Identity" of components. */
export const identityCard = EntityCardBlueprint.make({
  name: 'identity',
  params: {
    type: 'content',
    filter: isWorkloadAvailable,
    loader: () =>
      import('./component/IdentityCard').then(m => <m.IdentityCard />),
  },
});

/**
 * Clusters, node groups, Fargate profiles and meshes on the catalog's entity pages and on a page of their own.
 *
 * @public
 */
export const eksPlugin = createFrontendPlugin({
  pluginId: 'eks',
  title: 'EKS',
  icon: <EksIcon fontSize="inherit" />,
  info: { packageJson: () => import('../package.json') },
  routes: { root: fleetRouteRef, migration: migrationRouteRef },
  extensions: [
    eksApi,
    fleetPage,
    migrationPage,
    clusterContent,
    meshContent,
    runsOnCard,
    identityCard,
  ],
});
