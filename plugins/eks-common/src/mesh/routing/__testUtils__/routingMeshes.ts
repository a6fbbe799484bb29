import { aMeshObject } from '../../../testUtils';
import type { MeshObject } from '../../MeshObject';
import type { RouteMatch } from '../../RouteMatch';
import {
  gateway,
  gatewayRoute,
  listeners,
  meshOf,
  node,
  route,
  routed,
  router,
  serviceOfNode,
  serviceOfRouter,
} from './meshOf';

const only = (name: string) => ({ [name]: 1 });

/** Routes that differ in their path. */
const paths = meshOf(
  routed(
    'web',
    ['http 8080'],
    [
      route('web/root', only('root'), { prefix: '/' }),
      route('web/api', only('api'), { prefix: '/api' }),
      route('web/api-v2', only('api-v2'), { prefix: '/api/v2' }),
      route('web/health', only('health'), { path: { exact: '/api/health' } }),
    ],
  ),
);

/** A route by header whose priority lets another one take everything first, as people have met it. */
const priorities = meshOf([
  ...routed(
    'wrong',
    ['http 80'],
    [
      route('wrong/branch', only('v2'), {
        priority: 100,
        prefix: '/',
        headers: [{ name: 'branch', match: { exact: 'v2' } }],
      }),
      route('wrong/rest', only('v1'), { priority: 1, prefix: '/' }),
    ],
  ),
  ...routed(
    'right',
    ['http 80'],
    [
      route('right/branch', only('r2'), {
        priority: 1,
        prefix: '/',
        headers: [{ name: 'branch', match: { exact: 'v2' } }],
      }),
      route('right/rest', only('r1'), { priority: 100, prefix: '/' }),
    ],
  ),
  ...routed(
    'mixed',
    ['http 80'],
    [
      route('mixed/long', only('long'), { prefix: '/a/b/c' }),
      route('mixed/short', only('short'), { priority: 1000, prefix: '/' }),
      route('mixed/zero', only('zero'), { priority: 0, prefix: '/a/b/c/d' }),
    ],
  ),
]);

/** One route for each way in which a header can be matched. */
const headers = meshOf(
  routed(
    'color',
    ['http 80'],
    [
      ['exact', { match: { exact: 'blue' } }],
      ['prefix', { match: { prefix: 'dark-' } }],
      ['suffix', { match: { suffix: '-ish' } }],
      ['regex', { match: { regex: 're[dt]' } }],
      ['range', { match: { range: { start: 1, end: 5 } } }],
    ].map(([name, condition], position) =>
      route(`color/${name}`, only(String(name)), {
        priority: position,
        prefix: '/',
        headers: [{ name: 'Color', ...(condition as object) }],
      }),
    ),
  ),
);

const invertedHeaders = meshOf([
  ...routed(
    'present',
    ['http 80'],
    [
      route('present/has', only('has'), {
        priority: 1,
        headers: [{ name: 'x' }],
      }),
      route('present/has-not', only('has-not'), {
        priority: 2,
        headers: [{ name: 'x', invert: true }],
      }),
    ],
  ),
  ...routed(
    'unlike',
    ['http 80'],
    [
      route('unlike/other', only('other'), {
        headers: [{ name: 'x', invert: true, match: { exact: 'a' } }],
      }),
    ],
  ),
  ...routed(
    'outside',
    ['http 80'],
    [
      route('outside/range', only('range'), {
        headers: [
          { name: 'n', invert: true, match: { range: { start: 0, end: 10 } } },
        ],
      }),
    ],
  ),
  ...routed(
    'both',
    ['http 80'],
    [
      route('both/two', only('two'), {
        headers: [
          { name: 'a', match: { exact: '1' } },
          { name: 'b', match: { exact: '2' } },
        ],
      }),
    ],
  ),
]);

const conditions = meshOf([
  ...routed(
    'methods',
    ['http 80'],
    [
      route('methods/read', only('reader'), { prefix: '/', method: 'GET' }),
      route('methods/write', only('writer'), { prefix: '/', method: 'POST' }),
    ],
  ),
  ...routed(
    'schemes',
    ['http 80'],
    [route('schemes/secure', only('secure'), { scheme: 'https' })],
  ),
  ...routed(
    'queries',
    ['http 80'],
    [
      route('queries/white', only('white'), {
        priority: 1,
        prefix: '/',
        queryParameters: [{ name: 'color', match: { exact: 'white' } }],
      }),
      route('queries/any-color', only('any-color'), {
        priority: 2,
        prefix: '/',
        queryParameters: [{ name: 'color' }],
      }),
    ],
  ),
  ...routed(
    'patterns',
    ['http 80'],
    [
      route('patterns/version', only('versioned'), {
        path: { regex: '/v[0-9]+/.*' },
      }),
      route('patterns/case', only('case'), { path: { regex: '(?i)/HELLO' } }),
      route('patterns/broken', only('broken'), {
        path: { regex: '/(unclosed' },
      }),
    ],
  ),
  ...routed(
    'odd',
    ['http 80'],
    [route('odd/cookie', only('cookie'), { prefix: '/', cookie: 'beta' })],
  ),
]);

const grpc = meshOf(
  routed(
    'cart',
    ['grpc 9000'],
    [
      route('cart/add', only('adder'), {
        protocol: 'grpc',
        serviceName: 'shop.Cart',
        methodName: 'Add',
      }),
      route('cart/tenant', only('tenant'), {
        protocol: 'grpc',
        priority: 5,
        serviceName: 'shop.Cart',
        metadata: [{ name: 'tenant', match: { exact: 'big' } }],
      }),
      route('cart/service', only('service'), {
        protocol: 'grpc',
        serviceName: 'shop.Cart',
      }),
      route('cart/any', only('any'), { protocol: 'grpc' }),
    ],
  ),
);

const tcp = meshOf([
  ...routed(
    'db',
    ['tcp 5432'],
    [route('db/all', { primary: 3, replica: 1 }, { protocol: 'tcp' })],
  ),
  ...routed(
    'ports',
    ['tcp 1000', 'tcp 2000'],
    [
      route('ports/first', only('first'), { protocol: 'tcp', port: 1000 }),
      route('ports/second', only('second'), { protocol: 'tcp', port: 2000 }),
    ],
  ),
]);

/** A gateway whose routes differ in host, path and headers. */
const edge = meshOf([
  gateway('ingress', 'http 8088'),
  gatewayRoute('ingress/exact-host', 'exact', {
    hostname: { exact: 'shop.example.com' },
    prefix: '/',
  }),
  gatewayRoute('ingress/wide-host', 'wide', {
    hostname: { suffix: '.example.com' },
    prefix: '/',
  }),
  gatewayRoute('ingress/narrow-host', 'narrow', {
    hostname: { suffix: '.eu.example.com' },
    prefix: '/',
  }),
  gatewayRoute('ingress/chapter', 'chapter', { prefix: '/chapter' }),
  gatewayRoute('ingress/root', 'root', { prefix: '/' }),
  gatewayRoute('ingress/first', 'first', { priority: 1, prefix: '/first' }),
  gatewayRoute('ingress/lost', 'gone', { prefix: '/lost' }),
  ...['exact', 'wide', 'narrow', 'chapter', 'root', 'first'].flatMap(name => [
    serviceOfNode(name),
    node(name),
  ]),
]);

/** What a router behind a gateway sees of the path and the port. */
const rewrites = meshOf([
  gateway('ingress', 'http 80'),
  gatewayRoute('ingress/default', 'backend', { prefix: '/shop/' }),
  gatewayRoute('ingress/kept', 'backend', {
    prefix: '/kept/',
    rewrite: { prefix: { defaultPrefix: 'DISABLED' } },
  }),
  gatewayRoute('ingress/moved', 'backend', {
    prefix: '/old/',
    rewrite: { prefix: { value: '/new/' } },
  }),
  gatewayRoute('ingress/page', 'backend', {
    path: { exact: '/index.html' },
    rewrite: { path: { exact: '/shown' } },
  }),
  gatewayRoute('ingress/same', 'backend', { path: { exact: '/same' } }),
  gatewayRoute('ingress/admin', 'backend', { prefix: '/admin/' }, 9090),
  serviceOfRouter('backend'),
  router('backend', 'http 8080', 'http 9090'),
  route('backend/cart', only('cart'), { prefix: '/cart', port: 8080 }),
  route('backend/kept', only('kept'), { prefix: '/kept', port: 8080 }),
  route('backend/new', only('new'), { prefix: '/new', port: 8080 }),
  route('backend/shown', only('shown'), {
    path: { exact: '/shown' },
    port: 8080,
  }),
  route('backend/same', only('same'), { path: { exact: '/same' }, port: 8080 }),
  route('backend/admin', only('admin'), { prefix: '/', port: 9090 }),
  ...['cart', 'kept', 'new', 'shown', 'same', 'admin'].map(name => node(name)),
]);

const weights = meshOf([
  ...routed(
    'canary',
    ['http 80'],
    [route('canary/all', { v1: 90, v2: 10 }, { prefix: '/' })],
  ),
  ...routed(
    'thirds',
    ['http 80'],
    [route('thirds/all', { a: 1, b: 1, c: 1 }, { prefix: '/' })],
  ),
  ...routed(
    'off',
    ['http 80'],
    [route('off/all', { on: 100, switchedoff: 0 }, { prefix: '/' })],
  ),
  ...routed(
    'closed',
    ['http 80'],
    [route('closed/all', { shut: 0 }, { prefix: '/' })],
  ),
  ...routed(
    'twoports',
    ['http 80', 'http 81'],
    [route('twoports/all', { 'n:80': 30, 'n:81': 20, 'n:99': 50 })],
  ),
  serviceOfRouter('half'),
  router('half', 'http 80'),
  route('half/all', { here: 1, gone: 1 }, { prefix: '/' }),
  node('here'),
]);

const broken = meshOf([
  aMeshObject({ type: 'virtual-service', name: 'empty' }),
  serviceOfRouter('lost-router'),
  serviceOfNode('lost-node'),
  serviceOfRouter('no-routes'),
  router('no-routes', 'http 80'),
  serviceOfRouter('no-rule'),
  router('no-rule', 'http 80'),
  aMeshObject({ type: 'route', name: 'blank', parentName: 'no-rule' }),
  serviceOfRouter('no-target'),
  router('no-target', 'http 80'),
  route('no-target/all', {}, { prefix: '/' }),
]);

/** Two ways in from outside. */
const doors = meshOf([
  gateway('public', 'http 80'),
  gatewayRoute('public/web', 'web', { prefix: '/web' }),
  gatewayRoute('public/both', 'web', { prefix: '/both' }),
  gateway('partner', 'http 80'),
  gatewayRoute('partner/feed', 'feed', { prefix: '/feed' }),
  gatewayRoute('partner/both', 'feed', { prefix: '/both' }),
  ...['web', 'feed'].flatMap(name => [serviceOfNode(name), node(name)]),
]);

/** Orders that neither AWS nor Envoy documents. */
const ties = meshOf([
  ...routed(
    'tie',
    ['http 80'],
    [
      route('tie/b-plain', only('plain'), { prefix: '/' }),
      route('tie/a-header', only('header'), {
        prefix: '/',
        headers: [{ name: 'x' }],
      }),
    ],
  ),
  ...routed(
    'twins',
    ['http 80'],
    [
      route('twins/second', only('second'), { prefix: '/' }),
      route('twins/first', only('first'), { prefix: '/' }),
    ],
  ),
  ...routed(
    'guess',
    ['http 80'],
    [
      route('guess/regex', only('regex'), { path: { regex: '/a.*' } }),
      route('guess/prefix', only('prefix'), { prefix: '/a' }),
    ],
  ),
]);

function rule(
  name: string,
  priority: number,
  match: RouteMatch,
  more: Partial<MeshObject> = {},
): MeshObject {
  return aMeshObject({
    type: 'route',
    name,
    parentName: 'rates:80',
    priority,
    matches: [match],
    targets: [{ type: 'virtual-node', name, weight: 1 }],
    ...more,
  });
}

/** A Lattice service with two listeners. */
const lattice = meshOf(
  [
    aMeshObject({
      type: 'virtual-service',
      name: 'rates',
      hostnames: ['rates-0123.7d67968.vpc-lattice-svcs.eu-west-1.on.aws'],
      targets: [
        { type: 'virtual-router', name: 'rates:80', port: 80 },
        { type: 'virtual-router', name: 'rates:443', port: 443 },
      ],
    }),
    aMeshObject({
      type: 'virtual-router',
      name: 'rates:80',
      listeners: listeners('http 80'),
    }),
    aMeshObject({
      type: 'virtual-router',
      name: 'rates:443',
      listeners: listeners('https 443'),
    }),
    rule('insensitive', 10, {
      path: { type: 'prefix', value: '/Parking', ignoreCase: true },
    }),
    rule('sensitive', 20, { path: { type: 'exact', value: '/Review' } }),
    rule('longest', 30, { path: { type: 'prefix', value: '/long/path' } }),
    rule('first', 25, { path: { type: 'prefix', value: '/long' } }),
    rule('contains', 40, {
      headers: [
        {
          name: 'Agent',
          match: { type: 'contains', value: 'bot' },
          ignoreCase: true,
        },
      ],
    }),
    rule(
      'closed',
      50,
      { path: { type: 'exact', value: '/closed' } },
      {
        targets: [],
        fixedResponse: { statusCode: 403 },
      },
    ),
    rule('default', 0, {}, { isDefault: true, priority: undefined }),
    aMeshObject({
      type: 'route',
      name: 'default',
      parentName: 'rates:443',
      isDefault: true,
      matches: [{}],
      fixedResponse: { statusCode: 404 },
    }),
    ...[
      'insensitive',
      'sensitive',
      'longest',
      'first',
      'contains',
      'default',
    ].map(name => node(name)),
    aMeshObject({ type: 'virtual-service', name: 'unfinished' }),
  ],
  { technology: 'vpc-lattice' },
);

/** Meshes that between them have every rule of routing. */
export const routingMeshes = {
  paths,
  priorities,
  headers,
  invertedHeaders,
  conditions,
  grpc,
  tcp,
  edge,
  rewrites,
  weights,
  broken,
  doors,
  ties,
  lattice,
};
