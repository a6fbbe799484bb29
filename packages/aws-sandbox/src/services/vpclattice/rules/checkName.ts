import { validation } from '../errors';

/** The longest name of each kind, and what a name of it must not begin with. */
const NAMES = {
  serviceNetwork: { maximum: 63, reserved: 'sn-' },
  service: { maximum: 40, reserved: 'svc-' },
  listener: { maximum: 63, reserved: 'listener-' },
  rule: { maximum: 63, reserved: 'rule-' },
  targetGroup: { maximum: 128, reserved: 'tg-' },
} as const;

/**
 * Checks the name of a resource: lower-case letters, digits and single hyphens inside.
 *
 * @throws AwsError ValidationException.
 */
export function checkName(kind: keyof typeof NAMES, name: string): void {
  const { maximum, reserved } = NAMES[kind];
  if (name.length < 3 || name.length > maximum) {
    throw validation(
      'name',
      `must have 3 to ${maximum} characters, found ${name.length}`,
    );
  }
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) {
    throw validation(
      'name',
      `must have lower-case letters, digits and single hyphens between them, found '${name}'`,
    );
  }
  // Only a service network may begin like an id of its kind.
  if (kind !== 'serviceNetwork' && name.startsWith(reserved)) {
    throw validation('name', `must not begin with ${reserved}`);
  }
}
