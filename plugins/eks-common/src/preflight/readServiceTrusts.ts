/**
 * An AWS service that a role's trust policy lets assume the role.
 *
 * @public
 */
export interface ServiceTrust {
  /** Service principal, for example `eks.amazonaws.com`. */
  service: string;
  /** Patterns that `aws:SourceArn` must match one of; empty when the trust does not ask for it. */
  sourceArns: string[];
  /** Set when the service may tag the session too (sts:TagSession). */
  tagsSessions?: true;
}

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

const SOURCE_ARN_OPERATORS = [
  'arnlike',
  'arnequals',
  'stringlike',
  'stringequals',
];

/**
 * Reads from a role's trust policy which AWS services may assume it, and for which resources.
 *
 * Statements that deny, that name other principals or that grant another action are passed over; a document that is not
 * JSON trusts nobody.
 *
 * @param document - The policy as JSON text, already URL-decoded.
 * @public
 */
export function readServiceTrusts(document: string): ServiceTrust[] {
  const statements = listOf(recordOf(parseJson(document)).Statement)
    .map(recordOf)
    .filter(statement => statement.Effect === 'Allow');
  const taggers = statements
    .filter(statement => grants(statement, 'sts:tagsession'))
    .flatMap(servicesOf);
  return statements
    .filter(statement => grants(statement, 'sts:assumerole'))
    .flatMap(statement =>
      servicesOf(statement).map(service => ({
        service,
        sourceArns: readSourceArns(statement.Condition),
        ...(taggers.includes(service) && { tagsSessions: true as const }),
      })),
    );
}

function grants(statement: { [key: string]: Json }, action: string): boolean {
  return textsOf(statement.Action).some(granted =>
    ['*', 'sts:*', action].includes(granted.toLowerCase()),
  );
}

function servicesOf(statement: { [key: string]: Json }): string[] {
  return textsOf(recordOf(statement.Principal).Service);
}

function readSourceArns(condition: Json | undefined): string[] {
  return Object.entries(recordOf(condition))
    .filter(([operator]) =>
      SOURCE_ARN_OPERATORS.includes(operator.toLowerCase()),
    )
    .flatMap(([, keys]) => Object.entries(recordOf(keys)))
    .filter(([key]) => key.toLowerCase() === 'aws:sourcearn')
    .flatMap(([, patterns]) => textsOf(patterns));
}

function parseJson(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function recordOf(value: Json | undefined): { [key: string]: Json } {
  return value && typeof value === 'object' && !Array.isArray(value)
    ? value
    : {};
}

function listOf(value: Json | undefined): Json[] {
  if (value === undefined || value === null) {
    return [];
  }
  return Array.isArray(value) ? value : [value];
}

function textsOf(value: Json | undefined): string[] {
  return listOf(value).filter(item => typeof item === 'string');
}
