import { GATEWAY_API, GATEWAY_GROUP } from '../manifests/apiVersions';
import { kubernetesName } from '../manifests/kubernetesName';
import {
  latticeServiceName,
  SERVICE_NAME_OVERRIDE,
} from '../manifests/latticeServiceName';
import {
  addManifest,
  manifestKey,
  needSection,
  type MigrationContext,
} from '../MigrationContext';
import type { MigrationManifest } from '../MigrationManifest';
import type { ReadObject } from '../read/MigrationMesh';
import type {
  ConvertedPort,
  ConvertedRule,
  RuleBackend,
} from './ConvertedService';
import type { RuleMatch } from './RuleMatch';

/** What a route is made from. */
export interface WantedRoute {
  name: string;
  /** Follows the name where one name needs several routes. */
  suffix?: string;
  namespace: string;
  /** The name callers used so far. */
  hostname?: string;
  /** A host name that the route is to answer for, in place of the one made with the domain. */
  exactHostname?: string;
  purpose: string;
  port: ConvertedPort;
  /** The objects whose work it does. */
  parts: ReadObject[];
}

/**
 * Makes the route of one port.
 *
 * | protocol | route | listener |
 * | --- | --- | --- |
 * | http, http2 | HTTPRoute | HTTP of the same port; HTTPS on 443 where nodes ask for TLS |
 * | grpc | GRPCRoute | HTTPS on 443 |
 * | tcp | TLSRoute | TLS of the same port, passed through |
 */
export function makeRoute(
  context: MigrationContext,
  wanted: WantedRoute,
): MigrationManifest {
  const { port, purpose, parts } = wanted;
  const kind = routeKind(port);
  const name = freeName(context, wanted, kind);
  const namespace = kubernetesName(wanted.namespace);
  const lattice = latticeServiceName(name, namespace);
  const hostnames = hostnamesOf(context, wanted, kind, name);
  return addManifest(
    context,
    {
      stage: 'services',
      cluster: context.gateway.cluster,
      purpose,
      object: {
        apiVersion: GATEWAY_API,
        kind,
        metadata: {
          name,
          namespace,
          ...(lattice.override &&
            kind !== 'TLSRoute' && {
              annotations: { [SERVICE_NAME_OVERRIDE]: lattice.name },
            }),
        },
        spec: {
          ...(hostnames && { hostnames }),
          parentRefs: sectionsOf(context, port).map(sectionName => ({
            group: GATEWAY_GROUP,
            kind: 'Gateway',
            name: context.gateway.name,
            ...(context.gateway.namespace !== namespace && {
              namespace: context.gateway.namespace,
            }),
            sectionName,
          })),
          rules: rulesOf(kind, port.rules, namespace),
        },
      },
    },
    ...parts,
  );
}

type RouteKind = 'HTTPRoute' | 'GRPCRoute' | 'TLSRoute';

function routeKind({ protocol }: ConvertedPort): RouteKind {
  switch (protocol) {
    case 'grpc':
      return 'GRPCRoute';
    case 'tcp':
      return 'TLSRoute';
    default:
      return 'HTTPRoute';
  }
}

function freeName(
  context: MigrationContext,
  { name, suffix, ...wanted }: WantedRoute,
  kind: string,
): string {
  const namespace = kubernetesName(wanted.namespace);
  const plain = kubernetesName(suffix ? `${name}-${suffix}` : name);
  const isTaken = (candidate: string) =>
    context.manifests.has(
      manifestKey(
        { kind, metadata: { name: candidate, namespace } },
        context.gateway.cluster,
      ),
    );
  let candidate = plain;
  for (let count = 2; isTaken(candidate); count++) {
    candidate = `${plain}-${count}`;
  }
  return candidate;
}

function hostnamesOf(
  { options }: MigrationContext,
  wanted: WantedRoute,
  kind: RouteKind,
  name: string,
): string[] | undefined {
  if (wanted.exactHostname) {
    return [wanted.exactHostname];
  }
  if (options.domain) {
    return [`${name}.${options.domain}`];
  }
  // TLS is routed by the name asked for, so a TLSRoute cannot be without one.
  return kind === 'TLSRoute'
    ? [(wanted.hostname ?? name).toLowerCase()]
    : undefined;
}

function sectionsOf(context: MigrationContext, port: ConvertedPort): string[] {
  switch (port.protocol) {
    case 'grpc':
      return [needSection(context, 'HTTPS', 443)];
    case 'tcp':
      return [needSection(context, 'TLS', port.port)];
    default:
      return [
        ...(port.tls === 'STRICT'
          ? []
          : [needSection(context, 'HTTP', port.port)]),
        ...(port.tls === 'DISABLED'
          ? []
          : [needSection(context, 'HTTPS', 443)]),
      ];
  }
}

function rulesOf(
  kind: RouteKind,
  rules: ConvertedRule[],
  namespace: string,
): Array<Record<string, unknown>> {
  switch (kind) {
    case 'TLSRoute':
      // Of one rule only, without conditions.
      return rules.slice(0, 1).map(({ backends }) => ({
        backendRefs: backends.map(backend => backendRef(backend, namespace)),
      }));
    default:
      return rules.map(({ match, backends }) => ({
        ...(kind === 'GRPCRoute' ? grpcMatches(match) : httpMatches(match)),
        backendRefs: backends.map(backend => backendRef(backend, namespace)),
      }));
  }
}

function httpMatches({ path, method, headers }: RuleMatch) {
  return {
    matches: [
      {
        path: path ?? { type: 'PathPrefix', value: '/' },
        ...(method !== undefined && { method }),
        ...(headers.length > 0 && {
          headers: headers.map(header => ({ type: 'Exact', ...header })),
        }),
      },
    ],
  };
}

function grpcMatches({ grpc, headers }: RuleMatch) {
  if (!grpc && headers.length === 0) {
    return {};
  }
  return {
    matches: [
      {
        ...(grpc && { method: { type: 'Exact', ...grpc } }),
        ...(headers.length > 0 && {
          headers: headers.map(header => ({ type: 'Exact', ...header })),
        }),
      },
    ],
  };
}

function backendRef(backend: RuleBackend, namespace: string) {
  const { kind, name, port, weight } = backend;
  return {
    ...(kind === 'ServiceImport' && {
      group: 'application-networking.k8s.aws',
    }),
    kind,
    name,
    ...(backend.namespace !== namespace && { namespace: backend.namespace }),
    ...(port !== undefined && { port }),
    ...(weight !== undefined && { weight }),
  };
}
