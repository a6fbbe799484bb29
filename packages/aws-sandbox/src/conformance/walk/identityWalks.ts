import type { Walk } from './Step';

const trust = (service: string) =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Service: service },
        Action: 'sts:AssumeRole',
      },
    ],
  });
const policy = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: '*' }],
});
const managed = 'arn:aws:iam::aws:policy/AmazonEKSClusterPolicy';

/** Who asks. */
export const stsWalk: Walk = {
  service: 'sts',
  steps: [
    {
      operation: 'GetCallerIdentity',
      input: () => ({}),
      check: ({ Account, Arn }) => /^\d{12}$/.test(Account) && Boolean(Arn),
    },
  ],
};

/** A role with policies and tags, a policy and an OIDC provider, from their making to their end. */
export const iamWalk: Walk = {
  service: 'iam',
  steps: [
    {
      operation: 'CreateRole',
      input: ({ name }) => ({
        RoleName: name,
        AssumeRolePolicyDocument: trust('eks.amazonaws.com'),
        Tags: [{ Key: 'a', Value: 'b' }],
      }),
      check: ({ Role }, { name }) => Role.RoleName === name,
    },
    {
      operation: 'GetRole',
      input: ({ name }) => ({ RoleName: name }),
      check: ({ Role }) =>
        decodeURIComponent(Role.AssumeRolePolicyDocument).includes('eks.'),
    },
    { operation: 'ListRoles', input: () => ({}) },
    {
      operation: 'UpdateAssumeRolePolicy',
      input: ({ name }) => ({
        RoleName: name,
        PolicyDocument: trust('ec2.amazonaws.com'),
      }),
    },
    {
      operation: 'TagRole',
      input: ({ name }) => ({
        RoleName: name,
        Tags: [{ Key: 'c', Value: 'd' }],
      }),
    },
    {
      operation: 'UntagRole',
      input: ({ name }) => ({ RoleName: name, TagKeys: ['a'] }),
    },
    {
      operation: 'ListRoleTags',
      input: ({ name }) => ({ RoleName: name }),
      check: ({ Tags }) => Tags.length === 1 && Tags[0].Key === 'c',
    },
    {
      operation: 'PutRolePolicy',
      input: ({ name }) => ({
        RoleName: name,
        PolicyName: 'inline',
        PolicyDocument: policy,
      }),
    },
    {
      operation: 'GetRolePolicy',
      input: ({ name }) => ({ RoleName: name, PolicyName: 'inline' }),
      check: output =>
        decodeURIComponent(output.PolicyDocument).includes('s3:GetObject'),
    },
    {
      operation: 'ListRolePolicies',
      input: ({ name }) => ({ RoleName: name }),
      check: ({ PolicyNames }) => PolicyNames.includes('inline'),
    },
    {
      operation: 'AttachRolePolicy',
      input: ({ name }) => ({ RoleName: name, PolicyArn: managed }),
    },
    {
      operation: 'ListAttachedRolePolicies',
      input: ({ name }) => ({ RoleName: name }),
      check: ({ AttachedPolicies }) =>
        AttachedPolicies[0]?.PolicyArn === managed,
    },
    {
      operation: 'GetAccountAuthorizationDetails',
      input: () => ({ Filter: ['Role'] }),
      check: ({ RoleDetailList }, { name }) =>
        RoleDetailList.some((role: any) => role.RoleName === name),
    },
    {
      operation: 'DetachRolePolicy',
      input: ({ name }) => ({ RoleName: name, PolicyArn: managed }),
    },
    {
      operation: 'DeleteRolePolicy',
      input: ({ name }) => ({ RoleName: name, PolicyName: 'inline' }),
    },
    { operation: 'DeleteRole', input: ({ name }) => ({ RoleName: name }) },
    {
      operation: 'CreatePolicy',
      input: ({ name }) => ({ PolicyName: name, PolicyDocument: policy }),
      keep: ({ Policy }) => ({ policyArn: Policy.Arn }),
    },
    {
      operation: 'GetPolicy',
      input: ({ policyArn }) => ({ PolicyArn: policyArn }),
      check: ({ Policy }) => Policy.DefaultVersionId === 'v1',
    },
    {
      operation: 'GetPolicyVersion',
      input: ({ policyArn }) => ({ PolicyArn: policyArn, VersionId: 'v1' }),
    },
    {
      operation: 'DeletePolicy',
      input: ({ policyArn }) => ({ PolicyArn: policyArn }),
    },
    {
      operation: 'CreateOpenIDConnectProvider',
      input: ({ name }) => ({
        Url: `https://oidc.example.com/id/${name}`,
        ClientIDList: ['sts.amazonaws.com'],
        ThumbprintList: ['9e99a48a9960b14926bb7f3b02e22da2b0ab7280'],
      }),
      keep: output => ({ providerArn: output.OpenIDConnectProviderArn }),
    },
    {
      operation: 'GetOpenIDConnectProvider',
      input: ({ providerArn }) => ({ OpenIDConnectProviderArn: providerArn }),
      check: ({ ClientIDList }) => ClientIDList[0] === 'sts.amazonaws.com',
    },
    { operation: 'ListOpenIDConnectProviders', input: () => ({}) },
    {
      operation: 'DeleteOpenIDConnectProvider',
      input: ({ providerArn }) => ({ OpenIDConnectProviderArn: providerArn }),
    },
  ],
};
