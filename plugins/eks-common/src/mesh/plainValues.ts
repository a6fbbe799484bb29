/** The value as an object; an empty one when it is none. For what others have written: nothing of it can be relied on. */
export function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

/** The value as a list; an empty one when it is none. */
export function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The text; undefined when it is none. */
export function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The number; undefined when it is none. Text that is a number counts, as YAML writers quote. */
export function asNumber(value: unknown): number | undefined {
  if (typeof value === 'string' && value.trim() !== '') {
    return asNumber(Number(value));
  }
  return typeof value === 'number' && Number.isFinite(value)
    ? value
    : undefined;
}

/** Yes or no; undefined when it is neither. */
export function asBoolean(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

/** The members that have a value. */
export function withoutUndefined<T extends object>(value: T): T {
  return Object.fromEntries(
    Object.entries(value).filter(([, member]) => member !== undefined),
  ) as T;
}
