const ACCOUNT = '111122223333';
const REGION = 'eu-west-1';
const CLUSTER = 'platform-dev';

/**
 * Changes an account of the sandbox's demo by AWS's API, as somebody with a console does: an access entry comes or goes, and
 * a tag gets another value.
 */
export async function changeEstate(sandbox: string, turn: number) {
  const principalArn = `arn:aws:iam::${ACCOUNT}:role/eks-node-role`;
  const entries = `/clusters/${CLUSTER}/access-entries`;
  if (turn % 2 === 0) {
    await ask(sandbox, 'POST', entries, { principalArn });
  } else {
    const entry = `${entries}/${encodeURIComponent(principalArn)}`;
    await ask(sandbox, 'DELETE', entry);
  }
  const arn = `arn:aws:eks:${REGION}:${ACCOUNT}:cluster/${CLUSTER}`;
  await ask(sandbox, 'POST', `/tags/${encodeURIComponent(arn)}`, {
    tags: { turn: String(turn) },
  });
}

async function ask(
  sandbox: string,
  method: string,
  path: string,
  body?: unknown,
) {
  const response = await fetch(`${sandbox}${path}`, {
    method,
    headers: {
      authorization: `AWS4-HMAC-SHA256 Credential=${ACCOUNT}/20261101/${REGION}/eks/aws4_request, SignedHeaders=host, Signature=none`,
      'content-type': 'application/json',
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (!response.ok) {
    throw new Error(
      `${method} ${path} answered ${response.status}: ${await response.text()}`,
    );
  }
}
