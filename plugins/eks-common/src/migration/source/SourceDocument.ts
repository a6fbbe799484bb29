/**
 * An object as its source gave it: a Kubernetes object, or what the App Mesh API described.
 *
 * @public
 */
export interface SourceDocument {
  /** The object itself: plain values, as JSON or YAML hold them. */
  document: Record<string, unknown>;
  /** The cluster in which it was read; missing for AWS's API and for files. */
  cluster?: string;
  /** Where it was found, for example `mesh/nodes.yaml`. */
  location?: string;
}

/**
 * What an object of a source is called.
 *
 * @public
 */
export interface SourceTitle {
  /** Kubernetes's kind, for example `VirtualNode`. */
  kind: string;
  name: string;
  namespace?: string;
  cluster?: string;
  location?: string;
}
