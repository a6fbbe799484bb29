import { badRequest, constraintError } from '../errors';
import { specLimits, type SpecLimit } from './specLimits';

/**
 * Checks every value of a spec against its limits.
 *
 * @param root - kind of the resource, with which the paths in `specLimits` may begin
 * @throws AwsError BadRequestException that names the first value at fault by its path.
 */
export function checkLimits(root: string, spec: unknown): void {
  visit(spec, 'spec', [root]);
}

function visit(value: unknown, path: string, segments: string[]): void {
  const limit = limitOf(segments);
  if (Array.isArray(value)) {
    checkItems(limit, value, path);
    value.forEach((item, index) =>
      visitItem(item, `${path}[${index}]`, segments, limit),
    );
    return;
  }
  visitItem(value, path, segments, limit);
}

function visitItem(
  value: unknown,
  path: string,
  segments: string[],
  limit: SpecLimit | undefined,
): void {
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value);
    if (limit?.choice && members.length !== 1) {
      const found = members.map(([key]) => key).join(', ') || 'none';
      throw badRequest(
        `Exactly one member must be given at '${path}', found ${found}`,
      );
    }
    for (const [key, member] of members) {
      visit(member, `${path}.${key}`, [...segments, key]);
    }
  } else if (typeof value === 'number') {
    checkNumber(limit, value, path);
  } else if (typeof value === 'string') {
    checkText(limit, value, path);
  }
}

function checkItems(
  limit: SpecLimit | undefined,
  items: unknown[],
  path: string,
): void {
  const [minimum, maximum] = limit?.items ?? [0, Infinity];
  if (items.length < minimum) {
    throw constraintError(
      path,
      JSON.stringify(items),
      `have length greater than or equal to ${minimum}`,
    );
  }
  if (items.length > maximum) {
    throw constraintError(
      path,
      `[${items.length} items]`,
      `have length less than or equal to ${maximum}`,
    );
  }
}

function checkNumber(
  limit: SpecLimit | undefined,
  value: number,
  path: string,
): void {
  if (!Number.isInteger(value)) {
    throw constraintError(path, value, 'be an integer');
  }
  const [minimum, maximum] = limit?.range ?? [-Infinity, Infinity];
  if (value < minimum) {
    throw constraintError(
      path,
      value,
      `have value greater than or equal to ${minimum}`,
    );
  }
  if (value > maximum) {
    throw constraintError(
      path,
      value,
      `have value less than or equal to ${maximum}`,
    );
  }
}

function checkText(
  limit: SpecLimit | undefined,
  value: string,
  path: string,
): void {
  const {
    length: [minimum, maximum] = [0, Infinity],
    oneOf,
    pattern,
  } = limit ?? {};
  if (oneOf && !oneOf.includes(value)) {
    throw constraintError(
      path,
      value,
      `satisfy enum value set: [${oneOf.join(', ')}]`,
    );
  }
  if (value.length < minimum) {
    throw constraintError(
      path,
      value,
      `have length greater than or equal to ${minimum}`,
    );
  }
  if (value.length > maximum) {
    throw constraintError(
      path,
      value,
      `have length less than or equal to ${maximum}`,
    );
  }
  if (pattern && !pattern.test(value)) {
    throw constraintError(
      path,
      value,
      `satisfy regular expression pattern: ${pattern.source}`,
    );
  }
}

const LONGEST_END = 3;

function limitOf(segments: string[]): SpecLimit | undefined {
  for (let count = LONGEST_END; count > 0; count--) {
    const end = segments.slice(-count).join('.');
    if (segments.length >= count && Object.hasOwn(specLimits, end)) {
      return specLimits[end];
    }
  }
  return undefined;
}
