import type {
  KubernetesNode,
  PodFact,
  PodOwner,
  PodPlacement,
} from '@eks-platform/backstage-plugin-eks-common';
import { z } from 'zod';
import type { KubernetesObject } from '../../kubernetes';
import { conditions, listOf, text, texts } from './fields';
import { readMembers } from './readMembers';

const containers = listOf(
  z.object({ env: listOf(z.object({ name: z.string() })) }),
);

const podSchema = z.object({
  metadata: z.object({
    name: z.string(),
    namespace: z.string(),
    labels: texts,
    annotations: texts,
    ownerReferences: listOf(
      z.object({
        kind: z.string(),
        name: z.string(),
        controller: z.boolean().optional(),
      }),
    ),
  }),
  spec: z.object({
    serviceAccountName: text,
    nodeName: text,
    containers,
    initContainers: containers,
  }),
  status: z.object({ phase: text, conditions }).prefault({}),
});

type Pod = z.infer<typeof podSchema>;

/** A CronJob names its Jobs after itself and the minute they were due. */
const OF_CRON_JOB = /-\d{8,}$/;

/** What matters of a pod: who made it, as whom it runs, and where. */
export function toPodFact(
  object: KubernetesObject,
  /** The cluster's nodes by name. */
  nodes: ReadonlyMap<string, Pick<KubernetesNode, 'origin'>>,
): PodFact {
  const pod = readMembers(object, podSchema);
  const { metadata, spec, status } = pod;
  const variables = new Set(
    [...spec.containers, ...spec.initContainers].flatMap(({ env }) =>
      env.map(({ name }) => name),
    ),
  );
  return {
    namespace: metadata.namespace,
    serviceAccount: spec.serviceAccountName ?? 'default',
    owner: ownerOf(pod),
    labels: metadata.labels,
    kubernetesId: metadata.annotations['backstage.io/kubernetes-id'],
    placement: placementOf(pod, nodes),
    phase: status.phase ?? 'Unknown',
    ready: status.conditions.some(
      condition => condition.type === 'Ready' && condition.status === 'True',
    ),
    hasWebIdentity: variables.has('AWS_WEB_IDENTITY_TOKEN_FILE'),
    hasPodIdentity: variables.has('AWS_CONTAINER_CREDENTIALS_FULL_URI'),
  };
}

/**
 * The controller that a user made. What stands between it and the pod is named after it.
 *
 * | the pod's controller | label | owner |
 * | --- | --- | --- |
 * | ReplicaSet `cart-5d4f` | `pod-template-hash: 5d4f` | Deployment `cart` |
 * | ReplicaSet `cart-5d4f` | `rollouts-pod-template-hash: 5d4f` | Rollout `cart` |
 * | Job `backup-29385010` | – | CronJob `backup` |
 * | any other | – | itself |
 * | none | – | the pod |
 */
function ownerOf({ metadata }: Pod): PodOwner {
  const { labels, name, ownerReferences } = metadata;
  const owner = ownerReferences.find(({ controller }) => controller);
  if (!owner) {
    return { kind: 'Pod', name };
  }
  if (owner.kind === 'ReplicaSet') {
    const rollout = labels['rollouts-pod-template-hash'];
    const hash = rollout ?? labels['pod-template-hash'];
    if (hash && owner.name.endsWith(`-${hash}`)) {
      return {
        kind: rollout ? 'Rollout' : 'Deployment',
        name: owner.name.slice(0, -hash.length - 1),
      };
    }
  }
  return owner.kind === 'Job' && OF_CRON_JOB.test(owner.name)
    ? { kind: 'CronJob', name: owner.name.replace(OF_CRON_JOB, '') }
    : { kind: owner.kind, name: owner.name };
}

function placementOf(
  { metadata, spec }: Pod,
  nodes: ReadonlyMap<string, Pick<KubernetesNode, 'origin'>>,
): PodPlacement {
  const fargateProfile = metadata.labels['eks.amazonaws.com/fargate-profile'];
  if (fargateProfile) {
    return { type: 'fargate', fargateProfile };
  }
  const { nodeName } = spec;
  if (!nodeName) {
    return { type: 'unscheduled' };
  }
  const origin = nodes.get(nodeName)?.origin;
  switch (origin?.type) {
    case 'nodegroup':
    case 'node-pool':
      return origin;
    case 'self-managed':
    case 'hybrid':
      return { type: origin.type, node: nodeName };
    default:
      return { type: 'unknown', node: nodeName };
  }
}
