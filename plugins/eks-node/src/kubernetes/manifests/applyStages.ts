import type { Manifest } from './Manifest';

/** Kinds that others refer to, in the order in which they are wanted; the order of Helm. */
const EARLY = [
  'PriorityClass',
  'NetworkPolicy',
  'ResourceQuota',
  'LimitRange',
  'StorageClass',
  'ServiceAccount',
  'Secret',
  'ConfigMap',
  'PersistentVolume',
  'PersistentVolumeClaim',
  'ClusterRole',
  'ClusterRoleBinding',
  'Role',
  'RoleBinding',
  'IngressClass',
  'GatewayClass',
  'Service',
];

/** Kinds that act as soon as they are there, so that what they act on has to be there before. */
const LATE = [
  'ValidatingWebhookConfiguration',
  'MutatingWebhookConfiguration',
  'APIService',
];

/**
 * What is applied before what: namespaces, then definitions of kinds, then everything else in the order of its kinds. Within
 * a kind the order of the manifests stays.
 *
 * @public
 */
export function applyStages<Item extends { manifest: Manifest }>(
  items: Item[],
): [namespaces: Item[], definitions: Item[], others: Item[]] {
  const ofKind = (kind: string) =>
    items.filter(({ manifest }) => manifest.object.kind === kind);
  const others = items.filter(
    ({ manifest }) =>
      !['Namespace', 'CustomResourceDefinition'].includes(manifest.object.kind),
  );
  return [
    ofKind('Namespace'),
    ofKind('CustomResourceDefinition'),
    [...others].sort((a, b) => rankOf(a) - rankOf(b)),
  ];
}

function rankOf({ manifest }: { manifest: Manifest }): number {
  const { kind } = manifest.object;
  const early = EARLY.indexOf(kind);
  if (early >= 0) {
    return early;
  }
  return EARLY.length + (LATE.includes(kind) ? 1 : 0);
}
