import type { Scope } from '@eks-platform/backstage-plugin-eks-common';
import type {
  KindReference,
  KubernetesObject,
  ObjectReference,
  ServedKind,
} from './KubernetesObject';

/**
 * What every question to a cluster takes besides the question itself.
 *
 * @public
 */
export interface KubernetesOptions {
  /** Ends the question as soon as it is aborted. */
  signal?: AbortSignal;
  /** How long one answer may take; 30 s unless told otherwise. */
  timeoutMs?: number;
}

/**
 * Which objects of a kind are listed.
 *
 * @public
 */
export interface ListOptions extends KubernetesOptions {
  /** All namespaces when left out. */
  namespace?: string;
  /** For example `app=checkout,tier!=test`. */
  labelSelector?: string;
  /** For example `status.phase=Running`. */
  fieldSelector?: string;
  /** How many objects an answer holds at most; 500 unless told otherwise. */
  pageSize?: number;
}

/**
 * How an object is applied.
 *
 * @public
 */
export interface ApplyOptions extends KubernetesOptions {
  /** Takes over fields that somebody else manages; false unless told otherwise. */
  force?: boolean;
  /** The server does everything but store it. */
  dryRun?: boolean;
}

/**
 * How an object is deleted.
 *
 * @public
 */
export interface DeleteOptions extends KubernetesOptions {
  /** What becomes of the objects that it owns; `Background` unless told otherwise. */
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
  /** Deletes only the very object that was seen. */
  uid?: string;
  dryRun?: boolean;
}

/**
 * The Kubernetes API of one cluster, entered with the credentials of its scope.
 *
 * All methods throw errors of `@backstage/errors` that say what was wanted, what was found and where, see
 * `toKubernetesError`.
 *
 * @public
 */
export interface KubernetesAccess {
  readonly scope: Scope;
  readonly clusterName: string;

  /** What the API server says of itself, and the API groups that it serves besides the core. */
  describe(
    options?: KubernetesOptions,
  ): Promise<{ serverVersion?: string; groups: string[] }>;

  /** What the cluster serves of a kind; undefined when it knows no such kind, as while its definition is not installed. */
  findKind(
    kind: KindReference,
    options?: KubernetesOptions,
  ): Promise<ServedKind | undefined>;

  /**
   * An object; undefined when there is none of this name.
   *
   * @throws NotFoundError when the cluster does not know the kind.
   */
  get(
    object: ObjectReference,
    options?: KubernetesOptions,
  ): Promise<KubernetesObject | undefined>;

  /**
   * The objects of a kind, page by page as they are asked for. `metadata.managedFields` is left out.
   *
   * @throws NotFoundError when the cluster does not know the kind.
   */
  list(
    kind: KindReference,
    options?: ListOptions,
  ): AsyncIterable<KubernetesObject>;

  /**
   * The whole list.
   *
   * @throws ConflictError when there are more than `atMost` (100,000 unless told otherwise): a part never looks like the whole.
   */
  listAll(
    kind: KindReference,
    options?: ListOptions & { atMost?: number },
  ): Promise<KubernetesObject[]>;

  /**
   * Server-side apply as field manager `backstage-eks`: makes the object or lays its fields over what is there. Unknown
   * and doubled fields are refused.
   *
   * @throws ApplyConflictError naming each field that somebody else manages, unless `force` is set.
   */
  apply(
    object: KubernetesObject,
    options?: ApplyOptions,
  ): Promise<{ object: KubernetesObject; created: boolean }>;

  /** Deletes an object; false when there was none. Finalizers may keep it for a while. */
  delete(object: ObjectReference, options?: DeleteOptions): Promise<boolean>;
}
