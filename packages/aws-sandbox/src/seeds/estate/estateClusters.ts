import type { ClusterRow, NodegroupRow } from '../../services/eks/tables';
import { paymentsAccount, platformAccount } from '../demo/accounts';
import { dataAccount } from './accounts';

/** A cluster of the estate. */
export interface EstateCluster {
  accountId: string;
  region: string;
  version: string;
  createdAt: string;
  owner: string;
  environment: 'production' | 'staging' | 'development' | 'standby';
  /** Only from inside the VPC unless set. */
  publicAccess?: boolean;
  deletionProtection?: boolean;
  tags?: Record<string, string>;
  nodegroups?: Record<string, Partial<NodegroupRow>>;
  /** Namespaces by Fargate profile. */
  fargate?: Record<string, string[]>;
  /** Members of the cluster that differ from AWS's defaults. */
  members?: Partial<ClusterRow>;
}

const autoMode: Partial<ClusterRow> = {
  computeConfig: {
    enabled: true,
    nodePools: ['general-purpose', 'system'],
  },
  storageConfig: { blockStorage: { enabled: true } },
};

const x86 = (): Partial<NodegroupRow> => ({ instanceTypes: ['m6i.large'] });
const arm64 = (): Partial<NodegroupRow> => ({
  instanceTypes: ['m7g.large'],
  amiType: 'AL2023_ARM_64_STANDARD',
});
const spot = (): Partial<NodegroupRow> => ({
  instanceTypes: ['c6i.2xlarge'],
  capacityType: 'SPOT',
});

/** The twelve clusters: every kind that there is, some of them with something to see to. */
export const estateClusters: Record<string, EstateCluster> = {
  'platform-prod': {
    accountId: platformAccount,
    region: 'eu-west-1',
    version: '1.34',
    createdAt: '2025-12-02T08:30:00Z',
    owner: 'platform',
    environment: 'production',
    publicAccess: true,
    deletionProtection: true,
    nodegroups: {
      system: x86(),
      workers: x86(),
      // Left behind by the last upgrade of the cluster.
      'workers-arm64': { ...arm64(), version: '1.33' },
    },
  },
  'platform-staging': {
    accountId: platformAccount,
    region: 'eu-west-1',
    version: '1.35',
    createdAt: '2026-02-16T09:00:00Z',
    owner: 'platform',
    environment: 'staging',
    publicAccess: true,
    nodegroups: { system: x86() },
    fargate: { previews: ['previews'] },
  },
  'shop-prod': {
    accountId: platformAccount,
    region: 'eu-west-1',
    version: '1.34',
    createdAt: '2026-01-13T10:20:00Z',
    owner: 'shop',
    environment: 'production',
    publicAccess: true,
    nodegroups: { web: x86(), gateways: arm64() },
  },
  'platform-dr': {
    accountId: platformAccount,
    region: 'us-east-1',
    version: '1.34',
    createdAt: '2025-12-03T08:30:00Z',
    owner: 'platform',
    environment: 'standby',
    nodegroups: { system: x86() },
  },
  'batch-fargate': {
    accountId: platformAccount,
    region: 'us-east-1',
    version: '1.33',
    createdAt: '2026-03-03T13:00:00Z',
    owner: 'platform',
    environment: 'production',
    publicAccess: true,
    fargate: { system: ['kube-system'], jobs: ['jobs', 'reports'] },
  },
  'payments-prod': {
    accountId: paymentsAccount,
    region: 'eu-west-1',
    version: '1.33',
    createdAt: '2025-11-25T11:45:00Z',
    owner: 'payments',
    environment: 'production',
    deletionProtection: true,
    nodegroups: {
      core: { ...x86(), amiType: 'BOTTLEROCKET_x86_64' },
      // The Region is short of these.
      batch: {
        ...spot(),
        outcome: {
          status: 'DEGRADED',
          issues: [
            {
              code: 'AsgInstanceLaunchFailures',
              message:
                'Could not launch Spot Instances. InsufficientInstanceCapacity - We currently do not have sufficient c6i.2xlarge capacity in the Availability Zone you requested (eu-west-1b).',
              resourceIds: [],
            },
          ],
        },
      },
    },
  },
  'payments-auto': {
    accountId: paymentsAccount,
    region: 'eu-west-1',
    version: '1.35',
    createdAt: '2026-04-07T07:10:00Z',
    owner: 'payments',
    environment: 'staging',
    publicAccess: true,
    members: autoMode,
  },
  'payments-legacy': {
    accountId: paymentsAccount,
    region: 'us-east-1',
    version: '1.32',
    createdAt: '2025-11-12T15:00:00Z',
    owner: 'payments',
    environment: 'production',
    publicAccess: true,
    nodegroups: { workers: { ...x86(), amiType: 'AL2_x86_64' } },
  },
  'data-spark': {
    accountId: dataAccount,
    region: 'eu-west-1',
    version: '1.34',
    createdAt: '2026-02-24T12:00:00Z',
    owner: 'data',
    environment: 'production',
    publicAccess: true,
    // Its other nodes come from Karpenter, which finds what belongs to the cluster by this tag.
    tags: { 'karpenter.sh/discovery': 'data-spark' },
    nodegroups: { karpenter: x86() },
  },
  'data-spot': {
    accountId: dataAccount,
    region: 'us-east-1',
    version: '1.32',
    createdAt: '2025-12-18T16:40:00Z',
    owner: 'data',
    environment: 'development',
    publicAccess: true,
    nodegroups: { system: x86(), spot: { ...spot(), version: '1.31' } },
  },
  'data-auto': {
    accountId: dataAccount,
    region: 'us-east-1',
    version: '1.35',
    createdAt: '2026-05-05T09:30:00Z',
    owner: 'data',
    environment: 'production',
    members: autoMode,
  },
  'data-edge': {
    accountId: dataAccount,
    region: 'ap-southeast-2',
    version: '1.34',
    createdAt: '2026-03-19T01:15:00Z',
    owner: 'data',
    environment: 'production',
    publicAccess: true,
    nodegroups: { edge: arm64() },
  },
};
