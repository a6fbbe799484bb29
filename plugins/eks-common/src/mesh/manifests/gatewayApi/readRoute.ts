import { describeMatch } from '../../describeMatch';
import type { Mesh } from '../../Mesh';
import type { MeshListener } from '../../MeshListener';
import type { MeshObject } from '../../MeshObject';
import { meshOriginArn } from '../../meshOriginArn';
import {
  asList,
  asNumber,
  asRecord,
  asText,
  withoutUndefined,
} from '../../plainValues';
import type { RouteMatch } from '../../RouteMatch';
import type { KubernetesManifest } from '../KubernetesManifest';
import { namespaceOf } from '../ManifestIndex';
import { conditionsOf, commonOf, originOf } from '../manifestParts';
import { addObject, type GatewayReading } from './GatewayReading';
import { GATEWAY_GROUP, LatticeAnnotations, latticeServiceName } from './names';
import { impliedNetwork, isLatticeGateway } from './readGateways';
import { backendRefsOf, readTarget } from './readTarget';
import { toGrpcMatch, toHttpMatch, type GatewayMatch } from './toGatewayMatch';

/** Kinds of the Gateway API that become a Lattice service. */
export const ROUTE_KINDS = ['HTTPRoute', 'GRPCRoute', 'TLSRoute'] as const;

/**
 * What the controller makes of a route, in each service network that it attaches to: a service, a listener for each
 * listener of the Gateway that the route names, a rule for each of its rules in their order, and target groups.
 */
export function readRoute(
  reading: GatewayReading,
  route: KubernetesManifest,
): void {
  const parents = asList(asRecord(route.spec).parentRefs).map(asRecord);
  const networks = new Map<string, Mesh>();
  for (const parent of parents) {
    const mesh = networkOf(reading, route, parent);
    if (mesh) {
      networks.set(mesh.name, mesh);
    }
  }
  for (const mesh of networks.values()) {
    readInNetwork(reading, route, mesh, parents);
  }
}

function networkOf(
  { index, context, meshes }: GatewayReading,
  route: KubernetesManifest,
  parent: Record<string, unknown>,
): Mesh | undefined {
  const { group = GATEWAY_GROUP, kind = 'Gateway' } = parent;
  const name = asText(parent.name);
  if (group !== GATEWAY_GROUP || kind !== 'Gateway' || name === undefined) {
    return undefined;
  }
  const gateway = gatewayOf(index, route, parent);
  if (gateway && !isLatticeGateway(gateway, index)) {
    return undefined;
  }
  const mesh =
    meshes.get(name) ??
    impliedNetwork(
      name,
      context,
      `no Gateway '${name}' in namespace '${placeOf(route, parent)}'`,
    );
  meshes.set(name, mesh);
  return mesh;
}

function gatewayOf(
  index: GatewayReading['index'],
  route: KubernetesManifest,
  parent: Record<string, unknown>,
): KubernetesManifest | undefined {
  return index.find(
    GATEWAY_GROUP,
    'Gateway',
    asText(parent.name) ?? '',
    placeOf(route, parent),
  );
}

function placeOf(
  route: KubernetesManifest,
  parent: Record<string, unknown>,
): string {
  return asText(parent.namespace) ?? namespaceOf(route);
}

function readInNetwork(
  reading: GatewayReading,
  route: KubernetesManifest,
  mesh: Mesh,
  parents: Array<Record<string, unknown>>,
) {
  const base = baseOf(reading, route, mesh);
  const name = latticeServiceName(route);
  const problems: string[] = [];
  const listeners = listenersOf(reading, route, parents, problems);
  const routers = listeners.map(listener => toRouter(base, name, listener));
  const rules = routers.flatMap(router =>
    toRules(reading, route, mesh, base, router, problems),
  );
  const service = toService(base, route, name, listeners, problems);
  for (const object of [service, ...routers, ...rules]) {
    addObject(reading, mesh, object);
  }
}

type Base = Omit<MeshObject, 'type' | 'name' | 'spec'>;

function baseOf(
  { context }: GatewayReading,
  route: KubernetesManifest,
  mesh: Mesh,
): Base {
  const { accountId, region, source } = context;
  const origin = originOf(route, context);
  return {
    kind: 'mesh-object',
    arn: meshOriginArn(origin, 'in', mesh.name),
    accountId,
    region,
    meshName: mesh.name,
    meshArn: mesh.arn,
    source,
    technology: 'vpc-lattice',
    origin,
    status: routeStatus(route),
    listeners: [],
    backends: [],
    targets: [],
    tags: {},
  };
}

function toService(
  base: Base,
  route: KubernetesManifest,
  name: string,
  listeners: MeshListener[],
  problems: string[],
): MeshObject {
  const { annotations = {} } = route.metadata;
  const awsArn = annotations[LatticeAnnotations.serviceArn];
  const domainName = annotations[LatticeAnnotations.domainName];
  const hostnames = [
    ...asList(asRecord(route.spec).hostnames).flatMap(
      host => asText(host) ?? [],
    ),
    ...(domainName === undefined ? [] : [domainName]),
  ];
  const notes = [
    ...problems,
    ...(annotations[LatticeAnnotations.standalone] === 'true'
      ? ['it stands alone: the controller does not put it into the network']
      : []),
  ];
  return withoutUndefined({
    ...base,
    awsArn,
    type: 'virtual-service' as const,
    name,
    hostnames: hostnames.length > 0 ? hostnames : undefined,
    targets: listeners.map(({ port }) => ({
      type: 'virtual-router' as const,
      name: routerName(name, port),
      port,
    })),
    problems: notes.length > 0 ? [...new Set(notes)] : undefined,
    ...commonOf(route),
  });
}

/** The listeners of the Gateway that the route names. All its networks get those of the first. */
function listenersOf(
  { index }: GatewayReading,
  route: KubernetesManifest,
  parents: Array<Record<string, unknown>>,
  problems: string[],
): MeshListener[] {
  const [first] = parents;
  const gateway = first && gatewayOf(index, route, first);
  if (!gateway) {
    return [];
  }
  const offered = asList(asRecord(gateway.spec).listeners).map(asRecord);
  const named = parents
    .filter(({ name }) => name === first.name)
    .map(({ sectionName }) => asText(sectionName));
  const listeners = named.flatMap(section => {
    const found =
      section === undefined
        ? offered[0]
        : offered.find(({ name }) => name === section);
    if (!found) {
      problems.push(
        section === undefined
          ? `Gateway '${gateway.metadata.name}' has no listener`
          : `Gateway '${gateway.metadata.name}' has no listener '${section}'`,
      );
    }
    return found ? toListener(found) : [];
  });
  return [...new Map(listeners.map(one => [one.port, one])).values()];
}

function toListener(listener: Record<string, unknown>): MeshListener[] {
  const port = asNumber(listener.port);
  if (port === undefined) {
    return [];
  }
  const { mode, options } = asRecord(listener.tls);
  const certificate = asText(
    asRecord(options)['application-networking.k8s.aws/certificate-arn'],
  );
  const isPassthrough = mode === 'Passthrough';
  const protocol = isPassthrough
    ? 'tls_passthrough'
    : (asText(listener.protocol) ?? 'HTTP').toLowerCase();
  return [
    {
      port,
      protocol,
      ...(protocol === 'https' && {
        tlsMode: 'STRICT',
        tls: {
          mode: 'STRICT',
          ...(certificate !== undefined && {
            certificate: { type: 'acm' as const, reference: certificate },
          }),
        },
      }),
    },
  ];
}

function routerName(service: string, port: number): string {
  return `${service}:${port}`;
}

function toRouter(
  base: Base,
  service: string,
  listener: MeshListener,
): MeshObject {
  return {
    ...base,
    arn: `${base.arn}/listener/${listener.port}`,
    type: 'virtual-router',
    name: routerName(service, listener.port),
    listeners: [listener],
    spec: {},
  };
}

/** The rules of one listener, and what it answers when none of them does. */
function toRules(
  reading: GatewayReading,
  route: KubernetesManifest,
  mesh: Mesh,
  base: Base,
  router: MeshObject,
  problems: string[],
): MeshObject[] {
  const rules = asList(asRecord(route.spec).rules);
  const [{ protocol }] = router.listeners;
  const common = {
    ...base,
    type: 'route' as const,
    parentName: router.name,
  };
  // A listener that passes TLS through has no rules: its default action leads to the targets.
  if (protocol === 'tls_passthrough') {
    return [
      {
        ...common,
        arn: `${router.arn}/rule/default`,
        name: 'default',
        isDefault: true,
        match: 'any request',
        matches: [{}],
        targets: backendRefsOf(rules[0]).map(backend =>
          readTarget(reading, mesh, route, backend),
        ),
        spec: rules[0] ?? {},
      },
    ];
  }
  return [
    ...rules.map((rule, position): MeshObject => {
      const matches = matchesOf(route.kind, rule);
      problems.push(
        ...matches.flatMap(match => match.problems),
        ...problemsOf(rule),
      );
      const name = asText(asRecord(rule).name) ?? `rule-${position + 1}`;
      return {
        ...common,
        arn: `${router.arn}/rule/${position + 1}`,
        name,
        priority: position + 1,
        match: describeMatch(matches.map(({ match }) => match)),
        matches: matches.map(({ match }) => match),
        targets: backendRefsOf(rule).map(backend =>
          readTarget(reading, mesh, route, backend),
        ),
        spec: rule,
      };
    }),
    {
      ...common,
      arn: `${router.arn}/rule/default`,
      name: 'default',
      isDefault: true,
      match: 'any request',
      matches: [{}],
      fixedResponse: { statusCode: 404 },
      spec: {},
    },
  ];
}

/** Without a match a rule takes every request, in gRPC every POST. */
function matchesOf(kind: string, rule: unknown): GatewayMatch[] {
  const read = kind === 'GRPCRoute' ? toGrpcMatch : toHttpMatch;
  const matches = asList(asRecord(rule).matches).map(read);
  const any: RouteMatch = {
    path: { type: 'prefix', value: '/' },
    ...(kind === 'GRPCRoute' && { method: 'POST' }),
  };
  return matches.length > 0 ? matches : [{ match: any, problems: [] }];
}

/** What the controller does not do for a rule. */
function problemsOf(rule: unknown): string[] {
  const { matches, filters, timeouts, retry } = asRecord(rule);
  return [
    ...(asList(matches).length > 1
      ? ['the controller takes one match in a rule']
      : []),
    ...asList(filters).map(
      filter =>
        `the controller does nothing of filter ${asText(
          asRecord(filter).type,
        )}`,
    ),
    ...(timeouts ? ['the controller does nothing of timeouts'] : []),
    ...(retry ? ['the controller does nothing of retries'] : []),
  ];
}

/** The controller writes its conditions for each parent. */
function routeStatus(route: KubernetesManifest): string {
  if (route.metadata.deletionTimestamp !== undefined) {
    return 'DELETING';
  }
  const conditions = [
    ...asList(asRecord(route.status).parents).flatMap(parent =>
      asList(asRecord(parent).conditions),
    ),
    ...conditionsOf(route),
  ].map(asRecord);
  const resolved = conditions.filter(
    ({ type }) => type === 'ResolvedRefs' || type === 'Accepted',
  );
  if (resolved.length === 0) {
    return 'UNKNOWN';
  }
  return resolved.every(({ status }) => status === 'True')
    ? 'ACTIVE'
    : 'INACTIVE';
}
