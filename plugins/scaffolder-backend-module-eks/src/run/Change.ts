/** What is done to a resource. */
export type ChangeKind = 'creation' | 'update' | 'deletion';

/** One change to one resource. */
export interface Change {
  /** Stands in a sentence, for example `cluster 'blue'`. */
  title: string;
  /** Identifies it within its scope, for example `cluster/blue`. */
  path: string;
  /** A creation unless told otherwise. */
  kind?: ChangeKind;
}
