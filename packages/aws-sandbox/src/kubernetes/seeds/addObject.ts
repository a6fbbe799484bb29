import { stableUuid } from '../../services/eks/arns';
import type { KubernetesObject } from '../objects/KubernetesObject';
import { timestamp } from '../objects/timestamp';
import { builtIn } from '../resources/builtInResources';
import { groupVersion, type ResourceType } from '../resources/ResourceType';
import type { KubernetesCluster } from '../server/KubernetesCluster';

/** What must be said of a seeded object. */
export interface SeededObject {
  name: string;
  namespace?: string;
  labels?: Record<string, string>;
  annotations?: Record<string, string>;
  finalizers?: string[];
  /** The object that this one goes with. */
  owner?: KubernetesObject;
  /** Epoch milliseconds; when the cluster was made unless told otherwise. */
  createdAt?: number;
  /** Everything beside the metadata. */
  content?: Record<string, unknown>;
}

/** Puts an object into a cluster whose uid follows from the cluster and the names alone. */
export function addObject(
  cluster: KubernetesCluster,
  kind: string | ResourceType,
  options: SeededObject,
): KubernetesObject {
  const resource = typeof kind === 'string' ? builtIn(kind) : kind;
  const { name, namespace, labels, annotations, finalizers, owner, content } =
    options;
  const createdAt = options.createdAt ?? cluster.row.createdAt;
  return cluster.store.put(resource, {
    apiVersion: groupVersion(resource),
    kind: resource.kind,
    ...content,
    metadata: {
      name,
      ...(namespace && { namespace }),
      uid: stableUuid(
        `${cluster.id}/${resource.group}/${resource.plural}/${namespace}/${name}`,
      ),
      resourceVersion: '',
      generation: 1,
      creationTimestamp: timestamp(createdAt),
      ...(labels && { labels }),
      ...(annotations && { annotations }),
      ...(finalizers && { finalizers }),
      ...(owner && { ownerReferences: [referenceTo(owner)] }),
    },
  });
}

function referenceTo({ apiVersion, kind, metadata }: KubernetesObject) {
  const { name, uid } = metadata;
  return { apiVersion, kind, name, uid, controller: true };
}
