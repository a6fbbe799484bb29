/** At most so many letters, the last one an ellipsis where some are left out. */
export function shorten(words: string, letters: number): string {
  const all = [...words];
  return all.length <= letters
    ? words
    : `${all.slice(0, letters - 1).join('')}…`;
}
