import { contains, overlaps, parseCidr } from './cidr';

describe('CIDR blocks', () => {
  it.each([
    '10.0.0.0',
    '10.0.0.0/33',
    '10.0.0.1/24',
    '256.0.0.0/8',
    '10.0.0/8',
    'fd00::/8',
    '10.0.0.0/8 ',
  ])('are not read from %j', text => {
    expect(parseCidr(text)).toBeUndefined();
  });

  it.each([
    ['10.0.0.0/16', '10.0.4.0/22', true, true],
    ['10.0.4.0/22', '10.0.0.0/16', true, false],
    ['10.0.0.0/16', '10.1.0.0/16', false, false],
    ['0.0.0.0/0', '255.255.255.255/32', true, true],
    ['172.16.0.0/12', '172.31.255.0/24', true, true],
    ['172.16.0.0/12', '172.32.0.0/24', false, false],
  ])('%s and %s: overlap %s, contains %s', (a, b, overlap, inside) => {
    expect(overlaps(parseCidr(a)!, parseCidr(b)!)).toBe(overlap);
    expect(contains(parseCidr(a)!, parseCidr(b)!)).toBe(inside);
  });
});
