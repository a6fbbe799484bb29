const NAME = /^[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$/;
const DNS_SUBDOMAIN =
  /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/;

/**
 * True for a label key as Kubernetes takes it: a name, optionally after a DNS prefix and a slash.
 *
 * @public
 */
export function isLabelKey(key: string): boolean {
  const parts = key.split('/');
  const name = parts.pop() ?? '';
  const [prefix, ...more] = parts;
  return (
    NAME.test(name) &&
    more.length === 0 &&
    (prefix === undefined || DNS_SUBDOMAIN.test(prefix))
  );
}

/**
 * True for a label value as Kubernetes takes it, other than the empty one.
 *
 * @public
 */
export function isLabelValue(value: string): boolean {
  return NAME.test(value);
}
