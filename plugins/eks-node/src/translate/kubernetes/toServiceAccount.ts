import type {
  Cluster,
  ServiceAccount,
} from '@eks-platform/backstage-plugin-eks-common';
import { z } from 'zod';
import type { KubernetesObject } from '../../kubernetes';
import { text, texts } from './fields';
import { memberOf } from './memberOf';
import { readMembers } from './readMembers';

const serviceAccountSchema = z.object({
  metadata: z.object({
    namespace: z.string(),
    labels: texts,
    annotations: texts,
    creationTimestamp: text,
  }),
});

/** A ServiceAccount with the role that it asks for. */
export function toServiceAccount(
  object: KubernetesObject,
  cluster: Cluster,
): ServiceAccount {
  const { metadata } = readMembers(object, serviceAccountSchema);
  const { namespace, labels, annotations, creationTimestamp } = metadata;
  return {
    ...memberOf(cluster, 'service-account', object.metadata),
    kind: 'service-account',
    namespace,
    roleArn: annotations['eks.amazonaws.com/role-arn'],
    audience: annotations['eks.amazonaws.com/audience'],
    labels,
    createdAt: creationTimestamp,
  };
}
