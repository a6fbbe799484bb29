import { hashText } from '../entity/hashText';
import { kubernetesObjectId } from './kubernetesObjectId';
import type { PodOwner, PodPlacement, PodWorkload } from './PodWorkload';

/**
 * One pod, as far as it matters.
 *
 * @public
 */
export interface PodFact {
  namespace: string;
  serviceAccount: string;
  owner: PodOwner;
  /** All labels of the pod. */
  labels: Record<string, string>;
  /** Annotation `backstage.io/kubernetes-id`; the label of that name is read from `labels`. */
  kubernetesId?: string;
  placement: PodPlacement;
  /** `Pending`, `Running`, `Succeeded`, `Failed` or `Unknown`. */
  phase: string;
  ready: boolean;
  hasWebIdentity: boolean;
  hasPodIdentity: boolean;
}

/**
 * The cluster that pods run in.
 *
 * @public
 */
export interface PodsCluster {
  arn: string;
  name: string;
  accountId: string;
  region: string;
}

const KUBERNETES_ID = 'backstage.io/kubernetes-id';

/** Labels that differ from one pod, or from one rollout, to the next. */
const PASSING_LABELS = new Set([
  'pod-template-hash',
  'rollouts-pod-template-hash',
  'controller-revision-hash',
  'pod-template-generation',
  'statefulset.kubernetes.io/pod-name',
  'apps.kubernetes.io/pod-index',
  'controller-uid',
  'job-name',
  'batch.kubernetes.io/controller-uid',
  'batch.kubernetes.io/job-name',
  'batch.kubernetes.io/job-completion-index',
  'eks.amazonaws.com/fargate-profile',
]);

/**
 * `groupPods` one pod after the other: a pod needs not be held once it was added.
 *
 * @public
 */
export class PodGroups {
  readonly #workloads = new Map<string, PodWorkload>();

  constructor(private readonly cluster: PodsCluster) {}

  /** Counts a pod in. */
  add(pod: PodFact): void {
    if (pod.phase === 'Succeeded' || pod.phase === 'Failed') {
      return;
    }
    const begun = emptyWorkload(this.cluster, pod);
    const workload = this.#workloads.get(begun.arn) ?? begun;
    this.#workloads.set(begun.arn, workload);
    workload.pods.total += 1;
    workload.pods.ready += pod.ready ? 1 : 0;
    workload.pods.pending += pod.phase === 'Pending' ? 1 : 0;
    workload.credentials.webIdentity += pod.hasWebIdentity ? 1 : 0;
    workload.credentials.podIdentity += pod.hasPodIdentity ? 1 : 0;
  }

  /** The workloads so far. */
  workloads(): PodWorkload[] {
    return [...this.#workloads.values()];
  }
}

/**
 * Takes together the pods of one owner, ServiceAccount and place, so that a workload reads the same however often its pods
 * are replaced. Pods that have ended are left out.
 *
 * @public
 */
export function groupPods(
  cluster: PodsCluster,
  pods: PodFact[],
): PodWorkload[] {
  const groups = new PodGroups(cluster);
  pods.forEach(pod => groups.add(pod));
  return groups.workloads();
}

function emptyWorkload(cluster: PodsCluster, pod: PodFact): PodWorkload {
  const { namespace, serviceAccount, owner, placement } = pod;
  const labels = Object.fromEntries(
    Object.entries(pod.labels)
      .filter(([key]) => !PASSING_LABELS.has(key))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  const kubernetesId = labels[KUBERNETES_ID] ?? pod.kubernetesId;
  const name = hashText(
    JSON.stringify([
      serviceAccount,
      owner.kind,
      owner.name,
      labels,
      kubernetesId,
      Object.entries(placement).sort(([a], [b]) => (a < b ? -1 : 1)),
    ]),
  );
  return {
    kind: 'pod-workload',
    arn: kubernetesObjectId({
      clusterArn: cluster.arn,
      kind: 'pod-workload',
      namespace,
      name,
    }),
    name,
    accountId: cluster.accountId,
    region: cluster.region,
    clusterName: cluster.name,
    clusterArn: cluster.arn,
    namespace,
    serviceAccount,
    owner,
    labels,
    ...(kubernetesId !== undefined && { kubernetesId }),
    placement,
    pods: { total: 0, ready: 0, pending: 0 },
    credentials: { webIdentity: 0, podIdentity: 0 },
  };
}
