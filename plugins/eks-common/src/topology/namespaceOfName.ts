/**
 * The Kubernetes namespace that the name of a mesh object tells, if it does.
 *
 * | name | namespace |
 * | --- | --- |
 * | `cart.shop.svc.cluster.local` | `shop` |
 * | `cart.shop` | `shop` |
 * | `cart_shop`, as the App Mesh controller names what it makes | `shop` |
 * | `cart`, `api.example.com` | – |
 *
 * @public
 */
export function namespaceOfName(name: string): string | undefined {
  const [, ofHost] =
    /^[^.]+\.([a-z0-9-]+)(?:\.svc(?:\.[a-z0-9.-]+)?)?$/i.exec(name) ?? [];
  const [, ofController] = /^[^.]+_([a-z0-9-]+)$/i.exec(name) ?? [];
  return ofHost ?? ofController;
}
