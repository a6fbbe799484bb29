/**
 * A block of IPv4 addresses.
 *
 * @public
 */
export interface Ipv4Cidr {
  text: string;
  prefixLength: number;
  /** First and last address as numbers. */
  first: number;
  last: number;
}

/**
 * Reads a block such as `10.0.0.0/16`; `undefined` when it is none. Bits beyond the prefix count as zero.
 *
 * @public
 */
export function parseIpv4Cidr(text: string): Ipv4Cidr | undefined {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(
    text,
  );
  if (!match) {
    return undefined;
  }
  const numbers = match.slice(1).map(Number);
  const prefixLength = numbers[4];
  if (numbers.slice(0, 4).some(byte => byte > 255) || prefixLength > 32) {
    return undefined;
  }
  const address = numbers
    .slice(0, 4)
    .reduce((total, byte) => total * 256 + byte, 0);
  const size = 2 ** (32 - prefixLength);
  const first = Math.floor(address / size) * size;
  return { text, prefixLength, first, last: first + size - 1 };
}

/**
 * True when the two blocks share an address.
 *
 * @public
 */
export function cidrsOverlap(left: Ipv4Cidr, right: Ipv4Cidr): boolean {
  return left.first <= right.last && right.first <= left.last;
}

/**
 * True when every address of `inner` lies in `outer`.
 *
 * @public
 */
export function cidrContains(outer: Ipv4Cidr, inner: Ipv4Cidr): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}
