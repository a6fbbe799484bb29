import type { MigrationContext } from '../MigrationContext';
import { followReference } from '../read/followReference';
import { objectsOfKind, type ReadObject } from '../read/MigrationMesh';
import { claimLogging } from './claimLogging';
import { claimMetadata } from './claimMetadata';
import { claimProtections } from './claimLimits';
import { changeReference } from './claimReference';
import { claimClientPolicy, claimListenerTls, tlsModeOf } from './claimTls';
import { describeManifest } from '../describeSource';
import type { ConvertedPort, ConvertedService } from './ConvertedService';
import {
  convertGatewayRoute,
  type ConvertedGatewayRoute,
} from './convertGatewayRoute';
import { listenersOf, type NodeListener } from './convertVirtualNode';
import { makeRoute } from './makeRoute';
import { compareRoutes } from './routeOrder';

/** A virtual gateway, and what takes its place as for a service. */
export interface ConvertedGateway extends ConvertedService {
  /** The virtual services to which it leads. */
  leadsTo: ReadObject[];
}

const INGRESS_TODO =
  'Where requests come from outside of the VPC, put a load balancer in front: an Ingress or Gateway of the AWS Load Balancer Controller that leads to the same Services.';

/**
 * Turns a virtual gateway and its gateway routes into routes of the Gateway: an entry inside the service network, one for
 * each listener and host name.
 */
export function convertVirtualGateway(
  context: MigrationContext,
  gateway: ReadObject,
  services: ConvertedService[],
): ConvertedGateway {
  const own = objectsOfKind(context.mesh, 'GatewayRoute')
    .filter(route => gatewayOf(context, route) === gateway)
    .sort((left, right) =>
      compareRoutes({ field: left.spec }, { field: right.spec }),
    );
  const routes = own.flatMap(
    route => convertGatewayRoute(context, route, services) ?? [],
  );
  const ports = listenersOf(gateway).flatMap(listener =>
    makeEntries(context, gateway, listener, routes),
  );
  const made = ports.map(({ manifest }) =>
    manifest ? describeManifest(manifest) : '',
  );
  const instead =
    made.length > 0
      ? `In its place stands ${made.join(
          ', ',
        )}, an entry inside the service network.`
      : 'Nothing takes its place: no gateway route of it is left.';
  claimGateway(context, gateway, instead);
  return {
    service: gateway,
    ports,
    parts: [gateway, ...own],
    leadsTo: [...new Set(routes.flatMap(({ target }) => target ?? []))],
  };
}

/** Says what becomes of a gateway route after its gateway has been converted. */
export function claimGatewayRoute(
  context: MigrationContext,
  gatewayRoute: ReadObject,
): void {
  const { spec, root, becomes } = gatewayRoute;
  const instead =
    becomes.length > 0
      ? `In its place stand rules of ${becomes
          .map(({ object }) => `${object.kind} ${object.metadata.name}`)
          .join(', ')}.`
      : 'Nothing takes its place: no rule of it is left.';
  const gateway = gatewayOf(context, gatewayRoute);
  if (gateway) {
    changeReference(spec, 'virtualGateway', instead);
    changeReference(root, 'virtualGateway', instead);
  } else {
    const note = 'The virtual gateway it belongs to was not handed in.';
    const todo = 'Hand in the virtual gateway as well.';
    for (const member of ['httpRoute', 'http2Route', 'grpcRoute']) {
      spec.at(member).lose(note, todo, { blocks: true });
    }
    spec.at('priority').lose(note, todo);
    spec.at('virtualGatewayRef').lose(note, todo);
    root.at('virtualGatewayName').lose(note, todo);
  }
  claimMetadata(gatewayRoute, instead);
}

/** By name; else the only gateway whose selectors may choose it, as custom resources say no name. */
function gatewayOf(
  context: MigrationContext,
  gatewayRoute: ReadObject,
): ReadObject | undefined {
  const field = gatewayRoute.isKubernetes
    ? gatewayRoute.spec
    : gatewayRoute.root;
  const reference = followReference(
    context.mesh,
    gatewayRoute,
    field,
    'VirtualGateway',
  );
  if (reference) {
    return reference.object;
  }
  const gateways = objectsOfKind(context.mesh, 'VirtualGateway').filter(
    ({ isKubernetes, title }) =>
      isKubernetes && title.cluster === gatewayRoute.title.cluster,
  );
  return (
    gateways.find(
      ({ title }) => title.namespace === gatewayRoute.title.namespace,
    ) ?? (gateways.length === 1 ? gateways[0] : undefined)
  );
}

function makeEntries(
  context: MigrationContext,
  gateway: ReadObject,
  { field, port, protocol }: NodeListener,
  routes: ConvertedGatewayRoute[],
): ConvertedPort[] {
  const fitting = routes.filter(
    route =>
      route.protocol === protocol &&
      (route.port === undefined || route.port === port) &&
      route.rules.length > 0,
  );
  const hostnames = [...new Set(fitting.map(({ hostname }) => hostname))];
  const severalPorts = listenersOf(gateway).length > 1;
  return hostnames.map(hostname => {
    const ofHost = fitting.filter(route => route.hostname === hostname);
    const rules = ofHost.flatMap(route => route.rules);
    const entry: ConvertedPort = {
      port,
      protocol,
      rules,
      tls: tlsModeOf(field),
    };
    entry.manifest = makeRoute(context, {
      name: gateway.title.name,
      suffix: severalPorts ? String(port) : undefined,
      namespace: gateway.title.namespace ?? rules[0].backends[0].namespace,
      exactHostname: hostname,
      hostname: gateway.awsName,
      purpose: `Entry by virtual gateway ${gateway.title.name} on port ${port}${
        hostname ? ` for ${hostname}` : ''
      }.`,
      port: entry,
      parts: [gateway, ...ofHost.map(({ gatewayRoute }) => gatewayRoute)],
    });
    return entry;
  });
}

function claimGateway(
  context: MigrationContext,
  gateway: ReadObject,
  instead: string,
): void {
  const { spec } = gateway;
  for (const listener of spec.at('listeners').items()) {
    claimListenerTls(listener);
    claimProtections(listener);
    listener
      .at('healthCheck')
      .change('Its Envoys go; Lattice needs no check of itself.');
    listener.at('portMapping', 'protocol').change(instead, INGRESS_TODO);
    listener.at('portMapping', 'port').change(instead, INGRESS_TODO);
  }
  claimClientPolicy(spec.at('backendDefaults', 'clientPolicy'));
  claimLogging(context, gateway);
  spec
    .at('podSelector')
    .change(
      'The Envoys of the gateway go.',
      'Delete their Deployment and Service once nothing enters by them.',
    );
  for (const member of ['namespaceSelector', 'gatewayRouteSelector']) {
    spec
      .at(member)
      .change('allowedRoutes of the Gateway decides which routes attach.');
  }
  for (const member of ['backendDefaults', 'listeners', 'logging']) {
    spec.at(member).keepWhenEmpty();
  }
  spec.keepWhenEmpty();
  claimMetadata(gateway, instead);
}
