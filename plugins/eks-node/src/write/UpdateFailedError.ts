import { CustomErrorBase } from '@backstage/errors';

/**
 * AWS accepted a change of a resource and then failed or cancelled it; the message holds every error.
 *
 * @public
 */
export class UpdateFailedError extends CustomErrorBase {
  name = 'UpdateFailedError' as const;
}
