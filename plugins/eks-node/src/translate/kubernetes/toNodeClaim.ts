import type {
  Cluster,
  NodeClaim,
} from '@eks-platform/backstage-plugin-eks-common';
import { z } from 'zod';
import type { KubernetesObject } from '../../kubernetes';
import { capacityTypeOf } from './capacityTypeOf';
import {
  conditions,
  nodeClassReference,
  quantities,
  text,
  texts,
} from './fields';
import { instanceOf } from './instanceOf';
import { memberOf } from './memberOf';
import { readMembers } from './readMembers';

const nodeClaimSchema = z.object({
  metadata: z.object({ labels: texts, creationTimestamp: text }),
  spec: z.object({ nodeClassRef: nodeClassReference.optional() }).prefault({}),
  status: z
    .object({
      nodeName: text,
      providerID: text,
      imageID: text,
      capacity: quantities,
      allocatable: quantities,
      conditions,
    })
    .prefault({}),
});

/** A Karpenter NodeClaim: a node that was asked for. */
export function toNodeClaim(
  object: KubernetesObject,
  cluster: Cluster,
): NodeClaim {
  const { metadata, spec, status } = readMembers(object, nodeClaimSchema);
  const { labels, creationTimestamp } = metadata;
  const instance = instanceOf(status.providerID);
  return {
    ...memberOf(cluster, 'node-claim', object.metadata),
    kind: 'node-claim',
    nodePool: labels['karpenter.sh/nodepool'],
    nodeClass: spec.nodeClassRef,
    nodeName: status.nodeName,
    instanceType: labels['node.kubernetes.io/instance-type'],
    instanceId: instance.instanceId,
    availabilityZone:
      labels['topology.kubernetes.io/zone'] ?? instance.availabilityZone,
    capacityType: capacityTypeOf(labels),
    architecture: labels['kubernetes.io/arch'],
    imageId: status.imageID,
    capacity: status.capacity,
    allocatable: status.allocatable,
    conditions: status.conditions,
    createdAt: creationTimestamp,
  };
}
