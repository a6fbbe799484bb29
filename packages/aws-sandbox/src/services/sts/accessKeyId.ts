const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const ACCOUNT_LENGTH = 8;

/**
 * Makes the access key id of a session. Like AWS's own it carries the account in its letters, so that the account's
 * sessions can be found from the key alone.
 */
export function sessionAccessKeyId(
  accountId: string,
  hex: (length: number) => string,
): string {
  let rest = BigInt(accountId);
  let account = '';
  for (let index = 0; index < ACCOUNT_LENGTH; index++) {
    account = ALPHABET[Number(rest % 32n)] + account;
    rest /= 32n;
  }
  const random = Array.from(
    { length: 8 },
    () => ALPHABET[parseInt(hex(2), 16) % 32],
  ).join('');
  return `ASIA${account}${random}`;
}

/** The account in a session's access key id; undefined when the id is not one of a session. */
export function accountOfAccessKeyId(accessKeyId: string): string | undefined {
  const match = /^ASIA([A-Z2-7]{8})[A-Z2-7]{8}$/.exec(accessKeyId);
  if (!match) return undefined;
  let account = 0n;
  for (const letter of match[1]) {
    account = account * 32n + BigInt(ALPHABET.indexOf(letter));
  }
  const text = account.toString().padStart(12, '0');
  return text.length === 12 ? text : undefined;
}
