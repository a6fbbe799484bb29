import type {
  Cluster,
  KubernetesCondition,
  KubernetesNode,
  NodeOrigin,
} from '@eks-platform/backstage-plugin-eks-common';
import { z } from 'zod';
import type { KubernetesObject } from '../../kubernetes';
import { capacityTypeOf } from './capacityTypeOf';
import { conditions, quantities, taints, text, texts } from './fields';
import { instanceOf } from './instanceOf';
import { memberOf } from './memberOf';
import { readMembers } from './readMembers';

const nodeSchema = z.object({
  metadata: z.object({ labels: texts, creationTimestamp: text }),
  spec: z
    .object({
      providerID: text,
      unschedulable: z.boolean().optional(),
      taints,
    })
    .prefault({}),
  status: z
    .object({
      capacity: quantities,
      allocatable: quantities,
      conditions,
      nodeInfo: z
        .object({
          kubeletVersion: text,
          osImage: text,
          architecture: text,
          operatingSystem: text,
        })
        .prefault({}),
    })
    .prefault({}),
});

/** A node as its cluster tells of it. */
export function toKubernetesNode(
  object: KubernetesObject,
  cluster: Cluster,
): KubernetesNode {
  const { metadata, spec, status } = readMembers(object, nodeSchema);
  const { labels, creationTimestamp } = metadata;
  const { kubeletVersion = '', ...info } = status.nodeInfo;
  const instance = instanceOf(spec.providerID);
  return {
    ...memberOf(cluster, 'kubernetes-node', object.metadata),
    kind: 'kubernetes-node',
    ready: status.conditions.some(
      condition => condition.type === 'Ready' && condition.status === 'True',
    ),
    unschedulable: spec.unschedulable ?? false,
    kubeletVersion,
    osImage: info.osImage,
    architecture: info.architecture ?? labels['kubernetes.io/arch'],
    operatingSystem: info.operatingSystem ?? labels['kubernetes.io/os'],
    instanceType: labels['node.kubernetes.io/instance-type'],
    instanceId: instance.instanceId,
    availabilityZone:
      labels['topology.kubernetes.io/zone'] ?? instance.availabilityZone,
    capacityType: capacityTypeOf(labels),
    amiId:
      labels['eks.amazonaws.com/nodegroup-image'] ??
      labels['karpenter.k8s.aws/instance-ami-id'] ??
      labels['eks.amazonaws.com/instance-ami-id'],
    origin: originOf(labels),
    labels,
    taints: spec.taints,
    capacity: status.capacity,
    allocatable: status.allocatable,
    problems: status.conditions.filter(isProblem),
    createdAt: creationTimestamp,
  };
}

function originOf(labels: Record<string, string>): NodeOrigin {
  const nodegroup = labels['eks.amazonaws.com/nodegroup'];
  const nodePool = labels['karpenter.sh/nodepool'];
  const computeType = labels['eks.amazonaws.com/compute-type'];
  const group =
    labels['alpha.eksctl.io/nodegroup-name'] ??
    labels['node.kubernetes.io/instance-group'];
  if (nodegroup) {
    return { type: 'nodegroup', nodegroup };
  }
  if (nodePool) {
    return { type: 'node-pool', nodePool, autoMode: computeType === 'auto' };
  }
  if (computeType === 'fargate' || computeType === 'hybrid') {
    return { type: computeType };
  }
  return { type: 'self-managed', ...(group && { group }) };
}

/** `Ready` and its like must be true; every other condition tells of trouble when it is. */
function isProblem({ type, status }: KubernetesCondition): boolean {
  return type.endsWith('Ready') ? status !== 'True' : status === 'True';
}
