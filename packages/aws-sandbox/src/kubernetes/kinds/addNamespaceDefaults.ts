import { randomUUID } from 'node:crypto';
import type { KubernetesObject } from '../objects/KubernetesObject';
import { builtIn } from '../resources/builtInResources';
import type { KubernetesCluster } from '../server/KubernetesCluster';

/** What controllers put into every new namespace: the ServiceAccount `default` and the cluster's certificate. */
export function addNamespaceDefaults(
  { store }: KubernetesCluster,
  { metadata }: KubernetesObject,
  newUid: (name: string) => string = () => randomUUID(),
): void {
  const base = (name: string) => ({
    name,
    namespace: metadata.name,
    uid: newUid(name),
    resourceVersion: '',
    creationTimestamp: metadata.creationTimestamp,
  });
  store.put(builtIn('ServiceAccount'), {
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: base('default'),
  });
  store.put(builtIn('ConfigMap'), {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: base('kube-root-ca.crt'),
    data: { 'ca.crt': '' },
  });
}
