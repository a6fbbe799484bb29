import { constraintError, validationError } from '../errors';

/**
 * Checks the name of a role or policy.
 *
 * @throws AwsError ValidationError.
 */
export function checkEntityName(
  parameter: 'roleName' | 'policyName' | 'instanceProfileName',
  name: string,
): void {
  const maximumLength = parameter === 'roleName' ? 64 : 128;
  checkLength(parameter, name, 1, maximumLength);
  if (!/^[\w+=,.@-]+$/.test(name)) {
    throw validationError(
      `The specified value for ${parameter} is invalid. It must contain only alphanumeric characters and/or the following: +=,.@_-`,
    );
  }
}

/**
 * Checks a path such as `/teams/shop/`.
 *
 * @throws AwsError ValidationError.
 */
export function checkPath(path: string): void {
  checkLength('path', path, 1, 512);
  if (!/^(\/|\/[\u0021-\u007E]+\/)$/.test(path)) {
    throw validationError(
      'The specified value for path is invalid. It must begin and end with / and contain only alphanumeric characters and/or / characters.',
    );
  }
}

/**
 * Checks the description of a role or policy.
 *
 * @throws AwsError ValidationError.
 */
export function checkDescription(description: string | undefined): void {
  if (description === undefined) return;
  checkLength('description', description, 0, 1000);
  if (!/^[\t\n\r\u0020-\u007E\u00A1-\u00FF]*$/.test(description)) {
    throw constraintError(
      'description',
      description,
      'satisfy regular expression pattern: [\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*',
    );
  }
}

/**
 * Checks how many seconds a role's sessions may last.
 *
 * @throws AwsError ValidationError.
 */
export function checkMaxSessionDuration(seconds: number | undefined): void {
  if (seconds === undefined) return;
  if (!Number.isInteger(seconds) || seconds < 3600) {
    throw constraintError(
      'maxSessionDuration',
      seconds,
      'have value greater than or equal to 3600',
    );
  }
  if (seconds > 43200) {
    throw constraintError(
      'maxSessionDuration',
      seconds,
      'have value less than or equal to 43200',
    );
  }
}

/**
 * Checks a text's length.
 *
 * @throws AwsError ValidationError.
 */
export function checkLength(
  parameter: string,
  value: string,
  minimum: number,
  maximum: number,
): void {
  if (value.length < minimum) {
    throw constraintError(
      parameter,
      value,
      `have length greater than or equal to ${minimum}`,
    );
  }
  if (value.length > maximum) {
    throw constraintError(
      parameter,
      value,
      `have length less than or equal to ${maximum}`,
    );
  }
}

/**
 * Checks the beginning of a path, by which listings are narrowed.
 *
 * @throws AwsError ValidationError.
 */
export function checkPathPrefix(prefix: string): void {
  checkLength('pathPrefix', prefix, 1, 512);
  if (!/^\/[\u0021-\u007F]*$/.test(prefix)) {
    throw validationError(
      'The specified value for pathPrefix is invalid. It must begin with / and contain only alphanumeric characters and/or / characters.',
    );
  }
}
