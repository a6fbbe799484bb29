import type { ActionBench } from './ActionBench';

const ACCOUNT = '111122223333';
const REGION = 'eu-west-1';

/**
 * Makes a launch template with an image of its own in the sandbox, version 1. The actions never make one, so that no AWS
 * client of theirs would do.
 */
export async function createLaunchTemplate(
  bench: ActionBench,
  name: string,
): Promise<void> {
  const response = await fetch(bench.sandbox.url, {
    method: 'POST',
    headers: {
      authorization: `AWS4-HMAC-SHA256 Credential=${ACCOUNT}/20260101/${REGION}/ec2/aws4_request, SignedHeaders=host, Signature=0`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams({
      Action: 'CreateLaunchTemplate',
      Version: '2016-11-15',
      LaunchTemplateName: name,
      'LaunchTemplateData.ImageId': 'ami-0123456789abcdef0',
    }),
  });
  if (!response.ok) {
    throw new Error(`CreateLaunchTemplate: ${await response.text()}`);
  }
  bench.sandbox.clearRequests();
}
