import { badRequest, conflict } from './errors';
import type { MeshInput } from './MeshInput';
import type { MeshKindName, RememberedRequest } from './tables';

/** What is remembered of a request that carries a client token. */
export function rememberRequest<K extends MeshKindName>({
  clientToken,
  spec,
  tags,
}: MeshInput<K>): RememberedRequest | undefined {
  if (clientToken === undefined) return undefined;
  if (!/^[A-Za-z0-9_-]{1,36}$/.test(clientToken)) {
    throw badRequest(
      `A client token has up to 36 letters, numbers, hyphens and underscores, found '${clientToken}'`,
    );
  }
  return { clientToken, content: JSON.stringify({ spec, tags }) };
}

/**
 * Whether a request was already answered.
 *
 * @throws AwsError ConflictException when its token came with other contents.
 */
export function isRepeated(
  earlier: RememberedRequest | undefined,
  request: RememberedRequest | undefined,
): boolean {
  if (!earlier || earlier.clientToken !== request?.clientToken) return false;
  if (earlier.content === request.content) return true;
  throw conflict(
    `The client token ${request.clientToken} was already used for a request with a different specification`,
  );
}
