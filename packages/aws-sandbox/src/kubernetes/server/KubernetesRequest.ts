import type { IncomingRequest } from '../../server/IncomingRequest';

/** A request to one cluster, read to its end. */
export interface KubernetesRequest extends IncomingRequest {
  /** What follows the cluster's prefix, percent-decoded, between slashes. */
  segments: string[];
}
