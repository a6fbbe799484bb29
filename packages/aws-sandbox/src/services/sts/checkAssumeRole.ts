import type { AssumeRoleRequest } from '@aws-sdk/client-sts';
import { AwsError } from '../../server/AwsError';

const TEXT_RULES = [
  { member: 'RoleSessionName', min: 2, max: 64, pattern: '[\\w+=,.@-]*' },
  { member: 'SourceIdentity', min: 2, max: 64, pattern: '[\\w+=,.@-]*' },
  { member: 'ExternalId', min: 2, max: 1224, pattern: '[\\w+=,.@:\\/-]*' },
] as const;

const TAG_KEY = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$/u;
const TAG_VALUE = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u;

/**
 * Checks what can be checked of an AssumeRole request by itself.
 *
 * @throws AwsError ValidationError.
 */
export function checkAssumeRole(input: AssumeRoleRequest): void {
  for (const { member, min, max, pattern } of TEXT_RULES) {
    const value = input[member];
    if (value !== undefined) checkText(member, value, { min, max, pattern });
  }
  const duration = input.DurationSeconds;
  if (duration !== undefined && !(duration >= 900)) {
    throw constraint(
      'DurationSeconds',
      duration,
      'Member must have value greater than or equal to 900',
    );
  }
  if (duration !== undefined && duration > 43200) {
    throw constraint(
      'DurationSeconds',
      duration,
      'Member must have value less than or equal to 43200',
    );
  }
  if (!/^arn:aws[\w-]*:iam::\d{12}:role\/.+$/.test(input.RoleArn!)) {
    throw validationError(`${input.RoleArn} is invalid`);
  }
  checkTags(input);
}

/** An error of STS about what was asked. */
export function validationError(message: string): AwsError {
  return new AwsError('ValidationError', message);
}

function checkText(
  member: string,
  value: string,
  { min, max, pattern }: { min: number; max: number; pattern: string },
): void {
  if (!new RegExp(`^${pattern}$`).test(value)) {
    throw constraint(
      member,
      value,
      `Member must satisfy regular expression pattern: ${pattern}`,
    );
  }
  if (value.length < min) {
    throw constraint(
      member,
      value,
      `Member must have length greater than or equal to ${min}`,
    );
  }
  if (value.length > max) {
    throw constraint(
      member,
      value,
      `Member must have length less than or equal to ${max}`,
    );
  }
}

function checkTags({ Tags, TransitiveTagKeys }: AssumeRoleRequest): void {
  const tags = Tags ?? [];
  if (tags.length > 50) {
    throw constraint(
      'Tags',
      `${tags.length} tags`,
      'Member must have length less than or equal to 50',
    );
  }
  const seen = new Set<string>();
  for (const { Key, Value } of tags) {
    if (!TAG_KEY.test(Key!) || !TAG_VALUE.test(Value!)) {
      throw validationError(
        `The session tag '${Key}' has a key or value with characters or a length that are not allowed`,
      );
    }
    if (/^aws:/i.test(Key!)) {
      throw validationError(
        `The session tag '${Key}' begins with the reserved 'aws:'`,
      );
    }
    const key = Key!.toLowerCase();
    if (seen.has(key)) {
      throw new AwsError(
        'InvalidParameterValue',
        'Duplicate tag keys found. Please note that Tag keys are case insensitive.',
      );
    }
    seen.add(key);
  }
  for (const key of TransitiveTagKeys ?? []) {
    if (!seen.has(key.toLowerCase())) {
      throw new AwsError(
        'InvalidParameterValue',
        `The transitive tag key '${key}' is not among the session tags`,
      );
    }
  }
}

function constraint(member: string, value: unknown, rule: string): AwsError {
  const name = member[0].toLowerCase() + member.slice(1);
  return validationError(
    `1 validation error detected: Value '${value}' at '${name}' failed to satisfy constraint: ${rule}`,
  );
}
