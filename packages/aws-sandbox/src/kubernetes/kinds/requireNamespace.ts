import { builtIn } from '../resources/builtInResources';
import type { Action } from '../verbs/Action';
import { forbidden, notFound } from '../StatusError';

/**
 * Checks that new objects may go into a namespace.
 *
 * @throws StatusError 404 when there is none, 403 when it is being deleted.
 */
export function requireNamespace(
  {
    cluster,
    resource,
    namespace,
  }: Pick<Action, 'cluster' | 'resource' | 'namespace'>,
  name: string,
): void {
  if (!namespace) return;
  const namespaces = builtIn('Namespace');
  const found = cluster.store.get(namespaces, undefined, namespace);
  if (!found) throw notFound(namespaces, namespace);
  if (found.metadata.deletionTimestamp) {
    throw forbidden(
      resource,
      name,
      `unable to create new content in namespace ${namespace} because it is being terminated`,
    );
  }
}
