import type { SeededWorkload } from '../seedWorkload';

/** A workload that is a component of the catalog. */
const component = (
  namespace: string,
  name: string,
  options: Partial<SeededWorkload> = {},
): SeededWorkload => ({
  name,
  namespace,
  component: name,
  service: true,
  ...options,
});

/** A workload that the platform runs for all. */
const platform = (
  namespace: string,
  name: string,
  options: Partial<SeededWorkload> = {},
): SeededWorkload => ({ name, namespace, ...options });

const dns = platform('kube-system', 'coredns', { replicas: 2, budget: true });

/** What runs in which cluster of the estate. */
export const estateWorkloads: Record<string, SeededWorkload[]> = {
  'platform-prod': [
    dns,
    platform('ingress', 'load-balancer-controller', { replicas: 2 }),
    platform('aws-application-networking-system', 'gateway-api-controller'),
    component('backstage', 'backstage', { replicas: 2, budget: true }),
    component('shop', 'inventory-v1', {
      component: 'inventory',
      serviceAccount: 'inventory',
      replicas: 3,
      budget: true,
    }),
    component('shop', 'inventory-v2', {
      component: 'inventory',
      serviceAccount: 'inventory',
    }),
    component('shop', 'pricing', { replicas: 2 }),
  ],
  'platform-staging': [
    dns,
    component('shop', 'catalog'),
    component('previews', 'storefront-pr-412', { component: 'storefront' }),
    component('previews', 'storefront-pr-418', { component: 'storefront' }),
  ],
  'shop-prod': [
    dns,
    platform('appmesh-system', 'appmesh-controller'),
    component('shop', 'web', {
      component: 'storefront',
      replicas: 3,
      budget: true,
    }),
    component('shop', 'catalog', { replicas: 2, budget: true }),
    component('shop', 'checkout', { replicas: 2, budget: true }),
    component('shop', 'orders', { replicas: 2 }),
    component('shop', 'orders-next', {
      component: 'orders',
      serviceAccount: 'orders',
    }),
  ],
  'platform-dr': [dns, component('backstage', 'backstage')],
  'batch-fargate': [
    dns,
    component('jobs', 'invoice-runner', { component: 'invoices' }),
    component('reports', 'report-builder', { component: 'reports' }),
  ],
  'payments-prod': [
    dns,
    // One replica of which one must stay: no node that it runs on can be drained.
    component('payments', 'ledger', { budget: 'blocking' }),
    component('payments', 'settlement', { replicas: 2, budget: true }),
    component('payments', 'gateway', {
      component: 'payments',
      replicas: 3,
      budget: true,
    }),
  ],
  'payments-auto': [
    component('payments', 'gateway', { component: 'payments' }),
  ],
  'payments-legacy': [
    dns,
    component('payments', 'statement-import', { component: 'statements' }),
  ],
  'data-spark': [
    dns,
    platform('kube-system', 'karpenter', { replicas: 2, budget: true }),
    component('spark', 'spark-driver', {
      component: 'spark',
      serviceAccount: 'driver',
      replicas: 2,
    }),
  ],
  'data-spot': [dns, component('notebooks', 'jupyter', { replicas: 4 })],
  'data-auto': [
    component('streams', 'ingest', {
      component: 'event-ingest',
      replicas: 3,
      budget: true,
    }),
  ],
  'data-edge': [
    dns,
    // Its role trusts a provider that nobody made: it gets no credentials, and ends again and again.
    component('edge', 'uploader', { waitingFor: 'CrashLoopBackOff' }),
  ],
};
