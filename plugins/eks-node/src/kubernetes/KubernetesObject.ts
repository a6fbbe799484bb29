/**
 * An object of a cluster's Kubernetes API, as it is there: nothing is left out and no member is read into another type.
 *
 * @public
 */
export interface KubernetesObject {
  /** Group and version, for example `apps/v1`. */
  apiVersion: string;
  kind: string;
  metadata: KubernetesMetadata;
  [member: string]: unknown;
}

/**
 * What every object has.
 *
 * @public
 */
export interface KubernetesMetadata {
  name: string;
  /** Missing for objects that belong to the whole cluster. */
  namespace?: string;
  labels?: Record<string, string>;
  annotations?: Record<string, string>;
  uid?: string;
  resourceVersion?: string;
  generation?: number;
  /** ISO 8601. */
  creationTimestamp?: string;
  /** ISO 8601; there while the object waits for its finalizers. */
  deletionTimestamp?: string;
  [member: string]: unknown;
}

/**
 * A kind of object.
 *
 * @public
 */
export interface KindReference {
  apiVersion: string;
  kind: string;
}

/**
 * One object.
 *
 * @public
 */
export interface ObjectReference extends KindReference {
  name: string;
  /** `default` when left out, for kinds that live in namespaces. */
  namespace?: string;
}

/**
 * What a cluster says of a kind that it serves.
 *
 * @public
 */
export interface ServedKind extends KindReference {
  /** The kind's word in paths, for example `deployments`. */
  plural: string;
  namespaced: boolean;
  verbs: string[];
}
