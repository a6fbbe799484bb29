import type { ServiceErrors } from '../protocols/ServiceErrors';
import type { OperationContext } from '../server/Operation';
import { policiesOfSession } from '../services/iam/policies/policiesOfPrincipal';
import type { ConditionContext } from '../services/sts/trust/meetsConditions';
import type { AccessQuestion, AskAccess } from './AccessQuestion';
import { callerConditions, tagConditions } from './callerConditions';
import { judgeAccess } from './judgeAccess';
import { requestTags } from './requestTags';

/**
 * Checks that the policies of a role allow what a session of it asks for. The administrators of accounts may do
 * everything.
 *
 * @throws AwsError in the words of the service.
 */
export function requireAccess(
  request: {
    /** The action is made of the service's prefix and the operation unless the service knows better. */
    actionPrefix: string;
    ask?: AskAccess;
    operation: string;
    input: object;
  },
  context: OperationContext,
  errors: ServiceErrors,
): void {
  const { principal, world } = context;
  if (!principal.roleArn) return;
  const { actionPrefix, ask, operation, input } = request;
  const questions = ask?.(operation, input, context) ?? [
    { action: `${actionPrefix}:${operation}`, resource: '*' },
  ];
  if (questions.length === 0) return;
  const policies = policiesOfSession(world, principal);
  for (const question of questions) {
    const reason = judgeAccess(policies, {
      action: question.action,
      resource: question.resource,
      // Asked for only by the few statements that have conditions.
      get context() {
        return conditionsOf(question, input, context);
      },
    });
    if (reason) {
      const { action, resource, resourceInWords = resource } = question;
      throw errors.accessDenied({
        principalArn: principal.arn,
        action,
        resource: resourceInWords,
        reason,
      });
    }
  }
}

function conditionsOf(
  question: AccessQuestion,
  input: object,
  context: OperationContext,
): ConditionContext {
  const tags = requestTags(input);
  const keys = Object.keys(tags);
  return {
    ...callerConditions(context),
    'aws:tagkeys': keys.length > 0 ? keys : undefined,
    'aws:resourceaccount': [context.accountId],
    ...tagConditions('aws:requesttag', tags),
    ...tagConditions('aws:resourcetag', question.resourceTags?.()),
    ...question.conditions?.(),
  };
}
