import type {
  AccessQuestion,
  AskAccess,
} from '../../../authorization/AccessQuestion';
import { tagConditions } from '../../../authorization/callerConditions';
import { requestTags } from '../../../authorization/requestTags';
import { entityKey, roleTable } from '../tables';
import type { OperationContext } from '../../../server/Operation';
import { iamResource, type IamNames } from './iamResource';
import { passRoleQuestion } from './passRoleQuestion';

interface IamInput extends IamNames {
  PermissionsBoundary?: string;
}

/** The action that the tags of something new ask for. */
const TAG_ACTIONS: Record<string, string> = {
  CreateRole: 'iam:TagRole',
  CreatePolicy: 'iam:TagPolicy',
  CreateInstanceProfile: 'iam:TagInstanceProfile',
  CreateOpenIDConnectProvider: 'iam:TagOpenIDConnectProvider',
};

/** What a caller of IAM must be allowed: the operation itself, the tags of something new, and a role it hands to EC2. */
export const askIamAccess: AskAccess = (operation, input, context) => {
  const names = input as IamInput;
  const { arn, inWords, tags } = iamResource(operation, names, context);
  const own: AccessQuestion = {
    action: `iam:${operation}`,
    resource: arn,
    resourceInWords: inWords,
    resourceTags: () => tags,
    conditions: () => ({
      ...tagConditions('iam:resourcetag', tags),
      'iam:policyarn': one(names.PolicyArn),
      'iam:awsservicename': one(names.AWSServiceName),
      'iam:permissionsboundary': one(boundaryOf(names, context)),
    }),
  };
  const tagAction = TAG_ACTIONS[operation];
  const isTagging = tagAction && Object.keys(requestTags(input)).length > 0;
  return [
    own,
    ...(isTagging ? [{ ...own, action: tagAction }] : []),
    ...(operation === 'AddRoleToInstanceProfile'
      ? [passedToEc2(names, context)]
      : []),
  ];
};

/** The boundary that a role is given, or has. */
function boundaryOf(
  { PermissionsBoundary, RoleName = '' }: IamInput,
  { globalPlace }: OperationContext,
): string | undefined {
  const row = globalPlace.table(roleTable).get(entityKey(RoleName));
  return PermissionsBoundary ?? row?.permissionsBoundaryArn;
}

function passedToEc2(names: IamNames, context: OperationContext) {
  const { arn } = iamResource('GetRole', names, context);
  return passRoleQuestion(
    { roleArn: arn, service: 'ec2.amazonaws.com' },
    context,
  );
}

function one(value: string | undefined): string[] | undefined {
  return value === undefined ? undefined : [value];
}
