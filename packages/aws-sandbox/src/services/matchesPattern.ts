/**
 * Whether a text matches a pattern as policies and filters have them: `*` stands for any text, `?` for any one character. Takes time in
 * proportion to text times pattern, whatever the pattern.
 */
export function matchesPattern(text: string, pattern: string): boolean {
  let at = 0;
  let patternAt = 0;
  let starAt = -1;
  let retryAt = 0;
  while (at < text.length) {
    const wanted = pattern[patternAt];
    if (wanted === '*') {
      starAt = patternAt;
      retryAt = at;
      patternAt += 1;
    } else if (
      wanted !== undefined &&
      (wanted === '?' || wanted === text[at])
    ) {
      at += 1;
      patternAt += 1;
    } else if (starAt >= 0) {
      // Let the last star take one character more and try again behind it.
      retryAt += 1;
      at = retryAt;
      patternAt = starAt + 1;
    } else {
      return false;
    }
  }
  while (pattern[patternAt] === '*') patternAt += 1;
  return patternAt === pattern.length;
}
