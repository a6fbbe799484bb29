import type { MeshObject } from '../mesh/MeshObject';

/** The one line that says most of an object in a picture, for example `http 8080` or `prefix /api`. */
export function nodeDetail(object: MeshObject): string | undefined {
  switch (object.type) {
    case 'route':
    case 'gateway-route':
      return object.match;
    case 'virtual-service':
      return object.targets.length === 0 ? 'no provider' : undefined;
    default:
      return object.listeners.length === 0
        ? undefined
        : object.listeners
            .map(listener => `${listener.protocol} ${listener.port}`)
            .join(', ');
  }
}
