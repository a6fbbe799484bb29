import { InputError } from '@backstage/errors';
import { parseConditions } from './parseConditions';
import type { PolicyStatement } from './PolicyStatement';
import { isRecord, toStrings } from './toStrings';

/**
 * Reads the statements of a policy document.
 *
 * @throws InputError saying what was wanted, what was found and in which statement.
 */
export function parsePolicyDocument(document: string): PolicyStatement[] {
  const policy = parseJson(document);
  if (!isRecord(policy)) {
    throw malformed('a JSON object', policy);
  }
  const { Statement: statement } = policy;
  if (statement === undefined || statement === null) {
    throw malformed("a member 'Statement'", Object.keys(policy));
  }
  const statements: unknown[] = Array.isArray(statement)
    ? statement
    : [statement];
  return statements.map(parseStatement);
}

/**
 * A trust policy as compact JSON, however IAM encoded it.
 *
 * @throws InputError when it is not JSON.
 *
 * @public
 */
export function compactTrustPolicy(document: string): string {
  return JSON.stringify(parseJson(document));
}

function parseStatement(statement: unknown, index: number): PolicyStatement {
  const where = `Statement[${index}]`;
  if (!isRecord(statement)) {
    throw malformed(`an object as ${where}`, statement);
  }
  const { Effect, Principal, NotPrincipal, Action, NotAction, Condition } =
    statement;
  if (Effect !== 'Allow' && Effect !== 'Deny') {
    throw malformed(`'Allow' or 'Deny' as ${where}.Effect`, Effect);
  }
  return {
    effect: Effect,
    principal: Principal,
    ...(NotPrincipal !== undefined && { notPrincipal: NotPrincipal }),
    actions: strings(Action, `${where}.Action`),
    notActions: strings(NotAction, `${where}.NotAction`),
    conditions: conditions(Condition, `${where}.Condition`),
  };
}

function strings(value: unknown, where: string): string[] {
  const found = toStrings(value ?? []);
  if (!found) {
    throw malformed(`a string or a list of strings as ${where}`, value);
  }
  return found;
}

function conditions(value: unknown, where: string) {
  const found = parseConditions(value ?? {});
  if (!found) {
    throw malformed(`operators with keys and their values as ${where}`, value);
  }
  return found;
}

function parseJson(document: string): unknown {
  try {
    const text = document.trim();
    return JSON.parse(text.startsWith('%') ? decodeURIComponent(text) : text);
  } catch (error) {
    throw malformed('JSON, percent-encoded or not', document, error);
  }
}

function malformed(
  wanted: string,
  found: unknown,
  cause?: unknown,
): InputError {
  const text = typeof found === 'string' ? found : JSON.stringify(found);
  const excerpt =
    text === undefined || text === '' ? 'nothing' : text.slice(0, 120);
  return new InputError(
    `Malformed trust policy: wanted ${wanted}, found ${excerpt}`,
    cause,
  );
}
