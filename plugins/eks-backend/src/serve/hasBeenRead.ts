import {
  type Cluster,
  failureCovers,
  type InventoryKind,
  type KubernetesApi,
} from '@eks-platform/backstage-plugin-eks-common';
import type { ScopeState } from '../inventory/InventoryStore';

/** Whether what is stored of a kind is what was once seen: none stored may mean that it could never be read. */
export function hasBeenRead(options: {
  cluster: Cluster;
  api: KubernetesApi | undefined;
  kind: InventoryKind;
  state: ScopeState;
  count: number;
}): boolean {
  const { cluster, api, kind, state, count } = options;
  const isFailing = state.failures.some(failure =>
    failureCovers(failure, {
      kind,
      arn: cluster.arn,
      parentArn: cluster.arn,
    }),
  );
  return api !== undefined && (count > 0 || !isFailing);
}
