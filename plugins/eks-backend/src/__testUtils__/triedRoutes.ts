import { mockCredentials } from '@backstage/backend-test-utils';
import type { Operation } from '../openapi/Operation';

/** A scope of the demo, as paths have it. */
export const DEV = '111122223333/eu-west-1';
/** The same as a query has it. */
export const DEV_QUERY = 'accountId=111122223333&region=eu-west-1';
const BINDING = new URLSearchParams({
  namespace: 'shop',
  serviceAccount: 'cart',
  roleArn: 'arn:aws:iam::111122223333:role/cart',
  mechanism: 'irsa',
});
/** A virtual service of the demo's mesh. */
export const CHECKOUT = 'checkout.shop.svc.cluster.local';

const user = mockCredentials.user.header();
const service = mockCredentials.service.header();

/** A route as it is tried. */
export interface TriedRoute {
  method: 'get' | 'post';
  path: string;
  token: string;
  /** Of a question too long for a URL; other posts ask for something that is done later. */
  body?: object;
  /** Where it is another than that of success. */
  status?: number;
}

/** Every route, with who may take it. */
export const TRIED_ROUTES: TriedRoute[] = [
  { method: 'get', path: '/scopes', token: user },
  { method: 'post', path: `/scopes/${DEV}/refresh`, token: user },
  { method: 'get', path: `/snapshots/${DEV}`, token: service },
  { method: 'get', path: '/clusters', token: user },
  { method: 'get', path: `/clusters/${DEV}/platform-dev`, token: user },
  { method: 'get', path: '/fleet', token: user },
  { method: 'get', path: '/changes', token: user },
  ...['capacity', 'addons', 'upgrade', 'access'].map(part => ({
    method: 'get' as const,
    path: `/clusters/${DEV}/platform-dev/${part}`,
    token: user,
  })),
  {
    method: 'get',
    path: `/clusters/${DEV}/platform-dev/trust-policy?${BINDING}`,
    token: user,
  },
  { method: 'get', path: '/identity-bindings', token: user },
  { method: 'get', path: '/workloads?kubernetesId=cart', token: user },
  { method: 'get', path: '/meshes', token: user },
  { method: 'get', path: '/mesh-objects?mesh=shop', token: user },
  {
    method: 'get',
    path: `/mesh-topology?mesh=shop&service=${CHECKOUT}`,
    token: user,
  },
  { method: 'get', path: '/mesh-graph?mesh=shop', token: user },
  { method: 'get', path: '/mesh-comparisons?mesh=shop', token: user },
  {
    method: 'get',
    path: `/mesh-policies?mesh=shop&from=virtual-service/${CHECKOUT}&to=virtual-router/checkout-router`,
    token: user,
  },
  { method: 'get', path: '/mesh-export?mesh=shop&format=dot', token: user },
  ...Object.entries({
    route: { request: { service: CHECKOUT } },
    difference: { before: { meshName: '', meshArn: '', nodes: [], edges: [] } },
    migration: {},
  }).map(([part, body]) => ({
    method: 'post' as const,
    path: `/mesh-${part}`,
    token: user,
    body: { mesh: 'shop', ...body },
  })),
  { method: 'get', path: `/pickers/vpcs?${DEV_QUERY}`, token: user },
  { method: 'get', path: `/pickers/subnets?${DEV_QUERY}`, token: user },
  { method: 'get', path: `/pickers/roles?${DEV_QUERY}`, token: user },
  {
    method: 'get',
    path: `/pickers/cluster-versions?${DEV_QUERY}`,
    token: user,
  },
  { method: 'get', path: `/pickers/instance-types?${DEV_QUERY}`, token: user },
  {
    method: 'get',
    path: `/pickers/addon-versions?${DEV_QUERY}&kubernetesVersion=1.34`,
    token: user,
  },
  ...['kms-keys', 'security-groups', 'access-policies', 'clusters'].map(
    picker => ({
      method: 'get' as const,
      path: `/pickers/${picker}?${DEV_QUERY}`,
      token: user,
    }),
  ),
  {
    method: 'get',
    path: `/pickers/preflight?${DEV_QUERY}&kind=cluster`,
    token: user,
  },
  { method: 'get', path: '/pickers/ami-types', token: user },
  {
    method: 'get',
    path: `/pickers/service-accounts?${DEV_QUERY}&cluster=platform-dev`,
    token: user,
    // No cluster's Kubernetes API is read here, which it says.
    status: 503,
  },
];

/** `GET /clusters/{accountId}` as what its paths look like. */
function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/\{\w+\}/g, '[^/?]+')}(\\?.*)?$`);
}

/** The tried routes of an operation; without any it is one that a test does not cover. */
export function triedRoutesOf({ method, path }: Operation): TriedRoute[] {
  return TRIED_ROUTES.filter(
    route => route.method === method && patternOf(path).test(route.path),
  );
}
