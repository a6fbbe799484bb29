import { InputError } from '@backstage/errors';
import {
  z,
  type ZodError,
  type ZodIssue,
  type ZodType,
  type ZodTypeDef,
} from 'zod/v3';
import type { Zod } from '../inputs/Zod';

/**
 * Reads an action's input by its schema and fills in the defaults; the scaffolder checks the schema, but passes the input
 * on as it is.
 *
 * @throws InputError naming each input that is wrong, what was wanted and what was found.
 */
export function parseInput<Output>(
  actionId: string,
  schema: (zod: Zod) => ZodType<Output, ZodTypeDef, unknown>,
  input: unknown,
): Output {
  const result = schema(z).safeParse(input);
  if (result.success) {
    return result.data;
  }
  throw new InputError(
    `The input of ${actionId} is not accepted: ${describeIssues(
      result.error,
      input,
    ).join('; ')}`,
  );
}

/** Each thing that a schema has to say about a value, in words: where, what was wanted and what was found. */
export function describeIssues({ issues }: ZodError, input: unknown): string[] {
  return issues
    .flatMap(issue => likeliestIssues(issue))
    .map(issue => describeIssue(issue, valueAt(input, issue.path)));
}

/** Of alternatives with their own issues, those of the one that is nearest to being met. */
function likeliestIssues(issue: ZodIssue): ZodIssue[] {
  if (issue.code !== 'invalid_union' || issue.message !== 'Invalid input') {
    return [issue];
  }
  const [nearest] = issue.unionErrors
    .map(({ issues }) => issues)
    .sort((a, b) => depthOf(b) - depthOf(a) || a.length - b.length);
  return nearest?.flatMap(inner => likeliestIssues(inner)) ?? [issue];
}

function depthOf(issues: ZodIssue[]): number {
  return Math.max(...issues.map(({ path }) => path.length));
}

function describeIssue(issue: ZodIssue, value: unknown): string {
  const field = issue.path.join('.') || 'input';
  const found = value === undefined ? 'nothing' : JSON.stringify(value);
  switch (issue.code) {
    case 'invalid_type':
      return `${field}: wanted ${issue.expected}, found ${found}`;
    case 'unrecognized_keys':
      return `${field}: no such input as '${issue.keys.join("', '")}'`;
    case 'invalid_enum_value':
      return `${field}: wanted one of ${issue.options.join(
        ', ',
      )}, found ${found}`;
    case 'invalid_string':
      return `${field}: wanted ${issue.message}, found ${found}`;
    default:
      return `${field}: ${issue.message}, found ${found}`;
  }
}

function valueAt(input: unknown, path: Array<string | number>): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? Reflect.get(value, key)
        : undefined,
    input,
  );
}
