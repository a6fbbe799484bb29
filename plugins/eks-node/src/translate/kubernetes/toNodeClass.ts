import {
  kubernetesObjectId,
  type Cluster,
  type NodeClass,
} from '@eks-platform/backstage-plugin-eks-common';
import { z } from 'zod';
import type { KubernetesObject } from '../../kubernetes';
import { conditions, listOf, text } from './fields';
import { memberOf } from './memberOf';
import { readMembers } from './readMembers';

const nodeClassSchema = z.object({
  kind: z.enum(['EC2NodeClass', 'NodeClass']),
  spec: z
    .object({
      role: text,
      instanceProfile: text,
      amiFamily: text,
      amiSelectorTerms: listOf(z.object({ alias: text })),
    })
    .prefault({}),
  status: z
    .object({
      amis: listOf(z.object({ id: z.string(), name: z.string().optional() })),
      subnets: listOf(z.object({ id: z.string(), zone: text })),
      securityGroups: listOf(z.object({ id: z.string() })),
      conditions,
    })
    .prefault({}),
});

/** What Karpenter's nodes are made of: an EC2NodeClass, or a NodeClass of EKS Auto Mode. */
export function toNodeClass(
  object: KubernetesObject,
  cluster: Cluster,
): NodeClass {
  const { kind: type, spec, status } = readMembers(object, nodeClassSchema);
  const [alias] = spec.amiSelectorTerms.flatMap(term => term.alias ?? []);
  const { name } = object.metadata;
  return {
    ...memberOf(cluster, 'node-class', object.metadata),
    // Both types may have a class of this name.
    arn: kubernetesObjectId({
      clusterArn: cluster.arn,
      kind: 'node-class',
      namespace: type,
      name,
    }),
    kind: 'node-class',
    type,
    role: spec.role,
    instanceProfile: spec.instanceProfile,
    amiFamily: spec.amiFamily ?? alias?.split('@')[0],
    amis: status.amis,
    subnets: status.subnets.map(({ id, zone }) => ({
      id,
      ...(zone && { availabilityZone: zone }),
    })),
    securityGroupIds: status.securityGroups.map(({ id }) => id),
    conditions: status.conditions,
  };
}
