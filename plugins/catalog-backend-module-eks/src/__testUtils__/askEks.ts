import type { Sandbox } from '@eks-platform/aws-sandbox';

/** Asks EKS behind the suite's back. Faults strike here too: it is asked until it has been done. */
export async function askEks(
  sandbox: Sandbox,
  options: { method: string; path: string; body?: object },
): Promise<void> {
  for (;;) {
    const status = await fetch(`${sandbox.url}${options.path}`, {
      method: options.method,
      body: options.body && JSON.stringify(options.body),
      headers: {
        'content-type': 'application/json',
        authorization:
          'AWS4-HMAC-SHA256 Credential=111122223333/20261101/eu-west-1/eks/aws4_request, SignedHeaders=host, Signature=none',
      },
    }).then(
      response => response.status,
      () => 0,
    );
    // Done, or done by an attempt whose answer was lost.
    if ([200, 404, 409].includes(status)) {
      return;
    }
  }
}
