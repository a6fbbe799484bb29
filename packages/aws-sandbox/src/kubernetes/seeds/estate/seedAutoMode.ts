import type { KubernetesCluster } from '../../server/KubernetesCluster';
import { addDefinition } from '../addDefinition';
import { addObject } from '../addObject';
import { conditions } from '../conditions';
import { seedNodeClaim } from '../seedNodeClaim';
import { claimKind, poolKind } from './karpenterKinds';

const GROUP = 'eks.amazonaws.com';

/** How many nodes each built-in NodePool of Auto Mode has. */
const NODES: Record<string, number> = { 'general-purpose': 3, system: 1 };

/** Fills a cluster of EKS Auto Mode: its NodeClass, the NodePools that the cluster names, their claims and nodes. */
export function seedAutoMode(cluster: KubernetesCluster): void {
  const { createdAt, computeConfig } = cluster.row;
  const pools = addDefinition(cluster, poolKind);
  const claims = addDefinition(cluster, claimKind);
  const nodeClasses = addDefinition(cluster, {
    group: GROUP,
    version: 'v1',
    kind: 'NodeClass',
    plural: 'nodeclasses',
    scope: 'Cluster',
  });
  const nodeClass = { group: GROUP, kind: 'NodeClass', name: 'default' };
  const managed = { 'app.kubernetes.io/managed-by': 'eks' };
  const { subnetIds, clusterSecurityGroupId } = cluster.row.resourcesVpcConfig;
  addObject(cluster, nodeClasses, {
    name: nodeClass.name,
    labels: managed,
    content: {
      spec: {
        role: 'AmazonEKSAutoNodeRole',
        subnetSelectorTerms: subnetIds?.map(id => ({ id })),
        securityGroupSelectorTerms: [{ id: clusterSecurityGroupId }],
        networkPolicy: 'DefaultAllow',
        snatPolicy: 'Random',
        ephemeralStorage: { size: '80Gi', iops: 3000, throughput: 125 },
      },
      status: { conditions: conditions(createdAt, { Ready: true }) },
    },
  });
  for (const name of computeConfig?.nodePools ?? []) {
    const isSystem = name === 'system';
    const pool = addObject(cluster, pools, {
      name,
      labels: managed,
      content: {
        spec: {
          disruption: {
            consolidationPolicy: 'WhenEmptyOrUnderutilized',
            consolidateAfter: '30s',
            budgets: [{ nodes: '10%' }],
          },
          template: {
            spec: {
              nodeClassRef: nodeClass,
              expireAfter: '336h',
              terminationGracePeriod: '24h0m0s',
              ...(isSystem && {
                taints: [{ key: 'CriticalAddonsOnly', effect: 'NoSchedule' }],
              }),
              requirements: [
                {
                  key: 'eks.amazonaws.com/instance-category',
                  operator: 'In',
                  values: ['c', 'm', 'r'],
                },
                {
                  key: 'karpenter.sh/capacity-type',
                  operator: 'In',
                  values: ['on-demand'],
                },
              ],
            },
          },
        },
        status: { conditions: conditions(createdAt, { Ready: true }) },
      },
    });
    for (let index = 0; index < (NODES[name] ?? 1); index += 1) {
      seedNodeClaim(
        cluster,
        {
          claims,
          pool,
          nodeClass,
          osImage: 'Bottlerocket (EKS Auto, Standard)',
          labels: { 'eks.amazonaws.com/compute-type': 'auto' },
          namedByInstance: true,
        },
        { index, instanceType: 'm6i.large', capacityType: 'on-demand' },
      );
    }
  }
}
