/**
 * What every read takes besides the question itself.
 *
 * @public
 */
export interface ReadOptions {
  /** Ends the read as soon as it is aborted. */
  signal?: AbortSignal;
}

/** The largest page that EKS, EC2 and App Mesh give. */
export const PAGE_SIZE = 100;

/** The largest page that IAM gives; it may give smaller ones. */
export const IAM_PAGE_SIZE = 1000;
