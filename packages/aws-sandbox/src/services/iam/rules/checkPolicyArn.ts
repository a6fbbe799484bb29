import { validationError } from '../errors';
import { checkLength } from './checkNames';

/**
 * Checks that a text is the ARN of a managed policy.
 *
 * @throws AwsError ValidationError.
 */
export function checkPolicyArn(arn: string): void {
  checkLength('policyArn', arn, 20, 2048);
  if (!/^arn:aws:iam::(aws|\d{12}):policy\/.+$/.test(arn)) {
    throw validationError(`ARN ${arn} is not valid.`);
  }
}
