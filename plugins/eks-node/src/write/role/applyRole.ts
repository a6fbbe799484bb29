import {
  AttachRolePolicyCommand,
  CreateRoleCommand,
  PutRolePolicyCommand,
} from '@aws-sdk/client-iam';
import type {
  IrsaRoleRequest,
  RoleRequest,
} from '@eks-platform/backstage-plugin-eks-common';
import { askAws } from '../../aws/askAws';
import type { AwsScope } from '../../EksService';
import { createOnce } from '../createOnce';
import { onceSeen } from '../onceSeen';
import { REQUEST_MARK, requestMark } from '../requestMark';
import { describeRole } from './describeRole';
import type { DescribedRole } from './DescribedRole';
import { missingPolicies } from './missingPolicies';
import { planRole } from './planRole';

/**
 * Makes a role and gives it its policies; a role that the same request has begun is given what it lacks.
 *
 * @public
 */
export async function applyRole(
  aws: AwsScope,
  request: RoleRequest | IrsaRoleRequest,
  options: { signal?: AbortSignal } = {},
): Promise<void> {
  const { iam, scope } = aws;
  const { roleName: RoleName } = request;
  const resource = `role '${RoleName}'`;
  const sent = { abortSignal: options.signal };

  const existing =
    (await describeRole(aws, { roleName: RoleName }, options)) ??
    (await createRole(aws, request, options));
  const { managedPolicyArns, inlinePolicies } = missingPolicies(
    request,
    existing,
  );
  for (const PolicyArn of managedPolicyArns) {
    await onceSeen(
      () =>
        askAws(
          {
            operation: 'iam:AttachRolePolicy',
            resource: `'${PolicyArn}' to ${resource}`,
            scope,
          },
          () =>
            iam.send(
              new AttachRolePolicyCommand({ RoleName, PolicyArn }),
              sent,
            ),
        ),
      options,
    );
  }
  for (const [PolicyName, document] of Object.entries(inlinePolicies)) {
    const PolicyDocument = JSON.stringify(document);
    await onceSeen(
      () =>
        askAws(
          {
            operation: 'iam:PutRolePolicy',
            resource: `'${PolicyName}' of ${resource}`,
            scope,
          },
          () =>
            iam.send(
              new PutRolePolicyCommand({
                RoleName,
                PolicyName,
                PolicyDocument,
              }),
              sent,
            ),
        ),
      options,
    );
  }
}

function createRole(
  aws: AwsScope,
  request: RoleRequest | IrsaRoleRequest,
  options: { signal?: AbortSignal },
): Promise<DescribedRole | undefined> {
  const { iam, scope } = aws;
  const { roleName } = request;
  const resource = `role '${roleName}'`;
  return createOnce(
    () =>
      askAws({ operation: 'iam:CreateRole', resource, scope }, () =>
        iam.send(new CreateRoleCommand(toInput(request)), {
          abortSignal: options.signal,
        }),
      ),
    {
      describe: () => describeRole(aws, { roleName }, options),
      differs: found => planRole(request, found).action === 'differs',
    },
  );
}

function toInput(request: RoleRequest | IrsaRoleRequest) {
  const tags = { ...request.tags, [REQUEST_MARK]: requestMark(request) };
  return {
    RoleName: request.roleName,
    Path: request.path,
    AssumeRolePolicyDocument: JSON.stringify(request.assumeRolePolicyDocument),
    Description: request.description,
    PermissionsBoundary: request.permissionsBoundary,
    MaxSessionDuration: request.maxSessionDuration,
    Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
  };
}
