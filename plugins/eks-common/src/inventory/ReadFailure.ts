import type { InventoryKind } from './InventoryObject';

/**
 * A question to AWS that got no answer. The objects it would have told of keep their last known state.
 *
 * @public
 */
export interface ReadFailure {
  /** What was read, for example `eks:ListNodegroups platform-dev`. */
  target: string;
  /** AWS's error code or the error's name, for example `AccessDeniedException`. */
  code: string;
  message: string;
  /** The kinds of object this failure leaves unknown. */
  kinds: InventoryKind[];
  /** When set, only objects with this ARN or below this parent ARN are unknown; otherwise the whole scope's of those kinds. */
  parentArn?: string;
}
