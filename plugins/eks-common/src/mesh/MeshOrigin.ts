/**
 * Where exactly an object was read, when it was not AWS that told it.
 *
 * @public
 */
export interface MeshOrigin {
  /** The cluster whose Kubernetes API told it. */
  cluster?: { name: string; arn: string };
  /** The file or URL in which it was found. */
  location?: string;
  /** The Kubernetes object it is, or is part of. */
  object?: MeshOriginObject;
}

/**
 * A Kubernetes object by its kind and name.
 *
 * @public
 */
export interface MeshOriginObject {
  apiVersion: string;
  kind: string;
  /** Missing for what has no namespace. */
  namespace?: string;
  name: string;
}
