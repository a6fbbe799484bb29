import type { VirtualNodeSpec } from '@aws-sdk/client-app-mesh';
import { newMeshRow } from '../../services/appmesh/newMeshRow';
import {
  meshTables,
  rowKey,
  type MeshKindName,
  type MeshSpecs,
} from '../../services/appmesh/tables';
import type { Place } from '../../world/World';

const port = { port: 8080, protocol: 'http' as const };
const listeners = [{ portMapping: port }];
/** How many others each service calls. */
const CALLS = 3;
/** Every such service stands behind a virtual router. */
const ROUTED = 4;

/** Makes a mesh in which each service calls the next three, so that none is without callers. */
export function seedScaleMesh(
  place: Place,
  options: { meshName: string; services: number; createdAt: number },
): void {
  const { meshName, services, createdAt } = options;
  const { accountId, region } = place;
  // The specs follow one pattern that App Mesh takes: checking thousands of them again would take long.
  const add = <K extends MeshKindName>(
    kind: K,
    name: string,
    spec: MeshSpecs[K],
    parentName?: string,
  ) => {
    const address = { meshName, parentName, name };
    const row = newMeshRow({
      kind,
      accountId,
      region,
      address,
      spec,
      createdAt,
    });
    place.table(meshTables[kind]).set(rowKey(address), row);
  };
  const host = (index: number) =>
    `${nodeName(index % services)}.${meshName}.svc.cluster.local`;

  add('mesh', meshName, { egressFilter: { type: 'DROP_ALL' } });
  for (let index = 0; index < services; index += 1) {
    const name = nodeName(index);
    const calls = Math.min(CALLS, services - 1);
    const node: VirtualNodeSpec = {
      serviceDiscovery: { dns: { hostname: host(index) } },
      listeners,
      backends: Array.from({ length: calls }, (_, step) => ({
        virtualService: { virtualServiceName: host(index + step + 1) },
      })),
    };
    add('virtualNode', name, node);
    if (index % ROUTED > 0) {
      add('virtualService', host(index), {
        provider: { virtualNode: { virtualNodeName: name } },
      });
      continue;
    }
    add('virtualRouter', name, { listeners });
    add(
      'route',
      'default',
      {
        httpRoute: {
          match: { prefix: '/' },
          action: { weightedTargets: [{ virtualNode: name, weight: 100 }] },
        },
      },
      name,
    );
    add('virtualService', host(index), {
      provider: { virtualRouter: { virtualRouterName: name } },
    });
  }
}

function nodeName(index: number): string {
  return `service-${String(index + 1).padStart(4, '0')}`;
}
