import type { Random } from './generator';

const SCOPE = '20261101/eu-west-1';
const LONG = 'x'.repeat(9000);

/** The headers that say who asks: mostly an administrator's, now and then none that any signer would make. */
export function signature(
  service: string,
  source: { random: Random; pick<T>(items: T[]): T; words: string[] },
): { authorization: string; sessionToken?: string } {
  const { random, pick, words } = source;
  const usual = scoped(`111122223333/${SCOPE}/${service}/aws4_request`);
  if (random() < 0.94) return { authorization: usual };
  const sessionToken = pick(['', 'FwoGZXIvYXdzE', LONG, ...sendable(words)]);
  return {
    authorization: pick([
      usual,
      scoped(`ASIA/${SCOPE}/${service}/aws4_request`),
      scoped(`ASIA${'0'.repeat(16)}/${SCOPE}/${service}/aws4_request`),
      scoped(`__proto__/${SCOPE}/${service}/aws4_request`),
      scoped(`111122223333//${service}/aws4_request`),
      scoped(`111122223333/${SCOPE}/constructor/aws4_request`),
      scoped(`111122223333/0/__proto__/${service}/aws4_request`),
      scoped('////'),
      scoped(LONG),
      'AWS4-HMAC-SHA256',
      'AWS4-HMAC-SHA256 Credential=,Credential=,',
      `Bearer ${LONG}`,
      'Basic Og==',
      '',
    ]),
    ...(random() < 0.5 && { sessionToken }),
  };
}

function scoped(scope: string): string {
  return `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=0`;
}

/** Those that a client can put into a header at all. */
export function sendable(words: string[]): string[] {
  return words.filter(word => /^[\x20-\x7e]*$/.test(word));
}
