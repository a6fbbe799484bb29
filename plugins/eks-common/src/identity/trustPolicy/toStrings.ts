/** A list of strings from a policy's one-or-many member; undefined when it is neither. IAM writes booleans and numbers as strings. */
export function toStrings(value: unknown): string[] | undefined {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  const isPlain = values.every(item =>
    ['string', 'number', 'boolean'].includes(typeof item),
  );
  return isPlain ? values.map(String) : undefined;
}

/** True for a JSON object. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
