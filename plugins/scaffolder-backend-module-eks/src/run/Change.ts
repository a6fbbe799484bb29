/** One resource that an action makes. */
export interface Change {
  /** Stands in a sentence, for example `cluster 'blue'`. */
  title: string;
  /** Identifies it within its scope, for example `cluster/blue`. */
  path: string;
}
