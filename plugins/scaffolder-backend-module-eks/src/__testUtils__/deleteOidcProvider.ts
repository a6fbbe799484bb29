import {
  oidcProviderArn,
  readCluster,
} from '@eks-platform/backstage-plugin-eks-node';
import type { ActionBench } from './ActionBench';

const HEADERS = {
  'content-type': 'application/x-www-form-urlencoded',
  authorization:
    'AWS4-HMAC-SHA256 Credential=111122223333/20260101/us-east-1/iam/aws4_request, SignedHeaders=host, Signature=00',
};

/** Takes the OIDC provider of a cluster of the demo away, which all of them have; returns its ARN. */
export async function deleteOidcProvider(
  bench: ActionBench,
  clusterName: string,
): Promise<string> {
  const aws = await bench.deps.eks.forScope({
    accountId: '111122223333',
    region: 'eu-west-1',
  });
  const cluster = await readCluster(aws, { clusterName });
  const arn = oidcProviderArn(aws.scope, cluster?.oidcIssuer ?? '');
  const response = await fetch(bench.sandbox.url, {
    method: 'POST',
    headers: HEADERS,
    body: new URLSearchParams({
      Action: 'DeleteOpenIDConnectProvider',
      Version: '2010-05-08',
      OpenIDConnectProviderArn: arn,
    }),
  });
  if (!response.ok) {
    throw new Error(await response.text());
  }
  bench.sandbox.clearRequests();
  return arn;
}
