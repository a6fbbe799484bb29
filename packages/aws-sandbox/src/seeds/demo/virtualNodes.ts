import type {
  Backend,
  HttpTimeout,
  Listener,
  PortMapping,
  VirtualNodeSpec,
} from '@aws-sdk/client-app-mesh';

/** Where most workloads listen. */
export const httpPort: PortMapping = { port: 8080, protocol: 'http' };

/** Where gRPC workloads listen. */
export const grpcPort: PortMapping = { port: 50051, protocol: 'grpc' };

/** The workloads of the shop by name; each listens where its pods do. */
export function virtualNodes(): Record<string, VirtualNodeSpec> {
  const checkoutCalls = ['payments', 'orders', 'cart'];
  return {
    storefront: virtualNode('storefront', {
      calls: ['catalog', 'cart', 'checkout', 'recommendations'],
    }),
    catalog: virtualNode('catalog', {
      listener: {
        connectionPool: { http: { maxConnections: 200 } },
        outlierDetection: {
          maxServerErrors: 5,
          interval: { value: 10, unit: 's' },
          baseEjectionDuration: { value: 30, unit: 's' },
          maxEjectionPercent: 50,
        },
      },
    }),
    'catalog-beta': virtualNode('catalog-beta'),
    cart: virtualNode('cart', { calls: ['catalog'] }),
    'checkout-v1': virtualNode('checkout-v1', { calls: checkoutCalls }),
    'checkout-v2': virtualNode('checkout-v2', { calls: checkoutCalls }),
    payments: virtualNode('payments', {
      listener: {
        timeout: { http: seconds({ perRequest: 10 }) },
        tls: {
          mode: 'STRICT',
          certificate: {
            file: {
              certificateChain: '/certs/payments.pem',
              privateKey: '/certs/payments-key.pem',
            },
          },
        },
      },
    }),
    orders: virtualNode('orders', {
      calls: ['catalog'],
      listener: { portMapping: grpcPort },
    }),
    recommendations: virtualNode('recommendations', {
      calls: ['legacy-inventory'],
    }),
  };
}

function virtualNode(
  name: string,
  options: { calls?: string[]; listener?: Partial<Listener> } = {},
): VirtualNodeSpec {
  const { calls = [], listener } = options;
  const portMapping = listener?.portMapping ?? httpPort;
  const backends: Backend[] = calls.map(called => ({
    virtualService: { virtualServiceName: hostName(called) },
  }));
  return {
    serviceDiscovery: { dns: { hostname: hostName(name) } },
    listeners: [
      {
        portMapping,
        healthCheck: {
          protocol: portMapping.protocol,
          ...(portMapping.protocol === 'http' && { path: '/health' }),
          intervalMillis: 10_000,
          timeoutMillis: 2000,
          healthyThreshold: 2,
          unhealthyThreshold: 3,
        },
        ...listener,
      },
    ],
    backends,
    logging: { accessLog: { file: { path: '/dev/stdout' } } },
  };
}

/** The name under which a service of the shop is called. */
export function hostName(name: string): string {
  return `${name}.shop.svc.cluster.local`;
}

/** A timeout of whole seconds. */
export function seconds(values: {
  perRequest?: number;
  idle?: number;
}): HttpTimeout {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, { value, unit: 's' }]),
  );
}
