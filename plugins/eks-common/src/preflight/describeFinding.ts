import type { Finding } from './Finding';

/**
 * A finding in one line, for example `subnets: No subnet 'subnet-1' in eu-west-1 of 111122223333. Pick … (SUBNET_NOT_FOUND)`.
 *
 * @public
 */
export function describeFinding(finding: Finding): string {
  const { field, message, remedy, code } = finding;
  return `${field ? `${field}: ` : ''}${message}. ${remedy} (${code})`;
}
