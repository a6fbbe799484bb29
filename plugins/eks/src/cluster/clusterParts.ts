import { useSearchParams } from 'react-router-dom';

/** The parts of a cluster's tab, in the order they are offered. */
export const clusterParts = [
  'overview',
  'addons',
  'identity',
  'access',
  'upgrade',
] as const;

/** One of `clusterParts`. */
export type ClusterPart = (typeof clusterParts)[number];

/** The part that the URL names, `?part=identity`, and the way to another; what the URL says wrongly counts as not said. */
export function useClusterPart(): [ClusterPart, (part: ClusterPart) => void] {
  const [params, setParams] = useSearchParams();
  const part =
    clusterParts.find(known => known === params.get('part')) ?? 'overview';
  // What was chosen within one part means nothing in another.
  const choose = (next: ClusterPart) =>
    setParams(next === 'overview' ? {} : { part: next });
  return [part, choose];
}
