import { createHash } from 'node:crypto';

/** The checksum by which clients verify bodies. */
export function md5(text: string): string {
  return createHash('md5').update(text).digest('hex');
}
