import type { MeshProtocol } from '../../mesh/appMesh';
import type { MigrationContext } from '../MigrationContext';
import { followReference } from '../read/followReference';
import type { ReadObject, ReadRoute } from '../read/MigrationMesh';
import { changeReference, loseReference } from './claimReference';
import { claimRetries, claimTimeout } from './claimLimits';
import { claimMetadata } from './claimMetadata';
import type {
  ConvertedPort,
  ConvertedRule,
  ConvertedService,
} from './ConvertedService';
import { convertMatch } from './convertMatch';
import {
  convertTargets,
  targetOf,
  type ConvertedTarget,
  type NodeTargets,
} from './convertTargets';
import { listenersOf } from './convertVirtualNode';
import { makeRoute } from './makeRoute';
import { routeKindOf } from './routeKind';
import { compareRoutes } from './routeOrder';

/** Turns a virtual service, its router and its routes into routes of the Gateway API, one for each port. */
export function convertVirtualService(
  context: MigrationContext,
  service: ReadObject,
  targets: NodeTargets,
): ConvertedService {
  const provider = service.spec.at('provider');
  const router = followProvider(context, service, 'VirtualRouter');
  const node = followProvider(context, service, 'VirtualNode');
  const parts = new Set<ReadObject>([service]);
  let ports: ConvertedPort[] = [];
  if (router) {
    parts.add(router);
    ports = convertRouter(context, router, { targets, parts });
  } else if (node) {
    parts.add(node);
    ports = portsOfNode(context, service, node, targets);
  }
  const converted: ConvertedService = {
    service,
    ports,
    parts: [...parts],
  };
  makeRoutes(context, converted);
  claimService(service, converted);
  provider.keepWhenEmpty();
  service.spec.keepWhenEmpty();
  return converted;
}

function followProvider(
  context: MigrationContext,
  service: ReadObject,
  kind: 'VirtualRouter' | 'VirtualNode',
): ReadObject | undefined {
  const word = kind === 'VirtualRouter' ? 'virtualRouter' : 'virtualNode';
  const field = service.spec.at('provider', word);
  const reference = followReference(context.mesh, service, field, kind);
  if (reference && !reference.object) {
    loseReference(
      field,
      word,
      `No ${word.replace('R', ' r').replace('N', ' n')} ${
        reference.name
      } was handed in, so nothing answers for the service.`,
      'Correct the mesh, or hand in what is missing as well.',
    );
  } else {
    changeReference(
      field,
      word,
      'The rules of the route lead to the Services themselves.',
    );
  }
  return reference?.object;
}

function convertRouter(
  context: MigrationContext,
  router: ReadObject,
  options: { targets: NodeTargets; parts: Set<ReadObject> },
): ConvertedPort[] {
  const routes = [...(context.mesh.routesOf.get(router) ?? [])].sort(
    compareRoutes,
  );
  return listenersOf(router).map(({ port, protocol }) => {
    const rules: ConvertedRule[] = [];
    const met: ConvertedTarget[] = [];
    for (const route of routes) {
      const found = routeKindOf(route.field);
      const routePort = found?.rule.at('match', 'port').number();
      if (
        found?.protocol === protocol &&
        (routePort === undefined || routePort === port)
      ) {
        context.taken.add(route);
        options.parts.add(route.owner);
        const rule = convertRoute(context, route, {
          ...options,
          port,
          protocol,
        });
        if (rule) {
          rules.push(rule.rule);
          met.push(...rule.met);
        }
      }
    }
    for (const { backend } of met) {
      options.parts.add(backend.node);
    }
    return { port, protocol, rules, tls: tlsOf(met) };
  });
}

function convertRoute(
  context: MigrationContext,
  route: ReadRoute,
  options: { targets: NodeTargets; protocol: MeshProtocol; port: number },
): { rule: ConvertedRule; met: ConvertedTarget[] } | undefined {
  const { field, owner, router } = route;
  const { rule } = routeKindOf(field)!;
  claimRetries(rule.at('retryPolicy'));
  claimTimeout(rule.at('timeout'));
  const match = convertMatch(rule.at('match'), options.protocol);
  if (!match) {
    rule.giveUp(
      'Its route is left out, since what it matches cannot be said: its requests fall to the next route that takes them.',
    );
    return undefined;
  }
  const met = convertTargets(context, owner, rule.at('action'), options);
  if (met.length === 0) {
    rule.giveUp('Its route is left out, since none of its targets is there.');
    return undefined;
  }
  field
    .at('priority')
    .keep('Place of the rule among the rules: the first that fits takes it.');
  return {
    met,
    rule: {
      match,
      backends: met.map(({ backend }) => backend),
      from: owner === router ? [router] : [owner, router],
    },
  };
}

function portsOfNode(
  context: MigrationContext,
  service: ReadObject,
  node: ReadObject,
  targets: NodeTargets,
): ConvertedPort[] {
  return listenersOf(node).flatMap(({ port, protocol }) => {
    const target = targetOf(context, node, {
      targets,
      protocol,
      port,
      targetPort: port,
    });
    return target
      ? [
          {
            port,
            protocol,
            tls: target.tls,
            rules: [
              {
                match: { headers: [] },
                backends: [target.backend],
                from: [service],
              },
            ],
          },
        ]
      : [];
  });
}

function tlsOf(met: ConvertedTarget[]): ConvertedPort['tls'] {
  const modes = new Set(met.map(({ tls }) => tls));
  if (modes.size === 0) {
    return 'DISABLED';
  }
  return modes.size === 1 ? met[0].tls : 'PERMISSIVE';
}

function makeRoutes(
  context: MigrationContext,
  converted: ConvertedService,
): void {
  const { service, ports, parts } = converted;
  const answering = ports.filter(({ rules }) => rules.length > 0);
  for (const port of answering) {
    port.manifest = makeRoute(context, {
      name: serviceName(service),
      suffix: answering.length > 1 ? String(port.port) : undefined,
      namespace: service.title.namespace ?? namespaceOf(port),
      hostname: service.awsName,
      purpose: `Virtual service ${service.awsName}${
        answering.length > 1 ? ` on port ${port.port}` : ''
      }.`,
      port,
      parts: parts.filter(({ kind }) => kind !== 'VirtualNode'),
    });
  }
}

/** What the App Mesh API says has no namespace; the Service it leads to has. */
function namespaceOf({ rules }: ConvertedPort): string {
  return rules[0].backends[0].namespace;
}

/** A virtual service is named like the host its callers ask for; the first word of it is its name. */
function serviceName({ isKubernetes, title, awsName }: ReadObject): string {
  return isKubernetes ? title.name : awsName.split('.')[0];
}

function claimService(service: ReadObject, converted: ConvertedService): void {
  const made = converted.ports.flatMap(({ manifest }) => manifest ?? []);
  const names = made
    .map(({ object }) => `${object.kind} ${object.metadata.name}`)
    .join(', ');
  const instead =
    made.length > 0
      ? `In its place stands ${names}.`
      : 'Nothing takes its place: no route of it is left.';
  const hostNote =
    'Callers ask for it by the name that Lattice gives to the route (annotation application-networking.k8s.aws/lattice-assigned-domain-name), or by a name under the domain given to the planner.';
  const hostTodo = 'Change the host name that each caller is configured with.';
  service.spec.at('awsName').change(hostNote, hostTodo);
  service.root.at('virtualServiceName').change(hostNote, hostTodo);
  if (!service.spec.at('awsName').exists && service.isKubernetes) {
    service.root
      .at('metadata', 'name')
      .change(`${instead} ${hostNote}`, hostTodo);
  }
  claimMetadata(service, instead);
}
