import type { KubernetesKind } from './KubernetesObject';

/**
 * Identifies an object of a cluster's Kubernetes API among everything the inventory keeps.
 *
 * | kind | namespace, name | identifier |
 * | --- | --- | --- |
 * | `service-account` | shop, cart | `<cluster ARN>/kubernetes/service-account/shop/cart` |
 * | `kubernetes-node` | –, ip-10-0-0-1 | `<cluster ARN>/kubernetes/kubernetes-node/ip-10-0-0-1` |
 *
 * @public
 */
export function kubernetesObjectId(options: {
  clusterArn: string;
  kind: KubernetesKind;
  namespace?: string;
  name: string;
}): string {
  const { clusterArn, kind, namespace, name } = options;
  return [clusterArn, 'kubernetes', kind, namespace, name]
    .filter(part => part !== undefined)
    .join('/');
}
