import {
  GetRoleCommand,
  paginateSimulatePrincipalPolicy,
  type EvaluationResult,
} from '@aws-sdk/client-iam';
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import type {
  CallerPermissions,
  DeniedPermission,
  PermissionNeed,
} from '@eks-platform/backstage-plugin-eks-common';
import { askAws } from '../aws/askAws';
import type { AwsScope } from '../EksService';
import { requireMember } from '../translate/requireMember';
import { collectPages } from './collectPages';
import type { ReadOptions } from './ReadOptions';

const SESSION = /^arn:[^:]+:sts::\d{12}:assumed-role\/([^/]+)\//;

/**
 * What the caller may not do of what is needed, by the policies that it has: one question for each set of resources.
 *
 * @public
 */
export async function readCallerPermissions(
  aws: AwsScope,
  { needs }: { needs: PermissionNeed[] },
  options: ReadOptions = {},
): Promise<CallerPermissions> {
  const callerArn = await readCallerArn(aws, options);
  const denied = await Promise.all(
    needs.map(need => simulate(aws, callerArn, need, options)),
  );
  return { callerArn, denied: denied.flat() };
}

async function simulate(
  aws: AwsScope,
  callerArn: string,
  { actions, resources, context = {} }: PermissionNeed,
  { signal }: ReadOptions,
): Promise<DeniedPermission[]> {
  const entries = Object.entries({
    'aws:RequestedRegion': [aws.scope.region],
    ...context,
  });
  const results = await askAws(
    {
      operation: 'iam:SimulatePrincipalPolicy',
      resource: `'${callerArn}'`,
      scope: aws.scope,
    },
    () =>
      collectPages(
        paginateSimulatePrincipalPolicy(
          { client: aws.iam },
          {
            PolicySourceArn: callerArn,
            ActionNames: actions,
            ResourceArns: resources,
            ContextEntries: entries.map(([ContextKeyName, values]) => ({
              ContextKeyName,
              ContextKeyType: 'string',
              ContextKeyValues: values,
            })),
          },
          { abortSignal: signal },
        ),
        page => page.EvaluationResults,
      ),
  );
  return results.filter(isDenied).map(result => ({
    action: requireMember(result.EvalActionName, 'EvalActionName', callerArn),
    resource: result.EvalResourceName ?? '*',
    decision: result.EvalDecision ?? 'implicitDeny',
    missingContext: result.MissingContextValues ?? [],
  }));
}

function isDenied({ EvalDecision }: EvaluationResult): boolean {
  return EvalDecision !== 'allowed';
}

/** The role or user itself: a session has no policies, and its ARN leaves the role's path out. */
async function readCallerArn(
  aws: AwsScope,
  { signal }: ReadOptions,
): Promise<string> {
  const { scope, sts, iam } = aws;
  if (scope.roleArn) {
    return scope.roleArn;
  }
  const { Arn } = await askAws(
    { operation: 'sts:GetCallerIdentity', scope },
    () => sts.send(new GetCallerIdentityCommand({}), { abortSignal: signal }),
  );
  const arn = requireMember(Arn, 'Arn', 'the caller');
  const [, RoleName] = SESSION.exec(arn) ?? [];
  if (!RoleName) {
    return arn;
  }
  const { Role } = await askAws(
    { operation: 'iam:GetRole', resource: `role '${RoleName}'`, scope },
    () => iam.send(new GetRoleCommand({ RoleName }), { abortSignal: signal }),
  );
  return requireMember(Role?.Arn, 'Arn', `role '${RoleName}'`);
}
