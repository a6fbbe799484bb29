import type { ResourceCatalog } from '../resources/ResourceCatalog';
import type { ResourceType } from '../resources/ResourceType';

/** A resource that a path leads to. */
export interface Target {
  resource: ResourceType;
  namespace?: string;
  /** Absent for a collection. */
  name?: string;
  subresource?: string;
}

/** The resource in a path: what stands in it, whether or not there is such a kind. */
export interface ResourcePath {
  group: string;
  version: string;
  plural: string;
  namespace?: string;
  name?: string;
  subresource?: string;
}

const OF_NAMESPACE = ['status', 'finalize'];

/** Reads `/api/v1/…` and `/apis/<group>/<version>/…`; undefined for every other path. */
export function parseResourcePath(
  segments: string[],
): ResourcePath | undefined {
  const [root, ...rest] = segments;
  const group = root === 'apis' ? rest.shift() : '';
  const [version, ...path] = rest;
  if ((root !== 'api' && root !== 'apis') || group === undefined || !version) {
    return undefined;
  }
  if (path[0] === 'namespaces' && path.length > 2) {
    if (!OF_NAMESPACE.includes(path[2]) || path.length > 3) {
      const [, namespace, plural, name, ...tail] = path;
      return found({ group, version, plural, namespace, name }, tail);
    }
  }
  const [plural, name, ...tail] = path;
  return plural ? found({ group, version, plural, name }, tail) : undefined;
}

function found(
  path: Omit<ResourcePath, 'subresource'>,
  tail: string[],
): ResourcePath {
  return tail.length > 0 ? { ...path, subresource: tail.join('/') } : path;
}

/** The kind that a path names, and where in it; undefined when the cluster serves no such kind in that scope. */
export function findTarget(
  path: ResourcePath,
  catalog: ResourceCatalog,
): Target | undefined {
  const resource = catalog.find(path);
  if (!resource) return undefined;
  const { namespace, name, subresource } = path;
  if (resource.namespaced ? name && !namespace : namespace) return undefined;
  return { resource, namespace, name, subresource };
}
