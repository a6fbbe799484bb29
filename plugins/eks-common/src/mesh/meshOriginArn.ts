import type { MeshOrigin } from './MeshOrigin';

/**
 * What identifies in the inventory an object that AWS has not told: the cluster or file that did, and the Kubernetes
 * object in it. `part` is the name of what lies inside that object, for example a route in its router.
 *
 * | origin | identifier |
 * | --- | --- |
 * | cluster | `arn:aws:eks:eu-west-1:111122223333:cluster/blue/appmesh.k8s.aws/VirtualNode/shop/cart` |
 * | file | `meshes/shop.yaml#/appmesh.k8s.aws/VirtualNode/shop/cart` |
 *
 * Without an object it is where all of them lie, as a failed read says it.
 *
 * @public
 */
export function meshOriginArn(origin: MeshOrigin, ...part: string[]): string {
  const { cluster, location, object } = origin;
  const path = object
    ? [
        object.apiVersion.split('/')[0],
        object.kind,
        ...(object.namespace === undefined ? [] : [object.namespace]),
        object.name,
      ]
    : [];
  return [cluster?.arn ?? `${location ?? ''}#`, ...path, ...part].join('/');
}
