import { createHash } from 'node:crypto';

/** Lower-case hexadecimal digits that follow from the given text alone, at most 64. */
export function stableHex(text: string, length: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, length);
}

const IAM_ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** A unique id as IAM gives it (`AIDA…` for users, `AROA…` for roles, `ANPA…` for policies, `AIPA…` for instance profiles) that follows from the given text alone. */
export function stableIamId(
  prefix: 'AIDA' | 'AROA' | 'ANPA' | 'AIPA',
  text: string,
): string {
  const bytes = createHash('sha256').update(text).digest();
  const letters = [...bytes.subarray(0, 17)].map(
    byte => IAM_ALPHABET[byte % 32],
  );
  return prefix + letters.join('');
}
