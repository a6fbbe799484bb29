import { CustomErrorBase } from '@backstage/errors';

/**
 * AWS took longer than was allowed; the change itself may still succeed.
 *
 * @public
 */
export class WaitTimeoutError extends CustomErrorBase {
  name = 'WaitTimeoutError' as const;
}
