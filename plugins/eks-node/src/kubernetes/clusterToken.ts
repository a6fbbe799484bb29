import { HttpRequest } from '@smithy/core/protocols';
import { Hash } from '@smithy/core/serde';
import { SignatureV4 } from '@smithy/signature-v4';
import { describePlace } from '@eks-platform/backstage-plugin-eks-common';
import { askAws } from '../aws/askAws';
import type { AwsScope } from '../EksService';

/** What lets a caller into a cluster, until when. */
export interface ClusterToken {
  token: string;
  /** Epoch milliseconds. */
  signedAt: number;
  /** Epoch milliseconds after which it is not used any more. */
  freshUntil: number;
}

/** What EKS grants a token, counted from its signature, whatever the presigned request says of itself. */
const LIFETIME_MS = 15 * 60_000;
/** A token must outlast the request that carries it, and clocks differ. */
const MARGIN_MS = 90_000;
const PRESIGNED_SECONDS = 60;

/**
 * The token of EKS: `k8s-aws-v1.` and, in base64url, a question of who the caller is that was signed for STS and for the
 * cluster's exact name. The cluster asks that question and so learns who has come.
 *
 * It is always addressed to the region's STS endpoint at AWS, whatever endpoint AWS is reached at from here: only the
 * cluster sends it, and its authenticator takes no other host.
 * Source: https://github.com/kubernetes-sigs/aws-iam-authenticator#api-authorization-from-outside-a-cluster
 */
export async function signClusterToken(
  aws: AwsScope,
  clusterName: string,
  now: number,
): Promise<ClusterToken> {
  const { region } = aws.scope;
  const credentials = await askAws(
    {
      operation: 'sts:GetCallerIdentity',
      resource: `the token of cluster '${clusterName}' in ${describePlace(
        aws.scope,
      )}`,
      scope: aws.scope,
    },
    () => aws.sts.config.credentials(),
  );
  const { url } = aws.sts.config.endpointProvider({
    Region: region,
    UseDualStack: false,
    UseFIPS: false,
    UseGlobalEndpoint: false,
  });
  const signer = new SignatureV4({
    service: 'sts',
    region,
    credentials,
    sha256: Hash.bind(null, 'sha256'),
  });
  const presigned = await signer.presign(
    new HttpRequest({
      method: 'GET',
      protocol: 'https:',
      hostname: url.hostname,
      path: '/',
      query: { Action: 'GetCallerIdentity', Version: '2011-06-15' },
      headers: { host: url.host, 'x-k8s-aws-id': clusterName },
    }),
    { expiresIn: PRESIGNED_SECONDS, signingDate: new Date(now) },
  );
  const signedUrl = new URL(url);
  for (const [key, value] of Object.entries(presigned.query ?? {})) {
    signedUrl.searchParams.set(key, String(value));
  }
  const token = Buffer.from(signedUrl.href).toString('base64url');
  const ends = Math.min(
    now + LIFETIME_MS,
    credentials.expiration?.getTime() ?? Infinity,
  );
  return {
    token: `k8s-aws-v1.${token}`,
    signedAt: now,
    freshUntil: ends - MARGIN_MS,
  };
}
