import type { IncomingRequest } from '../../server/IncomingRequest';

const PREFIX = 'Bearer k8s-aws-v1.';
const CLUSTER_HEADER = 'x-k8s-aws-id';
const MAXIMUM_AGE_MS = 15 * 60_000;
/** How far ahead a client's clock may be. */
const MAXIMUM_SKEW_MS = 5 * 60_000;

/** The request to STS that a cluster token carries. */
export interface ClusterToken {
  /** The presigned request, as STS would receive it. */
  request: IncomingRequest;
  /** Host that it was signed for. */
  host: string;
}

/**
 * Reads the token of EKS: `k8s-aws-v1.` and the base64url of a presigned GetCallerIdentity, for which the cluster's name
 * was signed too, not older than 15 minutes. Undefined for everything else.
 */
export function readToken(
  authorization: string | undefined,
  now: number,
): ClusterToken | undefined {
  if (!authorization?.startsWith(PREFIX)) return undefined;
  const text = Buffer.from(
    authorization.slice(PREFIX.length),
    'base64url',
  ).toString('utf8');
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const query = url.searchParams;
  const signedHeaders = (query.get('X-Amz-SignedHeaders') ?? '').split(';');
  const [, , , service] = (query.get('X-Amz-Credential') ?? '').split('/');
  const fits =
    query.get('Action') === 'GetCallerIdentity' &&
    query.get('X-Amz-Algorithm') === 'AWS4-HMAC-SHA256' &&
    query.get('X-Amz-Signature') !== null &&
    service === 'sts' &&
    signedHeaders.includes('host') &&
    signedHeaders.includes(CLUSTER_HEADER) &&
    isFresh(query.get('X-Amz-Date'), now);
  if (!fits) return undefined;
  return {
    host: url.host,
    request: {
      method: 'GET',
      path: url.pathname,
      query,
      headers: {},
      body: Buffer.alloc(0),
    },
  };
}

/** Reads `20260102T030405Z`. */
function isFresh(date: string | null, now: number): boolean {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(date ?? '');
  if (!match) return false;
  const [year, month, ...rest] = match.slice(1).map(Number);
  const [day, hour, minute, second] = rest;
  const age = now - Date.UTC(year, month - 1, day, hour, minute, second);
  return age <= MAXIMUM_AGE_MS && age >= -MAXIMUM_SKEW_MS;
}
