import type { Mesh, MeshObject } from '../../plugins/eks-common/src';
import { aMesh, aMeshObject } from '../../plugins/eks-common/src/testUtils';

const MESH = 'scale';
/** How many others each service calls. */
const CALLS = 3;
/** Every such service stands behind a virtual router with a route. */
const ROUTED = 4;
const OBJECTS_PER_SERVICE = 2 + 2 / ROUTED;
const listeners = [{ port: 8080, protocol: 'http' }];

/** The name of a virtual service. */
export function serviceName(index: number): string {
  return `${nodeName(index)}.${MESH}.svc.cluster.local`;
}

/** A mesh of about so many objects, made as the sandbox's `scale` seed makes its own: each service calls the next three. */
export function scaleMesh(size: number): {
  mesh: Mesh;
  objects: MeshObject[];
  services: number;
} {
  const services = Math.round(size / OBJECTS_PER_SERVICE);
  const objects: MeshObject[] = [];
  const add = (object: Parameters<typeof aMeshObject>[0]) =>
    objects.push(aMeshObject({ ...object, meshName: MESH }));
  for (let index = 0; index < services; index += 1) {
    const name = nodeName(index);
    const routed = index % ROUTED === 0;
    add({
      type: 'virtual-node',
      name,
      listeners,
      serviceDiscovery: serviceName(index),
      backends: Array.from({ length: CALLS }, (_, step) => ({
        type: 'virtual-service' as const,
        name: serviceName((index + step + 1) % services),
      })),
    });
    add({
      type: 'virtual-service',
      name: serviceName(index),
      targets: [{ type: routed ? 'virtual-router' : 'virtual-node', name }],
    });
    if (routed) {
      add({ type: 'virtual-router', name, listeners });
      add({
        type: 'route',
        name: 'default',
        parentName: name,
        protocol: 'http',
        match: 'prefix /',
        matches: [{ path: { type: 'prefix', value: '/' } }],
        targets: [{ type: 'virtual-node', name, weight: 100 }],
      });
    }
  }
  return { mesh: aMesh({ name: MESH }), objects, services };
}

function nodeName(index: number): string {
  return `service-${String(index + 1).padStart(5, '0')}`;
}
