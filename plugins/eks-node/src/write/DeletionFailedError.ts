import { CustomErrorBase } from '@backstage/errors';

/**
 * AWS accepted the deletion of a resource and then failed it; the message holds every health issue.
 *
 * @public
 */
export class DeletionFailedError extends CustomErrorBase {
  name = 'DeletionFailedError' as const;
}
