import { checkQuotas } from './checkQuotas';
import { claimBackendGroup, claimMesh } from './convert/convertMesh';
import {
  claimGatewayRoute,
  convertVirtualGateway,
} from './convert/convertVirtualGateway';
import { convertVirtualNode } from './convert/convertVirtualNode';
import {
  claimLostRoute,
  claimVirtualRouter,
} from './convert/convertVirtualRouter';
import { convertVirtualService } from './convert/convertVirtualService';
import type { ConvertedService } from './convert/ConvertedService';
import { claimOther } from './convert/claimOther';
import { makeAuthorization } from './convert/makeAuthorization';
import { hostnameKey } from './convert/nodeTarget';
import { makeNetwork } from './convert/makeNetwork';
import { planCutOver } from './cutover/planCutOver';
import { planRemoval } from './cutover/planRemoval';
import { readServiceCalls } from './cutover/serviceCalls';
import { describeManifest } from './describeSource';
import { countOutcomes, groupServices, judgeService } from './judgeServices';
import { listPrerequisites } from './listPrerequisites';
import { kubernetesName } from './manifests/kubernetesName';
import type { MigrationContext } from './MigrationContext';
import type { MigrationStage } from './MigrationManifest';
import type { MigrationOptions } from './MigrationOptions';
import type { MigrationPlan, ObjectReport } from './MigrationPlan';
import { followReference } from './read/followReference';
import {
  objectsOfKind,
  type MigrationMesh,
  type ReadObject,
} from './read/MigrationMesh';
import { readMesh, routerOf } from './read/readMesh';
import { routeKindOf } from './convert/routeKind';
import type { SourceDocument } from './source/SourceDocument';

const STAGES: MigrationStage[] = ['network', 'services', 'authorization'];

/**
 * Plans the way from an App Mesh mesh to VPC Lattice through the Gateway API: manifests, what becomes of every field of
 * every object, quotas, what must be there first, the order of the cut-over and the removal of App Mesh.
 *
 * The objects of the mesh may be custom resources, what the App Mesh API described, or both; what else belongs to the
 * mesh, such as Services and Deployments, makes the plan exact when it is handed in as well.
 *
 * @example
 * ```ts
 * const { manifests, services } = planMigration([{ document: parse(yaml) }]);
 * ```
 *
 * @public
 */
export function planMigration(
  sources: SourceDocument[],
  options: MigrationOptions = {},
): MigrationPlan {
  const mesh = readMesh(sources);
  const context: MigrationContext = {
    mesh,
    options,
    gateway: gatewayOf(mesh, options),
    manifests: new Map(),
    sections: new Map(),
    taken: new Set(),
    nodesByHostname: groupBy(objectsOfKind(mesh, 'VirtualNode'), hostnameKey),
  };
  const ledTo = nodesLedTo(mesh);

  const targets = new Map(
    objectsOfKind(mesh, 'VirtualNode').map(node => [
      node,
      convertVirtualNode(context, node, ledTo.has(node)),
    ]),
  );
  const services = objectsOfKind(mesh, 'VirtualService').map(service =>
    convertVirtualService(context, service, targets),
  );
  const usersOf = usersByRouter(services);
  for (const router of objectsOfKind(mesh, 'VirtualRouter')) {
    claimVirtualRouter(context, router, usersOf.get(router) ?? []);
  }
  const gateways = objectsOfKind(mesh, 'VirtualGateway').map(gateway =>
    convertVirtualGateway(context, gateway, services),
  );
  for (const gatewayRoute of objectsOfKind(mesh, 'GatewayRoute')) {
    claimGatewayRoute(context, gatewayRoute);
  }
  for (const object of mesh.objects) {
    claimRest(context, object);
  }
  const calls = readServiceCalls(mesh, services, gateways);
  makeNetwork(context);
  makeAuthorization(context, services, calls);

  const manifests = STAGES.flatMap(stage =>
    [...context.manifests.values()].filter(
      manifest => manifest.stage === stage,
    ),
  );
  const quotas = checkQuotas(manifests);
  const entries = [...services, ...gateways];
  const byService = new Map(
    entries.map(converted => [converted.service, converted]),
  );
  const groups = groupServices(entries, calls);
  const objects = mesh.objects.map(reportOf);
  return {
    meshName: mesh.name,
    gateway: context.gateway,
    manifests,
    services: groups.flat().flatMap(service => {
      const converted = byService.get(service);
      return converted ? [judgeService(converted, { calls, quotas })] : [];
    }),
    objects,
    counts: countOutcomes(objects.flatMap(({ fields }) => fields)),
    quotas,
    prerequisites: listPrerequisites(manifests, options),
    cutOver: planCutOver(context, groups, { byService, calls }),
    removal: planRemoval(context),
  };
}

function gatewayOf(
  mesh: MigrationMesh,
  options: MigrationOptions,
): MigrationContext['gateway'] {
  const services = objectsOfKind(mesh, 'VirtualService');
  const cluster =
    options.cluster ??
    [...services, ...mesh.objects]
      .map(({ title }) => title.cluster)
      .find(found => found !== undefined);
  const namespace =
    options.gatewayNamespace ??
    [...services, ...objectsOfKind(mesh, 'VirtualNode')]
      .map(({ title }) => title.namespace)
      .find(found => found !== undefined) ??
    options.namespace ??
    'default';
  return {
    name: kubernetesName(options.gatewayName ?? mesh.name),
    namespace: kubernetesName(namespace),
    ...(cluster !== undefined && { cluster }),
  };
}

/** The virtual nodes to which a route or a virtual service leads. */
function nodesLedTo(mesh: MigrationMesh): Set<ReadObject | undefined> {
  return new Set([
    ...objectsOfKind(mesh, 'VirtualService').map(service => {
      const provider = service.spec.at('provider', 'virtualNode');
      return followReference(mesh, service, provider, 'VirtualNode')?.object;
    }),
    ...mesh.routes.flatMap(({ owner, field }) =>
      (
        routeKindOf(field)?.rule.at('action', 'weightedTargets').items() ?? []
      ).map(item => followReference(mesh, owner, item, 'VirtualNode')?.object),
    ),
  ]);
}

function usersByRouter(
  services: ConvertedService[],
): Map<ReadObject, ConvertedService[]> {
  const users = new Map<ReadObject, ConvertedService[]>();
  for (const converted of services) {
    for (const part of converted.parts) {
      if (part.kind === 'VirtualRouter') {
        users.set(part, [...(users.get(part) ?? []), converted]);
      }
    }
  }
  return users;
}

function groupBy<Item>(
  items: Item[],
  keyOf: (item: Item) => string,
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

function claimRest(context: MigrationContext, object: ReadObject): void {
  switch (object.kind) {
    case 'Mesh':
      claimMesh(context, object);
      break;
    case 'BackendGroup':
      claimBackendGroup(object);
      break;
    case 'Route':
      // That of any other has been said with its router.
      if (!routerOf(context.mesh, object)) {
        claimLostRoute(object);
      }
      break;
    case 'Other':
      claimOther(context, object);
      break;
    default:
  }
}

function reportOf(object: ReadObject): ObjectReport {
  return {
    source: object.title,
    becomes: object.becomes.map(describeManifest),
    fields: object.ledger.reports(),
  };
}
