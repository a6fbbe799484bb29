import type { Part } from './Snapshot';

/**
 * A question to AWS that got no answer. The objects it would have told of, the failure's part of the scope, keep their last
 * known state.
 *
 * @public
 */
export interface ReadFailure extends Part {
  /** What was read, for example `eks:ListNodegroups platform-dev`. */
  target: string;
  /** AWS's error code or the error's name, for example `AccessDeniedException`. */
  code: string;
  message: string;
}
