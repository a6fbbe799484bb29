import { toListeners } from './toListeners';
import { toRouteMatch } from './toRouteMatch';
import { toGatewayRouteRule, toRouteRule } from './toRouteRule';
import { toClientPolicy } from './toTls';

describe('toListeners', () => {
  it('reads every policy of a listener', () => {
    expect(
      toListeners([
        {
          portMapping: { port: 8443, protocol: 'http2' },
          tls: {
            mode: 'STRICT',
            certificate: { acm: { certificateArn: 'arn:cert' } },
            validation: {
              trust: { file: { certificateChain: '/ca.pem' } },
              subjectAlternativeNames: { match: { exact: ['front.local'] } },
            },
          },
          timeout: {
            http2: {
              perRequest: { value: 30, unit: 's' },
              idle: { value: 500, unit: 'ms' },
            },
          },
          outlierDetection: {
            maxServerErrors: 5,
            interval: { value: 10, unit: 's' },
            baseEjectionDuration: { value: 1, unit: 's' },
            maxEjectionPercent: 50,
          },
          connectionPool: { http2: { maxRequests: 9 } },
          healthCheck: {
            protocol: 'http',
            path: '/ping',
            port: 8080,
            intervalMillis: 5000,
            timeoutMillis: 2000,
            healthyThreshold: 2,
            unhealthyThreshold: 3,
          },
        },
      ]),
    ).toEqual([
      {
        port: 8443,
        protocol: 'http2',
        tlsMode: 'STRICT',
        tls: {
          mode: 'STRICT',
          certificate: { type: 'acm', reference: 'arn:cert' },
          validation: {
            trust: { type: 'file', references: ['/ca.pem'] },
            subjectAlternativeNames: ['front.local'],
          },
        },
        timeout: { perRequestMs: 30_000, idleMs: 500 },
        outlierDetection: {
          maxServerErrors: 5,
          intervalMs: 10_000,
          baseEjectionMs: 1000,
          maxEjectionPercent: 50,
        },
        connectionPool: { maxRequests: 9 },
        healthCheck: {
          protocol: 'http',
          path: '/ping',
          port: 8080,
          intervalMs: 5000,
          timeoutMs: 2000,
          healthyThreshold: 2,
          unhealthyThreshold: 3,
        },
      },
    ]);
  });

  it('reads the certificate ARN of a custom resource, and takes what is no listener for none', () => {
    expect(
      toListeners([
        {
          portMapping: { port: 1, protocol: 'tcp' },
          tls: {
            mode: 'STRICT',
            certificate: { acm: { certificateARN: 'arn:cert' } },
          },
        },
        'nonsense',
        { portMapping: { port: 'many' } },
      ]),
    ).toMatchObject([{ tls: { certificate: { reference: 'arn:cert' } } }]);
    expect(toListeners('nonsense')).toEqual([]);
  });
});

describe('toClientPolicy', () => {
  it.each([
    [undefined, undefined],
    [{}, {}],
    [
      {
        tls: {
          ports: [443],
          certificate: { sds: { secretName: 'front' } },
          validation: {
            trust: { acm: { certificateAuthorityArns: ['arn:ca'] } },
          },
        },
      },
      {
        tls: {
          enforce: true,
          ports: [443],
          certificate: { type: 'sds', reference: 'front' },
          validation: {
            trust: { type: 'acm', references: ['arn:ca'] },
            subjectAlternativeNames: [],
          },
        },
      },
    ],
    [
      {
        tls: {
          enforce: false,
          certificate: {
            file: { certificateChain: '/c.pem', privateKey: '/k.pem' },
          },
          validation: { trust: { sds: { secretName: 'ca' } } },
        },
      },
      {
        tls: {
          enforce: false,
          ports: [],
          certificate: {
            type: 'file',
            reference: '/c.pem',
            privateKey: '/k.pem',
          },
          validation: {
            trust: { type: 'sds', references: ['ca'] },
            subjectAlternativeNames: [],
          },
        },
      },
    ],
    [
      { tls: { validation: { trust: { vault: {} } } } },
      {
        tls: {
          enforce: true,
          ports: [],
          validation: {
            trust: { type: 'unknown', references: [] },
            subjectAlternativeNames: [],
          },
        },
      },
    ],
  ])('reads %j', (policy, expected) => {
    expect(toClientPolicy(policy)).toEqual(expected);
  });
});

describe('toRouteMatch', () => {
  it('says what it does not understand instead of leaving it out', () => {
    expect(
      toRouteMatch({
        prefix: '/',
        cookie: 'beta',
        hostname: { glob: '*' },
        headers: [{ name: 'h', match: { glob: '*' } }, 'nonsense'],
      }),
    ).toEqual({
      path: { type: 'prefix', value: '/' },
      headers: [],
      notUnderstood: ['cookie', 'hostname', 'headers h', 'headers ?'],
    });
  });
});

describe('toRouteRule', () => {
  const target = ({ virtualNode }: Record<string, unknown>) =>
    virtualNode
      ? { type: 'virtual-node' as const, name: String(virtualNode) }
      : undefined;

  it('reads retries and timeouts', () => {
    expect(
      toRouteRule(
        {
          priority: 3,
          grpcRoute: {
            match: { serviceName: 'shop.Cart' },
            action: {
              weightedTargets: [
                { virtualNode: 'v1', weight: 1 },
                { virtualNode: 'v2', port: 9000 },
              ],
            },
            retryPolicy: {
              maxRetries: 2,
              perRetryTimeout: { value: 2, unit: 's' },
              httpRetryEvents: ['server-error'],
              tcpRetryEvents: ['connection-error'],
              grpcRetryEvents: ['cancelled'],
            },
            timeout: { perRequest: { value: 0, unit: 's' } },
          },
        },
        target,
      ),
    ).toEqual({
      protocol: 'grpc',
      priority: 3,
      match: 'service shop.Cart',
      matches: [{ grpcService: { type: 'exact', value: 'shop.Cart' } }],
      targets: [
        { type: 'virtual-node', name: 'v1', weight: 1 },
        { type: 'virtual-node', name: 'v2', weight: 0, port: 9000 },
      ],
      retryPolicy: {
        maxRetries: 2,
        perRetryTimeoutMs: 2000,
        events: ['server-error', 'connection-error', 'cancelled'],
      },
      timeout: { perRequestMs: 0 },
    });
  });

  it('has no matches where there is no rule', () => {
    expect(toRouteRule({ priority: 1 }, target)).toEqual({
      priority: 1,
      targets: [],
    });
  });
});

describe('toGatewayRouteRule', () => {
  it.each([
    [undefined, undefined],
    [{ hostname: { defaultTargetHostname: 'DISABLED' } }, { hostname: false }],
    [{ hostname: { defaultTargetHostname: 'ENABLED' } }, { hostname: true }],
    [{ prefix: { defaultPrefix: 'DISABLED' } }, { prefix: null }],
    [{ prefix: { value: '/v2/' } }, { prefix: '/v2/' }],
    [{ path: { exact: '/index' } }, { path: '/index' }],
  ])('reads the rewrite %j', (rewrite, expected) => {
    const { rewrite: read } = toGatewayRouteRule(
      { httpRoute: { match: { prefix: '/' }, action: { rewrite } } },
      () => undefined,
    );
    expect(read).toEqual(expected);
  });
});
