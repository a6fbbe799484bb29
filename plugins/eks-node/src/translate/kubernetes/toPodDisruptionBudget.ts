import type {
  Cluster,
  PodDisruptionBudget,
} from '@eks-platform/backstage-plugin-eks-common';
import { z } from 'zod';
import type { KubernetesObject } from '../../kubernetes';
import { count, listOf, numberOrText, text, texts } from './fields';
import { memberOf } from './memberOf';
import { readMembers } from './readMembers';

const budgetSchema = z.object({
  metadata: z.object({ namespace: z.string() }),
  spec: z
    .object({
      selector: z
        .object({
          matchLabels: texts,
          matchExpressions: listOf(
            z.object({
              key: z.string(),
              operator: z.string(),
              values: listOf(z.string()),
            }),
          ),
        })
        .optional(),
      minAvailable: numberOrText,
      maxUnavailable: numberOrText,
      unhealthyPodEvictionPolicy: text,
    })
    .prefault({}),
  status: z
    .object({
      currentHealthy: count,
      desiredHealthy: count,
      disruptionsAllowed: count,
      expectedPods: count,
    })
    .prefault({}),
});

/** A PodDisruptionBudget with what it allows now. */
export function toPodDisruptionBudget(
  object: KubernetesObject,
  cluster: Cluster,
): PodDisruptionBudget {
  const { metadata, spec, status } = readMembers(object, budgetSchema);
  return {
    ...memberOf(cluster, 'pod-disruption-budget', object.metadata),
    kind: 'pod-disruption-budget',
    namespace: metadata.namespace,
    ...spec,
    ...status,
  };
}
