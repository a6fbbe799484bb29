import type { TopologyNode } from './Topology';

/**
 * Whether something is wrong with a node: it is missing, nothing reaches it, it never takes a request, its source says what
 * cannot be, or AWS does not call it `ACTIVE`.
 *
 * @public
 */
export function isUnhealthy(node: TopologyNode): boolean {
  return (
    node.state === 'missing' ||
    node.unreachable !== undefined ||
    node.shadowed !== undefined ||
    (node.problems?.length ?? 0) > 0 ||
    (node.status !== undefined && node.status !== 'ACTIVE')
  );
}
