import type {
  ClusterVersion,
  Insight,
  Update,
} from '@eks-platform/backstage-plugin-eks-common';
import { aCluster } from './builders';

/**
 * Kubernetes 1.34 as EKS offers it, in standard support; state only what matters.
 *
 * @public
 */
export function aClusterVersion(
  overrides: Partial<ClusterVersion> = {},
): ClusterVersion {
  const { accountId, region } = aCluster();
  const name = overrides.name ?? '1.34';
  return {
    kind: 'cluster-version',
    arn: `arn:aws:eks:${region}:${accountId}:cluster-version/${name}`,
    name,
    accountId,
    region,
    isDefault: false,
    status: 'STANDARD_SUPPORT',
    endOfStandardSupport: '2027-12-02T00:00:00.000Z',
    endOfExtendedSupport: '2028-12-02T00:00:00.000Z',
    ...overrides,
  };
}

/**
 * An insight of the cluster `blue` that passes; state only what matters.
 *
 * @public
 */
export function anInsight(overrides: Partial<Insight> = {}): Insight {
  const { accountId, region, arn, name } = aCluster();
  const id = overrides.id ?? 'a1b2c3d4-0000-4000-8000-000000000001';
  return {
    kind: 'insight',
    arn: `${arn}/insight/${id}`,
    name: 'Kubelet version skew',
    accountId,
    region,
    clusterName: name,
    clusterArn: arn,
    id,
    category: 'UPGRADE_READINESS',
    status: 'PASSING',
    kubernetesVersion: '1.35',
    resources: [],
    ...overrides,
  };
}

/**
 * A version update of the cluster `blue` that is under way; state only what matters.
 *
 * @public
 */
export function anUpdate(overrides: Partial<Update> = {}): Update {
  const { accountId, region, arn, name } = aCluster();
  const id = overrides.id ?? 'a1b2c3d4-0000-4000-8000-000000000002';
  return {
    kind: 'update',
    arn: `${arn}/update/${id}`,
    name: 'VersionUpdate',
    accountId,
    region,
    clusterName: name,
    clusterArn: arn,
    id,
    status: 'InProgress',
    params: {},
    errors: [],
    ...overrides,
  };
}
