import { malformedPolicy } from '../errors';
import type {
  PolicyDocument,
  PolicyPrincipals,
  PolicyStatement,
  PrincipalKind,
} from './PolicyDocument';

type JsonObject = Record<string, unknown>;

const DOCUMENT_FIELDS = ['Version', 'Id', 'Statement'];
const STATEMENT_FIELDS = [
  'Sid',
  'Effect',
  'Principal',
  'NotPrincipal',
  'Action',
  'NotAction',
  'Resource',
  'NotResource',
  'Condition',
];
const PRINCIPAL_KINDS = ['AWS', 'Service', 'Federated', 'CanonicalUser'];
const VERSIONS = ['2012-10-17', '2008-10-17'];

/**
 * Reads a policy document.
 *
 * @throws AwsError MalformedPolicyDocument.
 */
export function parsePolicyDocument(text: string): PolicyDocument {
  const document = asObject(parseJson(text));
  if (!document) throw malformedPolicy('This policy contains invalid Json');
  refuseUnknown(document, DOCUMENT_FIELDS);
  const version = document.Version ?? '2008-10-17';
  if (!VERSIONS.includes(version as string)) {
    throw malformedPolicy('The policy must contain a valid version string');
  }
  if (document.Statement === undefined) throw missing('Statement');
  const statements = oneOrMany(document.Statement).map(parseStatement);
  if (statements.length === 0) throw missing('Statement');
  return {
    version: version as string,
    id: document.Id === undefined ? undefined : String(document.Id),
    statements,
  };
}

function parseStatement(value: unknown): PolicyStatement {
  const statement = asObject(value);
  if (!statement) {
    throw malformedPolicy('Syntax error: a Statement must be an object');
  }
  refuseUnknown(statement, STATEMENT_FIELDS);
  const { Sid, Effect } = statement;
  if (Effect === undefined) throw missing('Effect');
  if (Effect !== 'Allow' && Effect !== 'Deny') {
    throw malformedPolicy(`Invalid effect: ${JSON.stringify(Effect)}`);
  }
  if (Sid !== undefined && typeof Sid !== 'string') {
    throw malformedPolicy('Syntax error: Sid must be a string');
  }
  for (const field of ['Principal', 'Action', 'Resource']) {
    if (field in statement && `Not${field}` in statement) {
      throw malformedPolicy(
        `A statement cannot have both ${field} and Not${field}`,
      );
    }
  }
  return {
    sid: Sid,
    effect: Effect,
    principals: parsePrincipals(statement, 'Principal'),
    notPrincipals: parsePrincipals(statement, 'NotPrincipal'),
    actions: parseTexts(statement, 'Action'),
    notActions: parseTexts(statement, 'NotAction'),
    resources: parseTexts(statement, 'Resource'),
    notResources: parseTexts(statement, 'NotResource'),
    conditions: parseConditions(statement.Condition),
  };
}

function parsePrincipals(
  statement: JsonObject,
  field: string,
): PolicyPrincipals | undefined {
  const value = statement[field];
  if (value === undefined) return undefined;
  if (value === '*') return { AWS: ['*'] };
  const kinds = asObject(value);
  if (!kinds || Object.keys(kinds).length === 0) {
    throw malformedPolicy(`Invalid principal in policy: ${quote(value)}`);
  }
  const principals: PolicyPrincipals = {};
  for (const [kind, names] of Object.entries(kinds)) {
    if (!PRINCIPAL_KINDS.includes(kind)) {
      throw malformedPolicy(`Invalid principal in policy: ${quote(kind)}`);
    }
    principals[kind as PrincipalKind] = texts(names, `${field}.${kind}`);
  }
  return principals;
}

function parseConditions(value: unknown): PolicyStatement['conditions'] {
  if (value === undefined) return {};
  const operators = asObject(value);
  if (!operators) {
    throw malformedPolicy('Syntax error: Condition must be an object');
  }
  const conditions: PolicyStatement['conditions'] = {};
  for (const [operator, tests] of Object.entries(operators)) {
    const keys = asObject(tests);
    if (!keys) {
      throw malformedPolicy(
        `Syntax error: Condition.${operator} must be an object`,
      );
    }
    conditions[operator] = Object.fromEntries(
      Object.entries(keys).map(([key, values]) => [
        key,
        // Conditions may hold numbers and booleans; AWS compares their texts.
        oneOrMany(values).map(String),
      ]),
    );
  }
  return conditions;
}

function parseTexts(statement: JsonObject, field: string) {
  const value = statement[field];
  return value === undefined ? undefined : texts(value, field);
}

function texts(value: unknown, field: string): string[] {
  const values = oneOrMany(value);
  if (values.length === 0 || values.some(item => typeof item !== 'string')) {
    throw malformedPolicy(
      `Syntax error: ${field} must be a string or a list of strings`,
    );
  }
  return values as string[];
}

function refuseUnknown(value: JsonObject, known: string[]): void {
  const unknown = Object.keys(value).find(key => !known.includes(key));
  if (unknown !== undefined) throw malformedPolicy(`Unknown field ${unknown}`);
}

function missing(field: string): Error {
  return malformedPolicy(`Missing required field ${field}`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function asObject(value: unknown): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as JsonObject)
    : undefined;
}

function oneOrMany(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

function quote(value: unknown): string {
  return JSON.stringify(value);
}
