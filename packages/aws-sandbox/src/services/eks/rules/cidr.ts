/** An IPv4 network. */
export interface Cidr {
  first: number;
  last: number;
  prefixLength: number;
}

/** Reads `10.0.0.0/16`; undefined when the text is no network or has bits behind its prefix. */
export function parseCidr(text: string): Cidr | undefined {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(
    text,
  );
  if (!match) return undefined;
  const octets = match.slice(1, 5).map(Number);
  const prefixLength = Number(match[5]);
  if (octets.some(octet => octet > 255) || prefixLength > 32) return undefined;
  const first = octets.reduce((sum, octet) => sum * 256 + octet, 0);
  const size = 2 ** (32 - prefixLength);
  if (first % size !== 0) return undefined;
  return { first, last: first + size - 1, prefixLength };
}

/** Whether two networks share an address. */
export function overlaps(a: Cidr, b: Cidr): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** Whether one network lies inside another. */
export function contains(outer: Cidr, inner: Cidr): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}

/** An address inside a block, past the ones that AWS keeps. */
export function addressIn(cidrBlock: string, number: number): string {
  const [network, length] = cidrBlock.split('/');
  const size = 2 ** (32 - Number(length));
  const base = network
    .split('.')
    .reduce((sum, part) => sum * 256 + Number(part), 0);
  const value = base + 4 + (number % Math.max(1, size - 5));
  return [24, 16, 8, 0].map(shift => (value >>> shift) % 256).join('.');
}
