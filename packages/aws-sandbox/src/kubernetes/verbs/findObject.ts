import type { KubernetesObject } from '../objects/KubernetesObject';
import { groupVersion } from '../resources/ResourceType';
import type { ResourceType } from '../resources/ResourceType';
import { notFound } from '../StatusError';
import type { Action } from './Action';

/**
 * The object that an action is about.
 *
 * @throws StatusError 404 when there is none.
 */
export function findObject(
  action: Pick<Action, 'cluster' | 'resource' | 'namespace' | 'name'>,
): KubernetesObject {
  const { cluster, resource, namespace, name } = action;
  const object = cluster.store.get(resource, namespace, name!);
  if (!object) throw notFound(resource, name!);
  return object;
}

/** An object in the version that the client asks for. */
export function inVersion(
  object: KubernetesObject,
  resource: ResourceType,
): KubernetesObject {
  const apiVersion = groupVersion(resource);
  return object.apiVersion === apiVersion ? object : { ...object, apiVersion };
}
