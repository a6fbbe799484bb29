import { STSClient } from '@aws-sdk/client-sts';
import type { HttpRequest, RequestPresigner } from '@smithy/types';
import type { Sandbox } from '../../Sandbox';

/** Credentials to sign with. */
export interface TokenCredentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
}

/** Makes a cluster token as clients of EKS do, signed by the signer of the AWS SDK. */
export async function clusterToken(
  sandbox: Sandbox,
  options: {
    credentials: TokenCredentials;
    clusterName?: string;
    signingDate?: Date;
  },
): Promise<string> {
  const { credentials, clusterName, signingDate } = options;
  const sts = new STSClient({ region: 'eu-west-1', credentials });
  const signer = await sts.config.signer({
    name: 'sigv4',
    signingName: 'sts',
    signingRegion: 'eu-west-1',
    properties: {},
  });
  const { host, hostname, port } = new URL(sandbox.url);
  const request = {
    method: 'GET',
    protocol: 'http:',
    hostname,
    port: Number(port),
    path: '/',
    query: { Action: 'GetCallerIdentity', Version: '2011-06-15' },
    headers: { host, ...(clusterName && { 'x-k8s-aws-id': clusterName }) },
  } as HttpRequest;
  const { query } = await (signer as unknown as RequestPresigner).presign(
    request,
    {
      expiresIn: 60,
      ...(signingDate && { signingDate }),
    },
  );
  sts.destroy();
  const url = new URL(sandbox.url);
  for (const [key, value] of Object.entries(query ?? {})) {
    url.searchParams.set(key, String(value));
  }
  return `k8s-aws-v1.${Buffer.from(url.href).toString('base64url')}`;
}
