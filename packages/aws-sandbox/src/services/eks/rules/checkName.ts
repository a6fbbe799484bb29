import { invalidParameter, type ErrorSubject } from '../errors';

/**
 * Checks a name as AWS limits it: it begins with a letter or digit, goes on with letters, digits, hyphens and
 * underscores, and has a largest length.
 *
 * @throws AwsError InvalidParameterException that says what was found.
 */
export function checkName(options: {
  /** For example `cluster name`. */
  what: string;
  name: string;
  maximumLength: number;
  subject?: ErrorSubject;
}): void {
  const { what, name, maximumLength, subject } = options;
  if (name.length < 1 || name.length > maximumLength) {
    throw invalidParameter(
      `The ${what} must have 1 to ${maximumLength} characters, found ${name.length}`,
      subject,
    );
  }
  if (!/^[0-9A-Za-z][A-Za-z0-9\-_]*$/.test(name)) {
    throw invalidParameter(
      `The ${what} '${name}' must begin with a letter or digit and can only contain letters, digits, hyphens and underscores`,
      subject,
    );
  }
}
