import {
  type Cluster,
  failureCovers,
  type KubernetesApi,
  type KubernetesKind,
  type KubernetesReadState,
  type ReadFailure,
} from '@eks-platform/backstage-plugin-eks-common';

/**
 * Whether what an answer needs of a cluster's Kubernetes API was read.
 *
 * | ever read | a failure concerns it | state |
 * | --- | --- | --- |
 * | yes | no | read |
 * | yes | yes | stale |
 * | no | yes | failed |
 * | no | no | off |
 */
export function describeKubernetes(options: {
  cluster: Cluster;
  api: KubernetesApi | undefined;
  failures: ReadFailure[];
  kinds: KubernetesKind[];
}): KubernetesReadState {
  const { cluster, api, failures, kinds } = options;
  const failure = failures.find(candidate =>
    kinds.some(kind =>
      failureCovers(candidate, {
        kind,
        arn: cluster.arn,
        parentArn: cluster.arn,
      }),
    ),
  );
  const reason = failure && `${failure.target} failed: ${failure.message}`;
  if (!api) {
    return reason
      ? { state: 'failed', reason }
      : {
          state: 'off',
          reason: `The Kubernetes API of ${cluster.name} is not read: it is not configured, or the cluster was not asked yet`,
        };
  }
  const version = api.serverVersion && { serverVersion: api.serverVersion };
  return reason
    ? { state: 'stale', reason, ...version }
    : { state: 'read', ...version };
}
