import { minorsBehind } from '../../../cluster/compareVersions';
import { factValue } from '../../Fact';
import type { Finding } from '../../Finding';
import type { ClusterUpdateRule } from './ClusterUpdateRule';

/** Kubernetes lets nodes be this many minor versions behind their control plane. */
const LARGEST_SKEW = 3;

/** The nodes are not left too far behind. Source: Kubernetes' version skew policy, kubelet. */
export const nodesKeepUp: ClusterUpdateRule = ({ next }, facts) => {
  const target = next.version;
  if (!target) {
    return [];
  }
  return (factValue(facts.nodegroups) ?? []).flatMap(
    ({ name, version }): Finding[] => {
      const behind = version ? minorsBehind(version, target) : 0;
      if (behind < LARGEST_SKEW) {
        return [];
      }
      const tooFar = behind > LARGEST_SKEW;
      return [
        {
          severity: tooFar ? 'error' : 'warning',
          code: tooFar ? 'NODES_TOO_FAR_BEHIND' : 'NODES_FAR_BEHIND',
          field: 'version',
          message: `Wanted nodes at most ${LARGEST_SKEW} minor versions behind Kubernetes ${target}, found node group '${name}' at ${version}, ${behind} behind`,
          remedy: tooFar
            ? `Update node group '${name}' first.`
            : `Update node group '${name}' before the next upgrade of the cluster.`,
        },
      ];
    },
  );
};
