import { findHeads } from './findHeads';
import { namespaceOfName } from './namespaceOfName';
import type { Topology } from './Topology';

/**
 * The Kubernetes namespace of each node by its identifier: the one that its own name tells, otherwise the one that the name
 * of the service or gateway tells to which it belongs. A node of which no name tells one is not among them.
 *
 * @public
 */
export function findNamespaces(topology: Topology): Map<string, string> {
  const heads = findHeads(topology);
  const namespaces = new Map<string, string>();
  for (const { id, name } of topology.nodes) {
    const head = heads.get(id);
    const namespace =
      namespaceOfName(name) ?? (head && namespaceOfName(head.name));
    if (namespace !== undefined) {
      namespaces.set(id, namespace);
    }
  }
  return namespaces;
}
