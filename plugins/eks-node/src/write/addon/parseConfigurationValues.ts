import { parse } from 'yaml';

/**
 * The configuration of an addon, from its JSON or YAML text; undefined when it is neither or no object.
 *
 * @public
 */
export function parseConfigurationValues(
  text: string,
): Record<string, unknown> | undefined {
  try {
    const values: unknown = parse(text);
    return typeof values === 'object' &&
      values !== null &&
      !Array.isArray(values)
      ? (values as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
