import type { KubernetesObject } from '../objects/KubernetesObject';
import { parseFieldSelector } from '../selectors/fieldSelector';
import { parseLabelSelector } from '../selectors/labelSelector';
import type { Action } from './Action';

/**
 * Whether an object is in the collection that an action is about and meets its selectors.
 *
 * @throws StatusError 400 when a selector cannot be read.
 */
export function selectionOf(
  action: Action,
): (object: KubernetesObject) => boolean {
  const { resource, namespace, name, request } = action;
  const labels = parseLabelSelector(request.query.get('labelSelector') ?? '');
  const fields = parseFieldSelector(
    request.query.get('fieldSelector') ?? '',
    resource,
  );
  return object =>
    (!namespace || object.metadata.namespace === namespace) &&
    (!name || object.metadata.name === name) &&
    labels(object.metadata.labels ?? {}) &&
    fields(object);
}

/** The objects that an action is about, in the order of namespace and name. */
export function selectObjects(action: Action): KubernetesObject[] {
  const { cluster, resource, namespace } = action;
  return cluster.store.list(resource, namespace).filter(selectionOf(action));
}
