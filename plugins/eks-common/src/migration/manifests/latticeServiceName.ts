/** What Lattice takes as the name of a service. */
const SHORTEST = 3;
const LONGEST = 40;
/** How much of a route's name and namespace the controller puts into the name of its Lattice service. */
const NAME_PART = 20;
const NAMESPACE_PART = 18;
const HASH_LENGTH = 6;

/** Tells the controller which name a route's Lattice service gets, where its own would be cut off. */
export const SERVICE_NAME_OVERRIDE =
  'application-networking.k8s.aws/service-name-override';

/**
 * The name of the Lattice service that the controller makes of a route, and whether the route has to say so.
 *
 * | route and namespace | name | said by the route |
 * | --- | --- | --- |
 * | `cart`, `shop` | `cart-shop` | no |
 * | `recommendations-for-everybody`, `shop` | cut off, with a hash of the whole | yes |
 */
export function latticeServiceName(
  name: string,
  namespace: string,
): { name: string; override: boolean } {
  const whole = `${name}-${namespace}`;
  if (
    name.length <= NAME_PART &&
    namespace.length <= NAMESPACE_PART &&
    isLatticeName(whole)
  ) {
    return { name: whole, override: false };
  }
  const beginning = whole
    .replace(/-{2,}/g, '-')
    .replace(/^(svc-)+/, '')
    .slice(0, LONGEST - HASH_LENGTH - 1)
    .replace(/-+$/, '');
  return { name: `${beginning}-${hash(whole)}`, override: true };
}

/** True for a name that Lattice takes for a service. */
export function isLatticeName(name: string): boolean {
  return (
    name.length >= SHORTEST &&
    name.length <= LONGEST &&
    /^(?!svc-)[a-z0-9]+(-[a-z0-9]+)*$/.test(name)
  );
}

/** FNV-1a over 32 bits, in characters of base 36. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    value = Math.imul(value ^ byte, 0x01000193) >>> 0;
  }
  return value.toString(36).padStart(HASH_LENGTH, '0').slice(-HASH_LENGTH);
}
