import {
  eksIdentityReadPermission,
  eksInventoryReadPermission,
  eksInventoryRefreshPermission,
  eksPickersReadPermission,
  topologyMediaTypes,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  changesSchema,
  clustersSchema,
  snapshotSchema,
} from '../requests/clusterRequests';
import { filterSchema, placeSchema } from '../requests/fields';
import {
  identityBindingsSchema,
  trustPolicySchema,
  workloadsSchema,
} from '../requests/identityRequests';
import {
  meshDifferenceSchema,
  meshExportSchema,
  meshMigrationSchema,
  meshObjectsSchema,
  meshPoliciesSchema,
  meshRouteSchema,
  meshSchema,
  meshTopologySchema,
} from '../requests/meshRequests';
import {
  addonVersionsSchema,
  amiTypesSchema,
  ofVpcSchema,
  preflightSchema,
  rolesSchema,
  serviceAccountsSchema,
} from '../requests/pickerRequests';
import type { Operation } from './Operation';

const PLACE = '{accountId}/{region}';
const CLUSTER = `/clusters/${PLACE}/{name}`;

const inventory = [eksInventoryReadPermission];
const identity = [eksIdentityReadPermission];
const pickers = [eksPickersReadPermission];

/** Every route under `/api/eks`. */
export const operations: Operation[] = [
  ...[
    {
      path: '/scopes',
      summary: 'Every configured scope: freshness, failures, counts',
      answer: 'ListResponse<ScopeResponse>',
    },
    {
      path: '/fleet',
      summary:
        'Versions, support over the coming year with its cost, open health issues and insights',
      answer: 'FleetResponse',
    },
    {
      path: '/changes',
      summary: 'What came, went and changed, newest first',
      answer: 'ChangesResponse',
      query: changesSchema,
    },
    {
      path: '/clusters',
      summary:
        'Clusters: filtered, searched, sorted, a page of them, with the values to filter by',
      answer: 'ClustersResponse',
      query: clustersSchema,
    },
    {
      path: CLUSTER,
      summary: 'One cluster and what is in it',
      answer: 'ClusterResponse',
    },
    {
      path: `${CLUSTER}/capacity`,
      summary:
        'Node groups, self-managed nodes, pools and Fargate profiles in one table',
      answer: 'CapacityResponse',
    },
    {
      path: `${CLUSTER}/addons`,
      summary: 'Add-ons beside what EKS offers for this and the next version',
      answer: 'AddonsResponse',
    },
    {
      path: `${CLUSTER}/upgrade`,
      summary: 'Whether it can be upgraded, and what stands in the way',
      answer: 'UpgradeResponse',
    },
    {
      path: '/workloads',
      summary: 'Where the pods of a component run',
      answer: 'WorkloadsResponse',
      query: workloadsSchema,
    },
    {
      path: '/meshes',
      summary: 'Meshes',
      answer: 'ListResponse<MeshListItem>',
      query: filterSchema,
    },
    {
      path: '/mesh-objects',
      summary: 'What is in a mesh',
      answer: 'ListResponse<MeshObject>',
      query: meshObjectsSchema,
    },
    {
      path: '/mesh-topology',
      summary: 'The graph around a service',
      answer: 'MeshTopologyResponse',
      query: meshTopologySchema,
    },
    {
      path: '/mesh-graph',
      summary: 'The whole graph of a mesh, and every source that tells it',
      answer: 'MeshGraphResponse',
      query: meshSchema,
    },
    {
      path: '/mesh-comparisons',
      summary:
        'What a mesh can be compared with: who else tells it, and which earlier states are kept',
      answer: 'MeshComparisonsResponse',
      query: meshSchema,
    },
    {
      path: '/mesh-policies',
      summary: 'What is in force on an edge, and who sets it',
      answer: 'MeshPoliciesResponse',
      query: meshPoliciesSchema,
    },
    {
      path: '/mesh-export',
      summary: 'The graph, or the part around a service, as text',
      answer: 'Topology, or text',
      query: meshExportSchema,
      mediaTypes: Object.values(topologyMediaTypes),
    },
  ].map(route => ({
    method: 'get' as const,
    permissions: inventory,
    ...route,
  })),
  ...[
    {
      path: '/mesh-route',
      summary: 'Where a request ends in a mesh, and why every other route lost',
      answer: 'MeshRouteResponse',
      body: meshRouteSchema,
    },
    {
      path: '/mesh-difference',
      summary:
        'How a mesh differs from the same one as another source tells it, from an earlier export or from an earlier state',
      answer: 'MeshDifferenceResponse',
      body: meshDifferenceSchema,
    },
    {
      path: '/mesh-migration',
      summary: 'The way of an App Mesh mesh to VPC Lattice, with its files',
      answer: 'MeshMigrationResponse',
      body: meshMigrationSchema,
    },
  ].map(route => ({
    method: 'post' as const,
    permissions: inventory,
    ...route,
  })),
  ...[
    {
      path: `${CLUSTER}/access`,
      summary: 'Who may enter a cluster and do what',
      answer: 'ClusterAccessResponse',
    },
    {
      path: `${CLUSTER}/trust-policy`,
      summary: "A role's trust policy, live, and as it has to be",
      answer: 'TrustPolicyResponse',
      query: trustPolicySchema,
    },
    {
      path: '/identity-bindings',
      summary:
        'ServiceAccounts and roles, each binding with its verdict and how to mend it',
      answer: 'IdentityBindingsResponse',
      query: identityBindingsSchema,
    },
  ].map(route => ({ method: 'get' as const, permissions: identity, ...route })),
  {
    method: 'post',
    path: `/scopes/${PLACE}/refresh`,
    summary: 'Has a scope collected right away',
    permissions: [eksInventoryRefreshPermission],
    answer: 'RefreshResponse',
    status: 202,
  },
  {
    method: 'get',
    path: `/snapshots/${PLACE}`,
    summary: 'All objects of a scope or those of some kinds, for services only',
    query: snapshotSchema,
    permissions: [...inventory, ...identity],
    answer: 'Snapshot',
    isForServices: true,
  },
  ...[
    { name: 'vpcs', summary: 'VPCs', query: placeSchema },
    { name: 'subnets', summary: 'Subnets', query: ofVpcSchema },
    { name: 'security-groups', summary: 'Security groups', query: ofVpcSchema },
    {
      name: 'roles',
      summary: 'Roles, all or those fit for a purpose',
      query: rolesSchema,
      permissions: [...pickers, ...identity],
    },
    { name: 'kms-keys', summary: 'KMS keys', query: placeSchema },
    {
      name: 'access-policies',
      summary: 'Access policies of EKS',
      query: placeSchema,
    },
    {
      name: 'cluster-versions',
      summary: 'Kubernetes versions with their support dates',
      query: placeSchema,
    },
    {
      name: 'addon-versions',
      summary: 'Add-ons and their versions for a Kubernetes version',
      query: addonVersionsSchema,
    },
    { name: 'instance-types', summary: 'Instance types', query: placeSchema },
    {
      name: 'ami-types',
      summary: 'AMI types that fit a version',
      query: amiTypesSchema,
    },
    {
      name: 'preflight',
      summary: 'What preflight says of what is chosen so far',
      query: preflightSchema,
      permissions: [...pickers, ...identity],
    },
    {
      name: 'clusters',
      summary: 'Clusters that the inventory holds',
      query: placeSchema,
      permissions: [...pickers, ...inventory],
    },
    {
      name: 'service-accounts',
      summary: 'ServiceAccounts that the inventory holds',
      query: serviceAccountsSchema,
      permissions: [...pickers, ...identity],
    },
  ].map(({ name, ...picker }) => ({
    method: 'get' as const,
    path: `/pickers/${name}`,
    permissions: pickers,
    answer: 'ListResponse',
    ...picker,
  })),
  {
    method: 'get',
    path: '/openapi.json',
    summary: 'This description',
    permissions: [],
    answer: 'OpenAPI 3.1',
  },
];
