import type { KubernetesCluster } from '../../server/KubernetesCluster';
import { addDefinition } from '../addDefinition';
import { addObject } from '../addObject';
import { conditions } from '../conditions';
import { seedNodeClaim, type SeededClaim } from '../seedNodeClaim';
import { claimKind, poolKind } from './karpenterKinds';

const GROUP = 'karpenter.k8s.aws';

interface Pool {
  weight?: number;
  categories: string[];
  capacityTypes: Array<'spot' | 'on-demand'>;
  cpuLimit: string;
  claims: SeededClaim[];
}

const POOLS: Record<string, Pool> = {
  default: {
    categories: ['m', 'r'],
    capacityTypes: ['on-demand'],
    cpuLimit: '200',
    claims: [
      { index: 0, instanceType: 'm6i.large', capacityType: 'on-demand' },
      // Not yet replaced since the last upgrade of the cluster.
      {
        index: 1,
        instanceType: 'm6i.large',
        capacityType: 'on-demand',
        version: '1.33',
      },
    ],
  },
  'spark-spot': {
    weight: 50,
    categories: ['c'],
    capacityTypes: ['spot'],
    cpuLimit: '1000',
    claims: [
      { index: 0, instanceType: 'c6i.2xlarge', capacityType: 'spot' },
      { index: 1, instanceType: 'c6i.2xlarge', capacityType: 'spot' },
      {
        index: 2,
        instanceType: 'c6i.2xlarge',
        capacityType: 'spot',
        failure: [
          'InsufficientCapacityError',
          'creating instance, insufficient capacity, all requested instance types were unavailable during launch',
        ],
      },
    ],
  },
};

/** Fills a cluster whose nodes come from Karpenter: its kinds, two NodePools of one EC2NodeClass, their claims and nodes. */
export function seedKarpenter(cluster: KubernetesCluster): void {
  const { name, createdAt } = cluster.row;
  const pools = addDefinition(cluster, poolKind);
  const claims = addDefinition(cluster, claimKind);
  const nodeClasses = addDefinition(cluster, {
    group: GROUP,
    version: 'v1',
    kind: 'EC2NodeClass',
    plural: 'ec2nodeclasses',
    scope: 'Cluster',
    shortNames: ['ec2nc', 'ec2ncs'],
  });
  const discovery = [{ tags: { 'karpenter.sh/discovery': name } }];
  const nodeClass = { group: GROUP, kind: 'EC2NodeClass', name: 'default' };
  addObject(cluster, nodeClasses, {
    name: nodeClass.name,
    content: {
      spec: {
        role: `KarpenterNodeRole-${name}`,
        amiSelectorTerms: [{ alias: 'al2023@latest' }],
        subnetSelectorTerms: discovery,
        securityGroupSelectorTerms: discovery,
      },
      status: { conditions: conditions(createdAt, { Ready: true }) },
    },
  });
  for (const [poolName, pool] of Object.entries(POOLS)) {
    const added = addObject(cluster, pools, {
      name: poolName,
      content: {
        spec: {
          ...(pool.weight && { weight: pool.weight }),
          limits: { cpu: pool.cpuLimit },
          disruption: {
            consolidationPolicy: 'WhenEmptyOrUnderutilized',
            consolidateAfter: '1m',
            budgets: [{ nodes: '10%' }],
          },
          template: {
            spec: {
              nodeClassRef: nodeClass,
              expireAfter: '720h',
              requirements: [
                {
                  key: 'karpenter.k8s.aws/instance-category',
                  operator: 'In',
                  values: pool.categories,
                },
                {
                  key: 'karpenter.sh/capacity-type',
                  operator: 'In',
                  values: pool.capacityTypes,
                },
              ],
            },
          },
        },
        status: { conditions: conditions(createdAt, { Ready: true }) },
      },
    });
    for (const claim of pool.claims) {
      seedNodeClaim(cluster, { claims, pool: added, nodeClass }, claim);
    }
  }
}
