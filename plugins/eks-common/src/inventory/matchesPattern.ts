/**
 * Whether a text is as a pattern says, in which `*` stands for any characters.
 *
 * @public
 */
export function matchesPattern(pattern: string, text: string): boolean {
  const parts = pattern
    .split('*')
    .map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(text);
}
