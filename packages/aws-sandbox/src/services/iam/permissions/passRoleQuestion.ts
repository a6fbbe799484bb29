import type { AccessQuestion } from '../../../authorization/AccessQuestion';
import type { OperationContext } from '../../../server/Operation';
import { roleOfArn } from '../findRole';

/** Whether a caller may hand a role to a service of AWS. */
export function passRoleQuestion(
  { roleArn, service }: { roleArn: string; service: string },
  { world }: Pick<OperationContext, 'world'>,
): AccessQuestion {
  return {
    action: 'iam:PassRole',
    resource: roleArn,
    resourceTags: () => roleOfArn(world, roleArn)?.tags,
    conditions: () => ({ 'iam:passedtoservice': [service] }),
  };
}
