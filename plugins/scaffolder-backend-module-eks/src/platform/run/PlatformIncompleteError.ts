import { CustomErrorBase } from '@backstage/errors';

/**
 * Some of a platform was made, and some could not be; the message says what, and why.
 *
 * @public
 */
export class PlatformIncompleteError extends CustomErrorBase {
  name = 'PlatformIncompleteError' as const;
}
