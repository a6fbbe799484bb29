import type { ServiceErrors } from './ServiceErrors';
import type { Shape } from './Shape';

/**
 * Checks that every required member is present, at any depth.
 *
 * @throws AwsError that names the path of the first absent member.
 */
export function requireMembers(
  shape: Shape,
  value: unknown,
  errors: ServiceErrors,
  path = '',
): void {
  if (value === undefined || value === null) return;
  if (shape.kind === 'list') {
    (value as unknown[]).forEach((item, index) =>
      requireMembers(shape.member.shape, item, errors, `${path}[${index}]`),
    );
  } else if (shape.kind === 'map') {
    for (const [key, item] of Object.entries(value)) {
      requireMembers(shape.value.shape, item, errors, `${path}.${key}`);
    }
  } else if (shape.kind === 'structure') {
    for (const member of shape.members) {
      const item = (value as Record<string, unknown>)[member.name];
      const memberPath = path ? `${path}.${member.name}` : member.name;
      if (member.required && (item === undefined || item === null)) {
        throw errors.missingMember(memberPath);
      }
      requireMembers(member.shape, item, errors, memberPath);
    }
  }
}
