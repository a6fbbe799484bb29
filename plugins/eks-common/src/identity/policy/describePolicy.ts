import { isRecord, toStrings } from '../trustPolicy/toStrings';

/** Elements in the order in which they are told, with the word before each. */
const ELEMENTS: Array<[element: string, word: string]> = [
  ['Action', ''],
  ['NotAction', 'all but'],
  ['Principal', 'by'],
  ['NotPrincipal', 'by all but'],
  ['Resource', 'on'],
  ['NotResource', 'on all but'],
  ['Condition', 'if'],
];

/**
 * The statements of a policy, each in one line that is the same for every way to write the same: order, lists of one and
 * statement ids make no difference. So two policies are equal when their lines are.
 *
 * | written | told |
 * | --- | --- |
 * | `{"Effect":"Allow","Principal":{"Service":"eks.amazonaws.com"},"Action":["sts:AssumeRole"]}` | `Allow sts:AssumeRole by Service eks.amazonaws.com` |
 * | `{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"Bool":{"aws:SecureTransport":"true"}}}` | `Allow s3:* on * if Bool aws:SecureTransport true` |
 * | what is no policy | itself |
 *
 * @param document - The policy, or its JSON text.
 * @public
 */
export function describePolicy(document: unknown): string[] {
  const policy = typeof document === 'string' ? parseJson(document) : document;
  const statement = isRecord(policy) ? policy.Statement : undefined;
  if (statement === undefined) {
    return [typeof document === 'string' ? document : JSON.stringify(document)];
  }
  const statements: unknown[] = Array.isArray(statement)
    ? statement
    : [statement];
  return [...new Set(statements.map(describeStatement))].sort();
}

function describeStatement(statement: unknown): string {
  if (!isRecord(statement)) {
    return JSON.stringify(statement);
  }
  const parts = ELEMENTS.flatMap(([element, word]) => {
    const value = statement[element];
    return value === undefined ? [] : [word, describeElement(value)];
  });
  return [String(statement.Effect), ...parts].filter(Boolean).join(' ');
}

/** Lists in order, and of objects each member: `Service a, b and Federated c`. */
function describeElement(value: unknown): string {
  if (isRecord(value)) {
    return Object.entries(value)
      .map(([key, member]) => `${key} ${describeElement(member)}`)
      .sort()
      .join(' and ');
  }
  const texts = toStrings(value);
  return texts ? [...new Set(texts)].sort().join(', ') : JSON.stringify(value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
