/** True when a text matches an IAM pattern, in which `*` stands for any characters and `?` for one. */
export function matchesPattern(text: string, pattern: string): boolean {
  const source = [...pattern]
    .map(letter => {
      if (letter === '*') {
        return '.*';
      }
      return letter === '?' ? '.' : letter.replace(/[\\^$.|+()[\]{}]/, '\\$&');
    })
    .join('');
  return new RegExp(`^${source}$`, 's').test(text);
}

/** True when a text holds an IAM wildcard. */
export function hasWildcard(text: string): boolean {
  return /[*?]/.test(text);
}
