import { NotAllowedError } from '@backstage/errors';

/**
 * A cluster does not know the caller: there is no access entry, or one that was made a moment ago does not count yet.
 *
 * @public
 */
export class NotLetInError extends NotAllowedError {}
