import { createHash } from 'node:crypto';

const LENGTH = 32;

/**
 * The tag of what is made in several steps, from which a later run knows that it is half of what it was to make itself.
 *
 * @public
 */
export const REQUEST_MARK = 'eks-platform.io/request';

/** The value of the mark: the same for the same request, whoever asks. */
export function requestMark(request: object): string {
  return createHash('sha256')
    .update(JSON.stringify(request))
    .digest('hex')
    .slice(0, LENGTH);
}

/** True when these tags are those of what this request has begun to make. */
export function bearsMark(
  tags: Record<string, string> | undefined,
  request: object,
): boolean {
  return tags?.[REQUEST_MARK] === requestMark(request);
}
