import {
  AttachRolePolicyCommand,
  CreatePolicyCommand,
  DeletePolicyCommand,
  DeleteRoleCommand,
  DeleteRolePolicyCommand,
  DetachRolePolicyCommand,
  GetAccountAuthorizationDetailsCommand,
  GetPolicyCommand,
  GetPolicyVersionCommand,
  GetRolePolicyCommand,
  ListAttachedRolePoliciesCommand,
  ListEntitiesForPolicyCommand,
  ListPoliciesCommand,
  ListRolePoliciesCommand,
  PutRolePolicyCommand,
  SimulatePrincipalPolicyCommand,
} from '@aws-sdk/client-iam';
import { step } from './step';
import type { Found } from './Walk';
import { policyOf } from './walkPolicies';

const document = policyOf({ Action: 's3:GetObject', Resource: '*' });
const inline = ({ name }: Found) => ({ RoleName: name, PolicyName: 'inline' });
const managed = ({ policyArn }: Found) => ({ PolicyArn: policyArn });
const attached = ({ name, policyArn }: Found) => ({
  RoleName: name,
  PolicyArn: policyArn,
});

/** What the role may do, by an inline and by a managed policy; ends the role. */
export const iamPolicySteps = [
  step(PutRolePolicyCommand, found => ({
    ...inline(found),
    PolicyDocument: document,
  })),
  step(GetRolePolicyCommand, inline, {
    check: ({ PolicyDocument = '' }) =>
      decodeURIComponent(PolicyDocument).includes('s3:GetObject'),
  }),
  step(ListRolePoliciesCommand, ({ name }) => ({ RoleName: name }), {
    check: ({ PolicyNames = [] }) => PolicyNames.includes('inline'),
  }),
  step(
    SimulatePrincipalPolicyCommand,
    ({ roleArn }) => ({
      PolicySourceArn: roleArn,
      ActionNames: ['s3:GetObject', 's3:PutObject'],
    }),
    {
      check: ({ EvaluationResults = [] }) =>
        EvaluationResults.map(each => each.EvalDecision).join() ===
        'allowed,implicitDeny',
    },
  ),
  step(
    CreatePolicyCommand,
    ({ name }) => ({ PolicyName: name, PolicyDocument: document }),
    { keep: ({ Policy }) => ({ policyArn: Policy?.Arn }) },
  ),
  step(GetPolicyCommand, managed, {
    check: ({ Policy }) => Policy?.DefaultVersionId === 'v1',
  }),
  step(GetPolicyVersionCommand, found => ({
    ...managed(found),
    VersionId: 'v1',
  })),
  step(ListPoliciesCommand, () => ({ Scope: 'Local' as const }), {
    check: ({ Policies = [] }, { policyArn }) =>
      Policies.some(each => each.Arn === policyArn),
  }),
  step(AttachRolePolicyCommand, attached),
  step(ListAttachedRolePoliciesCommand, ({ name }) => ({ RoleName: name }), {
    check: ({ AttachedPolicies = [] }, { policyArn }) =>
      AttachedPolicies[0]?.PolicyArn === policyArn,
  }),
  step(ListEntitiesForPolicyCommand, managed, {
    check: ({ PolicyRoles = [] }, { name }) =>
      PolicyRoles[0]?.RoleName === name,
  }),
  step(
    GetAccountAuthorizationDetailsCommand,
    () => ({ Filter: ['Role' as const], MaxItems: 1000 }),
    {
      check: ({ RoleDetailList = [] }, { name }) =>
        RoleDetailList.some(each => each.RoleName === name),
    },
  ),
  step(DetachRolePolicyCommand, attached),
  step(DeleteRolePolicyCommand, inline),
  step(DeletePolicyCommand, managed),
  step(DeleteRoleCommand, ({ name }) => ({ RoleName: name })),
];
