import { ConflictError } from '@backstage/errors';

/**
 * A field that somebody else manages.
 *
 * @public
 */
export interface ManagedFieldConflict {
  /** For example `.spec.replicas`. */
  field: string;
  /** Who manages it, for example `kubectl-client-side-apply`. */
  manager: string;
}

/**
 * Fields of an applied object are managed by somebody else, and nothing was changed.
 *
 * @public
 */
export class ApplyConflictError extends ConflictError {
  constructor(
    message: string,
    readonly conflicts: ManagedFieldConflict[],
    cause?: unknown,
  ) {
    super(message, cause);
  }
}
