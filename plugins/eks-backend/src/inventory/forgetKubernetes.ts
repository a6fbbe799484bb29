import { scopeId } from '@eks-platform/backstage-plugin-eks-common';
import type { EksScope } from '@eks-platform/backstage-plugin-eks-node';
import { KUBERNETES_KINDS } from './CollectionRequest';
import type { Collector } from './Collector';
import type { InventoryStore } from './InventoryStore';

/** Forgets what Kubernetes APIs told while the configuration allowed to read them: nobody would keep it true any more. */
export async function forgetKubernetes(options: {
  store: Pick<InventoryStore, 'listObjects'>;
  scopes: EksScope[];
  collector: Pick<Collector, 'collectAnew'>;
}): Promise<void> {
  const { store, scopes, collector } = options;
  const apis = await store.listObjects({ scopes, kinds: ['kubernetes-api'] });
  const read = new Set(apis.map(scopeId));
  for (const scope of scopes.filter(each => read.has(scopeId(each)))) {
    await collector.collectAnew(scope, { kinds: KUBERNETES_KINDS });
  }
}
