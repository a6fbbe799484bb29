import type { Cluster } from '../../cluster/Cluster';
import type {
  BindingFinding,
  BindingMechanism,
  BindingWorkload,
} from '../IdentityBinding';
import type { EvidenceIndex } from './EvidenceIndex';
import { restart } from './remedies';

interface Account {
  cluster: Cluster;
  namespace: string;
  serviceAccount: string;
}

/** The pods that run as a ServiceAccount; undefined when the cluster's pods could not be read. */
export function bindingWorkloads(
  { cluster, namespace, serviceAccount }: Account,
  mechanism: BindingMechanism,
  index: EvidenceIndex,
): BindingWorkload[] | undefined {
  if (index.ofCluster('pod-workload', cluster).state === 'unknown') {
    return undefined;
  }
  return index
    .workloadsOf({ clusterArn: cluster.arn, namespace, serviceAccount })
    .map(workload => ({
      namespace,
      owner: workload.owner,
      placement: workload.placement,
      pods: workload.pods.total,
      podsWithCredentials:
        mechanism === 'irsa'
          ? workload.credentials.webIdentity
          : workload.credentials.podIdentity,
      ...(workload.kubernetesId !== undefined && {
        kubernetesId: workload.kubernetesId,
      }),
    }));
}

/** Pods that started before the binding was made carry no credentials. */
export function podsWithoutCredentials(
  account: Account,
  workloads: BindingWorkload[],
): BindingFinding[] {
  const pods = workloads.reduce((sum, workload) => sum + workload.pods, 0);
  const without = workloads.reduce(
    (sum, workload) =>
      sum + Math.max(0, workload.pods - workload.podsWithCredentials),
    0,
  );
  return without
    ? [
        {
          code: 'pods-without-credentials',
          severity: 'warning',
          message: `${without} of ${pods} pods carry no credentials: they started before the binding was made.`,
          remedy: [restart(account)],
        },
      ]
    : [];
}
