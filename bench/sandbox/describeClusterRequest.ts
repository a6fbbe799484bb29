/** Who asks, and which cluster. */
export interface DescribeClusterRequest {
  cluster: string;
  accessKeyId: string;
  sessionToken?: string;
}

/** The request as bytes go over the wire. */
export function requestText(request: DescribeClusterRequest): string {
  const lines = Object.entries({
    host: 'eks.eu-west-1.amazonaws.com',
    ...signedHeaders('eks', request),
  }).map(([name, value]) => `${name}: ${value}`);
  return `GET /clusters/${request.cluster} HTTP/1.1\r\n${lines.join(
    '\r\n',
  )}\r\n\r\n`;
}

/** Asks once and returns the body of the answer. */
export async function describeCluster(
  port: number,
  request: DescribeClusterRequest,
): Promise<string> {
  const response = await fetch(
    `http://127.0.0.1:${port}/clusters/${request.cluster}`,
    { headers: signedHeaders('eks', request) },
  );
  const body = await response.text();
  if (!response.ok) {
    throw new Error(`The sandbox answered DescribeCluster with ${body}`);
  }
  return body;
}

/** As an AWS client signs; the sandbox reads who asks and where, and does not check the signature. */
export function signedHeaders(
  service: string,
  credentials: Pick<DescribeClusterRequest, 'accessKeyId' | 'sessionToken'>,
): Record<string, string> {
  const { accessKeyId, sessionToken } = credentials;
  return {
    authorization: `AWS4-HMAC-SHA256 Credential=${accessKeyId}/20260101/eu-west-1/${service}/aws4_request, SignedHeaders=host;x-amz-date, Signature=${'0'.repeat(
      64,
    )}`,
    'x-amz-date': '20260101T000000Z',
    'user-agent': 'aws-sdk-js/3 benchmark',
    ...(sessionToken && { 'x-amz-security-token': sessionToken }),
  };
}
