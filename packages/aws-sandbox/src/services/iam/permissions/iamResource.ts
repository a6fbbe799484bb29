import type { OperationContext } from '../../../server/Operation';
import { findPolicy } from '../findPolicy';
import { serviceLinkedRoleNames } from '../serviceLinkedRoles';
import {
  entityKey,
  instanceProfileTable,
  oidcProviderTable,
  roleTable,
} from '../tables';

/** The members by which requests to IAM name what they speak of. */
export interface IamNames {
  RoleName?: string;
  PolicyArn?: string;
  PolicyName?: string;
  InstanceProfileName?: string;
  OpenIDConnectProviderArn?: string;
  PolicySourceArn?: string;
  AWSServiceName?: string;
  Url?: string;
  Path?: string;
  PathPrefix?: string;
}

/** What a request acts on. */
export interface IamResource {
  arn: string;
  /** As IAM's errors name it, where that is not the ARN. */
  inWords?: string;
  tags?: Record<string, string>;
}

type ResourceOf = (names: IamNames, context: OperationContext) => IamResource;

const listed =
  (kind: string): ResourceOf =>
  ({ PathPrefix = '/' }, { accountId }) => ({
    arn: `arn:aws:iam::${accountId}:${kind}${PathPrefix}`,
  });

const created =
  (kind: string, member: 'RoleName' | 'PolicyName' | 'InstanceProfileName') =>
  (names: IamNames, { accountId }: OperationContext): IamResource => ({
    arn: `arn:aws:iam::${accountId}:${kind}${names.Path ?? '/'}${
      names[member]
    }`,
  });

const everything: ResourceOf = () => ({ arn: '*' });

/** What an operation acts on where its members do not say so by themselves. */
const SPECIAL: Record<string, ResourceOf> = {
  ListRoles: listed('role'),
  ListPolicies: listed('policy'),
  ListInstanceProfiles: listed('instance-profile'),
  ListOpenIDConnectProviders: (_, { accountId }) => ({
    arn: `arn:aws:iam::${accountId}:oidc-provider/*`,
  }),
  GetAccountAuthorizationDetails: everything,
  CreateRole: created('role', 'RoleName'),
  CreatePolicy: created('policy', 'PolicyName'),
  CreateInstanceProfile: created('instance-profile', 'InstanceProfileName'),
  CreateOpenIDConnectProvider: ({ Url = '' }, { accountId }) => ({
    arn: `arn:aws:iam::${accountId}:oidc-provider/${Url.replace(
      /^https:\/\/|\/$/g,
      '',
    )}`,
  }),
  CreateServiceLinkedRole: ({ AWSServiceName = '' }, { accountId }) => ({
    arn: `arn:aws:iam::${accountId}:role/aws-service-role/${AWSServiceName}/${
      serviceLinkedRoleNames[AWSServiceName] ?? '*'
    }`,
  }),
  AddRoleToInstanceProfile: instanceProfile,
  RemoveRoleFromInstanceProfile: instanceProfile,
};

/** What an operation acts on, as the Service Authorization Reference has it. */
export function iamResource(
  operation: string,
  names: IamNames,
  context: OperationContext,
): IamResource {
  if (Object.hasOwn(SPECIAL, operation)) {
    return SPECIAL[operation](names, context);
  }
  if (names.RoleName !== undefined) return role(names, context);
  if (names.InstanceProfileName !== undefined) {
    return instanceProfile(names, context);
  }
  if (names.OpenIDConnectProviderArn !== undefined) {
    return oidcProvider(names, context);
  }
  if (names.PolicyArn !== undefined) return policy(names, context);
  return { arn: names.PolicySourceArn ?? '*' };
}

function role(
  { RoleName = '' }: IamNames,
  { globalPlace, accountId }: OperationContext,
): IamResource {
  const row = globalPlace.table(roleTable).get(entityKey(RoleName));
  return {
    arn: row?.arn ?? `arn:aws:iam::${accountId}:role/${RoleName}`,
    inWords: `role ${RoleName}`,
    tags: row?.tags,
  };
}

function instanceProfile(
  { InstanceProfileName = '' }: IamNames,
  { globalPlace, accountId }: OperationContext,
): IamResource {
  const row = globalPlace
    .table(instanceProfileTable)
    .get(entityKey(InstanceProfileName));
  return {
    arn:
      row?.arn ??
      `arn:aws:iam::${accountId}:instance-profile/${InstanceProfileName}`,
    inWords: `instance profile ${InstanceProfileName}`,
    tags: row?.tags,
  };
}

function oidcProvider(
  { OpenIDConnectProviderArn: arn = '' }: IamNames,
  { globalPlace }: OperationContext,
): IamResource {
  return { arn, tags: globalPlace.table(oidcProviderTable).get(arn)?.tags };
}

function policy(
  { PolicyArn: arn = '' }: IamNames,
  { globalPlace }: OperationContext,
): IamResource {
  return {
    arn,
    inWords: `policy ${arn}`,
    tags: findPolicy(globalPlace, arn)?.tags,
  };
}
