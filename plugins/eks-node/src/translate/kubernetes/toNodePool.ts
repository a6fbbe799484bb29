import type {
  Cluster,
  NodePool,
} from '@eks-platform/backstage-plugin-eks-common';
import { z } from 'zod';
import type { KubernetesObject } from '../../kubernetes';
import {
  conditions,
  listOf,
  nodeClassReference,
  quantities,
  taints,
  text,
  texts,
} from './fields';
import { memberOf } from './memberOf';
import { readMembers } from './readMembers';

const AUTO_MODE_GROUP = 'eks.amazonaws.com';

const nodePoolSchema = z.object({
  spec: z.object({
    template: z.object({
      metadata: z.object({ labels: texts }).prefault({}),
      spec: z.object({
        nodeClassRef: nodeClassReference,
        requirements: listOf(
          z.object({
            key: z.string(),
            operator: z.string(),
            values: listOf(z.string()),
            minValues: z.number().optional(),
          }),
        ),
        taints,
        startupTaints: taints,
        expireAfter: text,
      }),
    }),
    disruption: z
      .object({
        consolidationPolicy: text,
        consolidateAfter: text,
        budgets: listOf(
          z.object({
            nodes: z.union([z.string(), z.number()]).transform(String),
            schedule: z.string().optional(),
            duration: z.string().optional(),
            reasons: listOf(z.string()),
          }),
        ),
      })
      .prefault({}),
    limits: quantities,
    weight: z.number().optional(),
    replicas: z.number().optional(),
  }),
  status: z
    .object({
      resources: quantities,
      nodes: z.number().optional(),
      conditions,
    })
    .prefault({}),
});

/** A Karpenter NodePool, of Karpenter itself or of EKS Auto Mode. */
export function toNodePool(
  object: KubernetesObject,
  cluster: Cluster,
): NodePool {
  const { spec, status } = readMembers(object, nodePoolSchema);
  const { template, disruption, limits, weight, replicas } = spec;
  const { nodeClassRef, ...nodes } = template.spec;
  return {
    ...memberOf(cluster, 'node-pool', object.metadata),
    kind: 'node-pool',
    autoMode: nodeClassRef.group === AUTO_MODE_GROUP,
    nodeClass: nodeClassRef,
    ...nodes,
    labels: template.metadata.labels,
    ...disruption,
    limits,
    resources: status.resources,
    weight,
    replicas,
    nodeCount: status.nodes,
    conditions: status.conditions,
  };
}
