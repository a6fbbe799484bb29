import { CustomErrorBase } from '@backstage/errors';

/**
 * AWS accepted the creation of a resource and then failed it; the message holds every health issue.
 *
 * @public
 */
export class CreationFailedError extends CustomErrorBase {
  name = 'CreationFailedError' as const;
}
