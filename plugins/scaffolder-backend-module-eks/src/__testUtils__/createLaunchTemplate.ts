import type { ActionBench } from './ActionBench';

const ACCOUNT = '111122223333';
const REGION = 'eu-west-1';

/**
 * Makes a launch template with an image of its own in the sandbox, version 1. The actions never make one, so that no AWS
 * client of theirs would do.
 */
export function createLaunchTemplate(
  bench: ActionBench,
  name: string,
): Promise<void> {
  return askEc2(bench, {
    Action: 'CreateLaunchTemplate',
    LaunchTemplateName: name,
    'LaunchTemplateData.ImageId': 'ami-0123456789abcdef0',
  });
}

/** Adds a version with another image to a launch template. */
export function createLaunchTemplateVersion(
  bench: ActionBench,
  name: string,
): Promise<void> {
  return askEc2(bench, {
    Action: 'CreateLaunchTemplateVersion',
    LaunchTemplateName: name,
    'LaunchTemplateData.ImageId': 'ami-0fedcba9876543210',
  });
}

async function askEc2(
  bench: ActionBench,
  request: Record<string, string>,
): Promise<void> {
  const response = await fetch(bench.sandbox.url, {
    method: 'POST',
    headers: {
      authorization: `AWS4-HMAC-SHA256 Credential=${ACCOUNT}/20260101/${REGION}/ec2/aws4_request, SignedHeaders=host, Signature=0`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams({ Version: '2016-11-15', ...request }),
  });
  if (!response.ok) {
    throw new Error(`${request.Action}: ${await response.text()}`);
  }
  bench.sandbox.clearRequests();
}
