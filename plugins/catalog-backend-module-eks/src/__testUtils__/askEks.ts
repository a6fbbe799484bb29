import type { Sandbox } from '@eks-platform/aws-sandbox';

interface EksRequest {
  method: string;
  path: string;
  body?: object;
}

/** Asks EKS the way anybody with credentials would, behind the suite's back, and returns the status; 0 when no answer came. */
export function askEks(sandbox: Sandbox, asked: EksRequest): Promise<number> {
  return fetch(`${sandbox.url}${asked.path}`, {
    method: asked.method,
    body: asked.body && JSON.stringify(asked.body),
    headers: {
      'content-type': 'application/json',
      authorization:
        'AWS4-HMAC-SHA256 Credential=111122223333/20261101/eu-west-1/eks/aws4_request, SignedHeaders=host, Signature=none',
    },
  }).then(
    response => response.status,
    () => 0,
  );
}

/** The same where faults strike: EKS is asked until it has been done. */
export async function askEksUntilDone(
  sandbox: Sandbox,
  asked: EksRequest,
): Promise<void> {
  // Done, or done by an attempt whose answer was lost.
  while (![200, 404, 409].includes(await askEks(sandbox, asked)));
}
