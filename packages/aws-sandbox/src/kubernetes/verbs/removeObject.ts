import { recordAt } from '../objects/isRecord';
import type { KubernetesObject } from '../objects/KubernetesObject';
import { timestamp } from '../objects/timestamp';
import { builtIn } from '../resources/builtInResources';
import type { ResourceType } from '../resources/ResourceType';
import type { KubernetesCluster } from '../server/KubernetesCluster';

const CLEANUP = 'customresourcecleanup.apiextensions.k8s.io';

/** Begins the removal of an object; what is left of it, undefined when it is gone. */
export function removeObject(
  cluster: KubernetesCluster,
  resource: ResourceType,
  object: KubernetesObject,
): KubernetesObject | undefined {
  const { store } = cluster;
  const { namespace, name } = object.metadata;
  if (!object.metadata.deletionTimestamp && isHeld(resource, object)) {
    const marked = store.put(resource, markDeleted(cluster, resource, object));
    for (const [kind, content] of contentOf(cluster, resource, marked)) {
      removeObject(cluster, kind, content);
    }
    finishRemoval(cluster, resource, marked);
  } else if (!isHeld(resource, object)) {
    store.remove(resource, object);
    afterRemoval(cluster, resource, object);
  }
  return store.get(resource, namespace, name);
}

/** Takes an object away that is being deleted and that nothing holds any longer. */
export function finishRemoval(
  cluster: KubernetesCluster,
  resource: ResourceType,
  object: KubernetesObject,
): void {
  const { metadata } = object;
  if (!metadata.deletionTimestamp) return;
  if (!contentOf(cluster, resource, object).length) {
    const others = (metadata.finalizers ?? []).filter(name => name !== CLEANUP);
    if (others.length > 0) return;
    cluster.store.remove(resource, object);
    afterRemoval(cluster, resource, object);
  }
}

/** Namespaces and definitions are held by what they hold, other objects by their finalizers. */
function isHeld(
  { kind }: ResourceType,
  { metadata }: KubernetesObject,
): boolean {
  return (
    kind === 'Namespace' ||
    kind === 'CustomResourceDefinition' ||
    (metadata.finalizers ?? []).length > 0
  );
}

function markDeleted(
  cluster: KubernetesCluster,
  { kind }: ResourceType,
  object: KubernetesObject,
): KubernetesObject {
  const { finalizers = [] } = object.metadata;
  return {
    ...object,
    ...(kind === 'Namespace' && {
      status: { ...recordAt(object, 'status'), phase: 'Terminating' },
    }),
    metadata: {
      ...object.metadata,
      deletionTimestamp: timestamp(cluster.now()),
      deletionGracePeriodSeconds: 0,
      ...(kind === 'CustomResourceDefinition' && {
        finalizers: [...finalizers, CLEANUP],
      }),
    },
  };
}

/** What goes with a namespace or a definition. */
function contentOf(
  { store, catalog }: KubernetesCluster,
  { kind }: ResourceType,
  object: KubernetesObject,
): Array<[ResourceType, KubernetesObject]> {
  const kinds =
    kind === 'CustomResourceDefinition'
      ? catalog.ofDefinition(object).slice(0, 1)
      : catalog.all().filter(resource => resource.namespaced);
  const namespace = kind === 'Namespace' ? object.metadata.name : undefined;
  if (!namespace && kind !== 'CustomResourceDefinition') return [];
  return kinds.flatMap(resource =>
    store
      .list(resource, namespace)
      .map((item): [ResourceType, KubernetesObject] => [resource, item]),
  );
}

/** Takes away what belonged to the object alone, and lets a namespace or definition go that waited for it. */
function afterRemoval(
  cluster: KubernetesCluster,
  resource: ResourceType,
  { metadata }: KubernetesObject,
): void {
  const { store, catalog } = cluster;
  for (const kind of catalog.all()) {
    for (const item of store.list(kind)) {
      const owners = item.metadata.ownerReferences ?? [];
      if (
        owners.length > 0 &&
        owners.every(({ uid }) => uid === metadata.uid)
      ) {
        removeObject(cluster, kind, item);
      }
    }
  }
  const waiting: Array<[ResourceType, string | undefined]> = [
    [builtIn('Namespace'), metadata.namespace],
    [
      builtIn('CustomResourceDefinition'),
      resource.custom && `${resource.plural}.${resource.group}`,
    ],
  ];
  for (const [kind, name] of waiting) {
    const holder = name && store.get(kind, undefined, name);
    if (holder) finishRemoval(cluster, kind, holder);
  }
}
