import type {
  EvaluationResult,
  SimulatePolicyResponse,
  SimulatePrincipalPolicyRequest,
} from '@aws-sdk/client-iam';
import type { Operation } from '../../server/Operation';
import { invalidInput } from './errors';
import { iamPage } from './iamPage';
import {
  evaluatePolicies,
  missingContextKeys,
  type PolicyQuestion,
} from './policies/evaluatePolicies';
import { parsePolicyDocument } from './policies/parsePolicyDocument';
import {
  policiesOfPrincipal,
  type PrincipalPolicies,
} from './policies/policiesOfPrincipal';

/** Whether a role or user may do something: by its own policies, those given along, and the boundary of both. */
export const simulatePrincipalPolicy: Operation<
  SimulatePrincipalPolicyRequest,
  SimulatePolicyResponse
> = (input, { globalPlace }) => {
  const own = policiesOfPrincipal(globalPlace, input.PolicySourceArn!);
  const given = named('PolicyInputList', input.PolicyInputList);
  const bounds = named(
    'PermissionsBoundaryPolicyInputList',
    input.PermissionsBoundaryPolicyInputList,
  );
  const judged = {
    policies: [...own.policies, ...given],
    boundary: bounds.length > 0 ? bounds : own.boundary,
  };
  const context = Object.fromEntries(
    (input.ContextEntries ?? []).map(entry => [
      (entry.ContextKeyName ?? '').toLowerCase(),
      entry.ContextKeyValues,
    ]),
  );
  const resources = input.ResourceArns?.length ? input.ResourceArns : ['*'];
  const results = input.ActionNames!.flatMap(action => {
    checkAction(action);
    return resources.map(resource =>
      judge(judged, { action, resource, context }),
    );
  });
  const order = new Map(results.map((result, index) => [result, index]));
  const { items, ...rest } = iamPage(
    results,
    result => String(order.get(result)).padStart(9, '0'),
    input,
  );
  return { EvaluationResults: items, ...rest };
};

function judge(
  { policies, boundary }: PrincipalPolicies,
  question: PolicyQuestion,
): EvaluationResult {
  let { decision, matched } = evaluatePolicies(policies, question);
  const bounded = boundary && evaluatePolicies(boundary, question);
  if (bounded && decision === 'allowed' && bounded.decision !== 'allowed') {
    ({ decision, matched } = bounded);
  }
  return {
    EvalActionName: question.action,
    EvalResourceName: question.resource,
    EvalDecision: decision,
    MatchedStatements: matched.map(id => ({
      SourcePolicyId: id,
      // The API answers `IAM Policy` where the SDK's type knows other words.
      SourcePolicyType: 'IAM Policy' as 'user-managed',
    })),
    MissingContextValues: missingContextKeys(policies, question),
    PermissionsBoundaryDecisionDetail: bounded && {
      AllowedByPermissionsBoundary: bounded.decision === 'allowed',
    },
  };
}

function named(member: string, texts: string[] = []) {
  return texts.map((text, index) => ({
    id: `${member}.${index + 1}`,
    document: parsePolicyDocument(text),
  }));
}

function checkAction(action: string): void {
  if (!/^[a-zA-Z0-9-]+:[a-zA-Z0-9]+$/.test(action)) {
    throw invalidInput(
      `Invalid Action: ${action} is not like eks:CreateCluster, and has no wildcards`,
    );
  }
}
