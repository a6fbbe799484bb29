import { signedHeaders } from './describeClusterRequest';

const ROLE = 'arn:aws:iam::444455556666:role/backstage-eks';

/** A session of the role that Backstage takes in the demo's second account; its policies are judged at every request. */
export async function assumeRole(port: number) {
  const response = await fetch(`http://127.0.0.1:${port}/`, {
    method: 'POST',
    headers: {
      ...signedHeaders('sts', { accessKeyId: '111122223333' }),
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams({
      Action: 'AssumeRole',
      Version: '2011-06-15',
      RoleArn: ROLE,
      RoleSessionName: 'benchmark',
      ExternalId: 'backstage-demo',
    }).toString(),
  });
  const text = await response.text();
  const member = (name: string) => {
    const found = new RegExp(`<${name}>([^<]+)<`).exec(text)?.[1];
    if (!found) throw new Error(`The sandbox answered AssumeRole with ${text}`);
    return found;
  };
  return {
    accessKeyId: member('AccessKeyId'),
    sessionToken: member('SessionToken'),
  };
}
