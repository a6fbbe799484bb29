import { badRequest } from '../errors';

const DURATION_MEMBERS = new Set([
  'perRetryTimeout',
  'perRequest',
  'idle',
  'interval',
  'baseEjectionDuration',
]);

/**
 * Checks that every duration in a spec has both value and unit; the schema calls both optional.
 *
 * @throws AwsError BadRequestException.
 */
export function checkDurations(value: unknown, path = 'spec'): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    const memberPath = Array.isArray(value)
      ? `${path}[${key}]`
      : `${path}.${key}`;
    if (DURATION_MEMBERS.has(key) && isObject(member)) {
      for (const part of ['value', 'unit']) {
        if (member[part] === undefined) {
          throw badRequest(
            `A duration needs value and unit, '${memberPath}' has no ${part}`,
          );
        }
      }
    }
    checkDurations(member, memberPath);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
