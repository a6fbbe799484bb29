import { cidrContains, cidrsOverlap, parseIpv4Cidr } from './ipv4Cidr';

describe('IPv4 blocks', () => {
  it.each(['10.0.0.0', '10.0.0.0/33', '256.0.0.0/8', '10.0.0/8', '::/0', ''])(
    'does not take %j for a block',
    text => {
      expect(parseIpv4Cidr(text)).toBeUndefined();
    },
  );

  it.each([
    ['10.0.0.0/16', '10.0.255.0/24', true, true],
    ['10.0.255.0/24', '10.0.0.0/16', true, false],
    ['10.0.0.0/16', '10.1.0.0/16', false, false],
    ['0.0.0.0/0', '255.255.255.255/32', true, true],
    ['10.0.0.7/24', '10.0.0.128/25', true, true],
  ])('compares %s with %s', (left, right, overlap, contains) => {
    const [outer, inner] = [left, right].map(text => parseIpv4Cidr(text)!);

    expect(cidrsOverlap(outer, inner)).toBe(overlap);
    expect(cidrContains(outer, inner)).toBe(contains);
  });
});
