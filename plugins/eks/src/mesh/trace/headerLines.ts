/**
 * Reads headers as people write them: a name, a colon and a value on each line. A line without a colon is a name whose value
 * is empty; empty lines count for nothing.
 *
 * @example
 * ```ts
 * parseHeaderLines('x-user: anna'); // { 'x-user': 'anna' }
 * ```
 */
export function parseHeaderLines(text: string): Record<string, string> {
  return Object.fromEntries(
    text
      .split('\n')
      .map(line => line.trim())
      .filter(Boolean)
      .map(line => {
        const [name, ...value] = line.split(':');
        return [name.trim(), value.join(':').trim()];
      }),
  );
}

/** The other way round. */
export function formatHeaderLines(
  headers: Record<string, string> = {},
): string {
  return Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}
