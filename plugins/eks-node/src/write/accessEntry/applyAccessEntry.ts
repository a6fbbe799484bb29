import {
  AssociateAccessPolicyCommand,
  CreateAccessEntryCommand,
} from '@aws-sdk/client-eks';
import type { AccessEntryRequest } from '@eks-platform/backstage-plugin-eks-common';
import { askAws } from '../../aws/askAws';
import type { AwsScope } from '../../EksService';
import { onceSeen } from '../onceSeen';
import { REQUEST_MARK, requestMark } from '../requestMark';
import { describeAccessEntry } from './describeAccessEntry';
import { missingAccessPolicies } from './missingAccessPolicies';

/**
 * Makes an access entry and gives it its access policies; an entry that the same request has begun is given what it lacks.
 *
 * @public
 */
export async function applyAccessEntry(
  aws: AwsScope,
  request: AccessEntryRequest,
  options: { clientRequestToken: string; signal?: AbortSignal },
): Promise<void> {
  const { eks, scope } = aws;
  const { clientRequestToken, signal } = options;
  const { kind, accessPolicies, ...input } = request;
  const { clusterName, principalArn } = input;
  const resource = `access entry of '${principalArn}' in cluster '${clusterName}'`;
  const sent = { abortSignal: signal };

  const existing = await describeAccessEntry(
    aws,
    { clusterName, principalArn },
    { signal },
  );
  if (!existing) {
    const tags = { ...input.tags, [REQUEST_MARK]: requestMark(request) };
    await askAws({ operation: 'eks:CreateAccessEntry', resource, scope }, () =>
      eks.send(
        new CreateAccessEntryCommand({ ...input, tags, clientRequestToken }),
        sent,
      ),
    );
  }
  for (const policy of missingAccessPolicies(request, existing)) {
    await onceSeen(
      () =>
        askAws(
          {
            operation: 'eks:AssociateAccessPolicy',
            resource: `'${policy.policyArn}' with the ${resource}`,
            scope,
          },
          () =>
            eks.send(
              new AssociateAccessPolicyCommand({
                clusterName,
                principalArn,
                ...policy,
              }),
              sent,
            ),
        ),
      { signal },
    );
  }
}
