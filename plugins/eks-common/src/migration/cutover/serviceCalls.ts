import type { ConvertedGateway } from '../convert/convertVirtualGateway';
import type { ConvertedService } from '../convert/ConvertedService';
import { followReference } from '../read/followReference';
import {
  objectsOfKind,
  type MigrationMesh,
  type ReadObject,
} from '../read/MigrationMesh';

/** Who calls what, as far as the mesh declares it. */
export interface ServiceCalls {
  /** The virtual nodes and gateways that call a virtual service. */
  callersOf(service: ReadObject): ReadObject[];
  /** The virtual services that the nodes of a virtual service, or a gateway, call. */
  calledBy(service: ReadObject): ReadObject[];
}

/** Reads who calls what from backends, backend groups and gateway routes. */
export function readServiceCalls(
  mesh: MigrationMesh,
  services: ConvertedService[],
  gateways: ConvertedGateway[],
): ServiceCalls {
  const callsOfNode = new Map(
    objectsOfKind(mesh, 'VirtualNode').map(node => [
      node,
      backendsOf(mesh, node),
    ]),
  );
  const callers = new Map<ReadObject, ReadObject[]>();
  const note = (caller: ReadObject, service: ReadObject) => {
    const noted = callers.get(service) ?? [];
    noted.push(caller);
    callers.set(service, noted);
  };
  for (const [node, called] of callsOfNode) {
    for (const service of called) {
      note(node, service);
    }
  }
  for (const { service: gateway, leadsTo } of gateways) {
    for (const service of leadsTo) {
      note(gateway, service);
    }
  }
  const leadsTo = new Map(
    gateways.map(converted => [converted.service, converted.leadsTo]),
  );
  const partsOf = new Map(
    services.map(({ service, parts }) => [service, parts]),
  );
  return {
    callersOf: service => callers.get(service) ?? [],
    calledBy: service => [
      ...new Set([
        ...(leadsTo.get(service) ?? []),
        ...(partsOf.get(service) ?? []).flatMap(
          part => callsOfNode.get(part) ?? [],
        ),
      ]),
    ],
  };
}

function backendsOf(mesh: MigrationMesh, node: ReadObject): ReadObject[] {
  const own = node.spec
    .at('backends')
    .items()
    .flatMap(
      backend =>
        followReference(
          mesh,
          node,
          backend.at('virtualService'),
          'VirtualService',
        )?.object ?? [],
    );
  const groups = node.spec
    .at('backendGroups')
    .items()
    .flatMap(
      item =>
        mesh.index.byKubernetesName({
          kind: 'BackendGroup',
          name: item.at('name').text() ?? '',
          namespace: item.at('namespace').text() ?? node.title.namespace,
          from: node,
        }) ?? [],
    );
  const grouped = groups.flatMap(group =>
    group.spec
      .at('virtualservices')
      .items()
      .flatMap(
        item =>
          mesh.index.byKubernetesName({
            kind: 'VirtualService',
            name: item.at('name').text() ?? '',
            namespace: item.at('namespace').text() ?? group.title.namespace,
            from: group,
          }) ?? [],
      ),
  );
  return [...new Set([...own, ...grouped])];
}
