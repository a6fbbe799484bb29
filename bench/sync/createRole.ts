const NAME = 'bench-reader';

/** Makes the role that all subjects read with, and answers with its ARN. */
export async function createRole(
  url: string,
  accountId: string,
): Promise<string> {
  const ask = async (Action: string, rest: Record<string, string>) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        authorization: `AWS4-HMAC-SHA256 Credential=${accountId}/20260101/us-east-1/iam/aws4_request, SignedHeaders=host, Signature=none`,
      },
      body: new URLSearchParams({
        Action,
        Version: '2010-05-08',
        RoleName: NAME,
        ...rest,
      }),
    });
    if (!response.ok) {
      throw new Error(`${Action} answered ${await response.text()}`);
    }
  };
  await ask('CreateRole', {
    AssumeRolePolicyDocument: policy({
      Principal: { AWS: `arn:aws:iam::${accountId}:root` },
      Action: ['sts:AssumeRole', 'sts:TagSession', 'sts:SetSourceIdentity'],
    }),
  });
  await ask('PutRolePolicy', {
    PolicyName: 'read',
    PolicyDocument: policy({ Action: '*', Resource: '*' }),
  });
  return `arn:aws:iam::${accountId}:role/${NAME}`;
}

function policy(statement: object): string {
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', ...statement }],
  });
}
