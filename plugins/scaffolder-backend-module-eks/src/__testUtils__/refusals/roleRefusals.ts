import { place, roleArn } from './demoEstate';
import type { RefusalTable } from './RefusalTable';

/** What `eks:role:create` refuses. */
export const roleRefusals: RefusalTable = {
  actionId: 'eks:role:create',
  sound: () => ({ purpose: 'cluster', roleName: 'blue-cluster' }),
  refusals: [
    {
      title: 'a purpose that there is not',
      input: { purpose: 'database' },
      says: ['purpose: wanted one of cluster, auto-mode-cluster, node'],
    },
    {
      title: 'a name with spaces',
      input: { roleName: 'my role' },
      says: [
        "roleName: Wanted 1 to 64 letters, digits and characters of +=,.@_-, found 'my role'",
      ],
    },
    {
      title: 'a path without slashes',
      input: { path: 'platform' },
      says: ["found 'platform'", "such as '/' or '/platform/'"],
    },
    {
      title: 'a policy that does not exist',
      input: {
        managedPolicyArns: ['arn:aws:iam::111122223333:policy/nothing'],
      },
      says: [
        "managedPolicyArns: No managed policy 'arn:aws:iam::111122223333:policy/nothing' in account 111122223333",
      ],
    },
    {
      title: 'a boundary that does not exist',
      input: {
        permissionsBoundary: 'arn:aws:iam::111122223333:policy/bounds',
      },
      says: ['permissionsBoundary: No managed policy'],
    },
    {
      title: 'the name of a policy in place of its ARN',
      input: { managedPolicyArns: ['ReadOnlyAccess'] },
      says: [
        'managedPolicyArns.0: wanted the ARN of a managed policy, such as arn:aws:iam::aws:policy/ReadOnlyAccess, found "ReadOnlyAccess"',
      ],
    },
    {
      title: 'a session of five minutes',
      input: { maxSessionDuration: 300 },
      says: ['maxSessionDuration: Wanted 3600 to 43200 seconds, found 300'],
    },
    {
      title: 'a policy with an action that is none',
      input: {
        inlinePolicies: {
          read: {
            Statement: [{ Effect: 'Allow', Action: 'read', Resource: '*' }],
          },
        },
      },
      says: [
        "inlinePolicies.read: Wanted actions such as s3:GetObject in statement 1, found 'read'",
      ],
    },
    {
      title: 'a policy that says whom the role trusts',
      input: {
        inlinePolicies: {
          trust: {
            Statement: [
              {
                Effect: 'Allow',
                Principal: '*',
                Action: 's3:GetObject',
                Resource: '*',
              },
            ],
          },
        },
      },
      says: ["inlinePolicies.trust.Statement.0: no such input as 'Principal'"],
    },
    {
      title: 'limits that do not go with the purpose',
      input: {
        clusterName: 'blue',
        namespaces: ['shop'],
        withCniPolicy: false,
      },
      says: [
        'clusterName: does not go with a role for cluster',
        'namespaces: does not go with a role for cluster',
        'withCniPolicy: does not go with a role for cluster',
      ],
    },
    {
      title: 'a name that exists',
      input: { roleName: 'eks-node-role' },
      says: [
        `Role 'eks-node-role' already exists in ${place}`,
        'assumeRolePolicyDocument: wanted ["Allow sts:AssumeRole by Service eks.amazonaws.com"], found ["Allow sts:AssumeRole by Service ec2.amazonaws.com"]',
      ],
    },
    {
      title: 'a tag of AWS',
      input: { tags: { 'aws:owner': roleArn('x') } },
      says: ["found 'aws:owner'"],
    },
  ],
};
