import { createHash, createHmac } from 'node:crypto';
import type { ClusterToken } from './readToken';

/** The signature (version 4) that a presigned request has when it is signed with a secret for a cluster. */
export function presignedSignature(
  { request, host }: ClusterToken,
  options: { secretAccessKey: string; clusterName: string },
): string {
  const { query } = request;
  const headers: Record<string, string> = {
    host,
    'x-k8s-aws-id': options.clusterName,
  };
  const signedHeaders = query.get('X-Amz-SignedHeaders') ?? '';
  const canonicalRequest = [
    'GET',
    request.path,
    canonicalQuery(query),
    ...signedHeaders.split(';').map(name => `${name}:${headers[name] ?? ''}`),
    '',
    signedHeaders,
    sha256(''),
  ].join('\n');
  const date = query.get('X-Amz-Date') ?? '';
  const scope = (query.get('X-Amz-Credential') ?? '').split('/').slice(1);
  const toSign = [
    'AWS4-HMAC-SHA256',
    date,
    scope.join('/'),
    sha256(canonicalRequest),
  ].join('\n');
  let key: Buffer = Buffer.from(`AWS4${options.secretAccessKey}`);
  for (const part of scope) key = hmac(key, part);
  return hmac(key, toSign).toString('hex');
}

function canonicalQuery(query: URLSearchParams): string {
  return [...query]
    .filter(([key]) => key !== 'X-Amz-Signature')
    .map(([key, value]) => `${encode(key)}=${encode(value)}`)
    .sort()
    .join('&');
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
