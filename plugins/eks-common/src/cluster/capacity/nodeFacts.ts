import type { KubernetesNode } from '../../kubernetes/KubernetesNode';
import { parseQuantity } from '../../kubernetes/parseQuantity';
import type { PodWorkload } from '../../kubernetes/PodWorkload';
import type { CapacitySource, VersionSkew } from '../Capacity';
import {
  compareVersions,
  minorsBehind,
  minorVersion,
} from '../compareVersions';
import type { HealthIssue } from '../HealthIssue';

/** Kubernetes supports nodes up to three minor versions older than their control plane. */
const OLDEST_SKEW = 3;

const ARCHITECTURES = new Map<string, string>(
  Object.entries({
    amd64: 'x86_64',
    arm64: 'arm64',
  }),
);

/** AWS's word for a processor architecture that Kubernetes names. */
export function toAwsArchitecture(architecture: string): string {
  return ARCHITECTURES.get(architecture) ?? architecture;
}

/** How far some versions are behind a control plane; undefined when there are none. */
export function skewOf(
  versions: string[],
  clusterVersion: string,
): VersionSkew | undefined {
  const minors = [...new Set(versions.map(minorVersion))].sort(compareVersions);
  if (!minors.length) {
    return undefined;
  }
  const behind = Math.max(0, minorsBehind(minors[0], clusterVersion));
  return {
    versions: minors,
    minorsBehind: behind,
    state: stateOf(behind),
  };
}

function stateOf(behind: number): VersionSkew['state'] {
  if (behind > OLDEST_SKEW) {
    return 'too-old';
  }
  return behind ? 'behind' : 'current';
}

/** Counts nodes. */
export function countNodes(
  nodes: KubernetesNode[] | undefined,
): CapacitySource['nodes'] {
  return (
    nodes && {
      seen: nodes.length,
      ready: nodes.filter(({ ready }) => ready).length,
      cordoned: nodes.filter(({ unschedulable }) => unschedulable).length,
    }
  );
}

/** Counts pods, and how many the nodes have room for. */
export function countPods(
  workloads: PodWorkload[] | undefined,
  nodes: KubernetesNode[] | undefined,
): CapacitySource['pods'] {
  if (!workloads) {
    return undefined;
  }
  const sum = (key: 'total' | 'ready' | 'pending') =>
    workloads.reduce((total, { pods }) => total + pods[key], 0);
  const room = nodes?.reduce(
    (total, { allocatable }) =>
      total + (parseQuantity(allocatable.pods ?? '') ?? 0),
    0,
  );
  return {
    total: sum('total'),
    ready: sum('ready'),
    pending: sum('pending'),
    ...(room && { capacity: room }),
  };
}

/** What nodes complain of, as issues. */
export function nodeIssues(nodes: KubernetesNode[] = []): HealthIssue[] {
  return nodes.flatMap(({ name, ready, problems }) => {
    const issues = problems.map(({ type, reason, message }) => ({
      code: type === 'Ready' ? 'NodeNotReady' : type,
      message: message ?? reason ?? `Node ${name} tells of ${type}`,
      resourceIds: [name],
    }));
    return ready || issues.length
      ? issues
      : [
          {
            code: 'NodeNotReady',
            message: `Node ${name} is not ready`,
            resourceIds: [name],
          },
        ];
  });
}

/** Values that are there, each once, sorted. */
export function distinct(values: Array<string | undefined>): string[] {
  return [
    ...new Set(values.filter((value): value is string => Boolean(value))),
  ].sort();
}
