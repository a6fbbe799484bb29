import fc from 'fast-check';
import { aMeshObject } from '../../../testUtils';
import type { MeshObject } from '../../MeshObject';
import type { NamedMatch, RouteMatch, ValueMatch } from '../../RouteMatch';
import type { MeshIndex } from '../indexMesh';
import type { MeshRequest } from '../MeshRequest';
import { gateway, listeners, meshOf } from './meshOf';

const paths = ['/', '/a', '/a/b', '/a/b/c', '/b'];
const values = ['', '1', '2', 'x', 'xy'];
const hosts = ['a.example', 'b.a.example', 'c.example'];
const names = ['one', 'two', 'three'];

const anyValueMatch: fc.Arbitrary<ValueMatch> = fc.oneof(
  fc.constant({ type: 'present' as const }),
  fc.record({
    type: fc.constantFrom(
      'exact' as const,
      'prefix' as const,
      'suffix' as const,
      'contains' as const,
      'regex' as const,
    ),
    value: fc.constantFrom(...values),
  }),
  fc.constant({ type: 'range' as const, start: 1, end: 2 }),
);

const anyNamed: fc.Arbitrary<NamedMatch[]> = fc.array(
  fc.record({
    name: fc.constantFrom('h', 'k'),
    match: anyValueMatch,
    invert: fc.boolean(),
  }),
  { maxLength: 2 },
);

const anyMatch: fc.Arbitrary<RouteMatch> = fc.record(
  {
    hostnames: fc.array(
      fc.record({
        type: fc.constantFrom('exact' as const, 'suffix' as const),
        value: fc.constantFrom('a.example', '.example', '.a.example'),
      }),
      { minLength: 1, maxLength: 2 },
    ),
    path: fc.record({
      type: fc.constantFrom(
        'exact' as const,
        'prefix' as const,
        'regex' as const,
      ),
      value: fc.constantFrom(...paths, '/a.*', '('),
    }),
    method: fc.constantFrom('GET', 'POST'),
    headers: anyNamed,
    query: anyNamed,
    port: fc.constantFrom(80, 81),
    notUnderstood: fc.constant(['cookie']),
  },
  { requiredKeys: [] },
);

const anyRule = fc.record({
  priority: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
  protocol: fc.constantFrom('http', 'grpc', undefined),
  matches: fc.array(anyMatch, { maxLength: 2 }),
});

const anyTargets = fc.array(
  fc.record({
    type: fc.constant('virtual-node' as const),
    name: fc.constantFrom('n1', 'n2', 'gone'),
    weight: fc.integer({ min: 0, max: 100 }),
  }),
  { maxLength: 3 },
);

/** Meshes of a gateway, services, routers and routes, of which some lead to what does not exist. */
export function anyMesh(): fc.Arbitrary<MeshIndex> {
  return fc
    .record({
      gatewayRoutes: fc.array(
        fc.tuple(anyRule, fc.constantFrom(...names, 'gone')),
        { maxLength: 4 },
      ),
      routes: fc.array(
        fc.tuple(anyRule, anyTargets, fc.constantFrom('one', 'two')),
        { maxLength: 6 },
      ),
      ports: fc.subarray(['http 80', 'http 81', 'grpc 81']),
      fixed: fc.boolean(),
    })
    .map(({ gatewayRoutes, routes, ports, fixed }) =>
      meshOf([
        gateway('ingress', ...ports),
        ...gatewayRoutes.map(([rule, name], position) =>
          aMeshObject({
            type: 'gateway-route',
            name: `g${position}`,
            parentName: 'ingress',
            ...rule,
            targets: [{ type: 'virtual-service', name }],
          }),
        ),
        ...names.map(service),
        ...['one', 'two'].map(name =>
          aMeshObject({
            type: 'virtual-router',
            name,
            listeners: listeners(...ports),
          }),
        ),
        ...routes.map(([rule, targets, parentName], position) =>
          aMeshObject({
            type: 'route',
            name: `r${position}`,
            parentName,
            ...rule,
            targets,
            ...(fixed &&
              position === 0 && { fixedResponse: { statusCode: 404 } }),
          }),
        ),
        aMeshObject({ type: 'virtual-node', name: 'n1' }),
        aMeshObject({ type: 'virtual-node', name: 'n2' }),
      ]),
    );
}

function service(name: string): MeshObject {
  return aMeshObject({
    type: 'virtual-service',
    name,
    targets:
      name === 'three'
        ? [{ type: 'virtual-node', name: 'n1' }]
        : [{ type: 'virtual-router', name }],
  });
}

/** Requests that meet the routes of `anyMesh` often enough. */
export function anyRequest(): fc.Arbitrary<MeshRequest> {
  const dictionary = fc.dictionary(
    fc.constantFrom('h', 'k', 'H'),
    fc.constantFrom(...values),
  );
  return fc.record(
    {
      gateway: fc.constantFrom('ingress', 'nowhere'),
      service: fc.constantFrom(...names, 'nobody'),
      host: fc.constantFrom(...hosts, 'one'),
      port: fc.constantFrom(80, 81, 82),
      protocol: fc.constantFrom('http', 'grpc', 'tcp'),
      path: fc.constantFrom(...paths, 'b', '/a?h=1'),
      method: fc.constantFrom('GET', 'post'),
      headers: dictionary,
      query: dictionary,
    },
    { requiredKeys: [] },
  );
}
