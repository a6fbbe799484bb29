/**
 * The text that a validator was given, or undefined when there is none to judge. Inside lists the wizard hands every
 * validator the whole list in place of the value, which is left to the schema.
 *
 * @public
 */
export function givenText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/**
 * Like `givenText`, for fields that hold a list of texts; undefined when the value is something else.
 *
 * @public
 */
export function givenTexts(value: unknown): string[] | undefined {
  if (value === undefined || value === null) {
    return [];
  }
  return Array.isArray(value) &&
    value.every(item => typeof item === 'string' || !item)
    ? value.filter(Boolean)
    : undefined;
}
