import { aMeshObject } from '../../testUtils';
import { toListeners } from '../appMesh/toListeners';
import { toClientPolicy } from '../appMesh/toTls';
import type { MeshObject } from '../MeshObject';
import {
  gateway,
  gatewayRoute,
  listeners,
  meshOf,
  node,
  route,
  router,
  serviceOfNode,
  serviceOfRouter,
} from '../routing/__testUtils__/meshOf';
import { effectivePolicies } from './effectivePolicies';

const acmTrust = { trust: { acm: { certificateAuthorityArns: ['arn:ca'] } } };
const enforced = { tls: { validation: acmTrust } };
const notEnforced = { tls: { enforce: false, validation: acmTrust } };
const otherPort = { tls: { ports: [9999], validation: acmTrust } };
const withCertificate = {
  tls: {
    certificate: { file: { certificateChain: '/c', privateKey: '/k' } },
    validation: acmTrust,
  },
};
const strict = {
  mode: 'STRICT',
  certificate: { acm: { certificateArn: 'arn:cert' } },
};
const strictFile = {
  mode: 'STRICT',
  certificate: { file: { certificateChain: '/c', privateKey: '/k' } },
};
const permissive = { ...strict, mode: 'PERMISSIVE' };
const disabled = { ...strict, mode: 'DISABLED' };
const asking = { validation: { trust: { file: { certificateChain: '/ca' } } } };

function policyBetween(options: {
  backend?: unknown;
  defaults?: unknown;
  listener?: object;
}) {
  const { backend, defaults, listener } = options;
  const index = meshOf([
    {
      ...node('caller'),
      backends: [
        {
          type: 'virtual-service',
          name: 'called',
          ...(backend !== undefined && {
            clientPolicy: toClientPolicy(backend),
          }),
        },
      ],
      ...(defaults !== undefined && {
        backendDefaults: toClientPolicy(defaults),
      }),
    },
    serviceOfNode('called'),
    {
      ...node('called'),
      listeners: toListeners([
        { portMapping: { port: 8080, protocol: 'http' }, ...listener },
      ]),
    },
  ]);
  const [policy] = effectivePolicies(index, {
    from: 'virtual-node/caller',
    to: 'virtual-service/called',
  });
  return policy;
}

describe('effectivePolicies', () => {
  it.each<[string, unknown, unknown, object | undefined, string, string]>([
    [
      'nobody speaks of TLS',
      undefined,
      undefined,
      undefined,
      'plain',
      'default',
    ],
    [
      'the listener is strict',
      undefined,
      undefined,
      strict,
      'encrypted',
      'default',
    ],
    [
      'the listener is permissive',
      undefined,
      undefined,
      permissive,
      'encrypted',
      'default',
    ],
    [
      'the listener has switched it off',
      undefined,
      undefined,
      disabled,
      'plain',
      'default',
    ],
    [
      'the defaults enforce it',
      undefined,
      enforced,
      strict,
      'encrypted',
      'backend-defaults',
    ],
    [
      'the defaults enforce it and nobody offers',
      undefined,
      enforced,
      undefined,
      'refused',
      'backend-defaults',
    ],
    [
      'the defaults enforce it and the listener is off',
      undefined,
      enforced,
      disabled,
      'refused',
      'backend-defaults',
    ],
    [
      'the defaults do not enforce it and nobody offers',
      undefined,
      notEnforced,
      undefined,
      'plain',
      'backend-defaults',
    ],
    [
      'the defaults do not enforce it and it is offered',
      undefined,
      notEnforced,
      strict,
      'encrypted',
      'backend-defaults',
    ],
    [
      'the defaults are for another port',
      undefined,
      otherPort,
      undefined,
      'plain',
      'backend-defaults',
    ],
    [
      'the backend enforces what the defaults do not',
      enforced,
      notEnforced,
      undefined,
      'refused',
      'backend',
    ],
    [
      'the backend frees from the defaults',
      {},
      enforced,
      undefined,
      'plain',
      'backend',
    ],
    [
      'both show a certificate',
      undefined,
      withCertificate,
      { ...strict, ...asking },
      'mutual',
      'backend-defaults',
    ],
    [
      'the listener asks in vain',
      undefined,
      enforced,
      { ...strict, ...asking },
      'refused',
      'backend-defaults',
    ],
    [
      'the listener asks in vain and permits it',
      undefined,
      enforced,
      { ...permissive, ...asking },
      'encrypted',
      'backend-defaults',
    ],
  ])('when %s', (_, backend, defaults, tls, outcome, level) => {
    const policy = policyBetween({
      backend,
      defaults,
      listener: tls && { tls },
    });

    expect(policy.tls).toMatchObject({
      outcome,
      client: { origin: { level } },
    });
    expect(policy.tls.reason).toMatch(/\S/);
  });

  it.each([
    [
      enforced,
      strict,
      'backend-defaults',
      'backend defaults of virtual node caller',
    ],
    [
      undefined,
      strict,
      'default',
      "App Mesh validates by the root of ACM's certificate",
    ],
    [
      otherPort,
      strict,
      'default',
      "App Mesh validates by the root of ACM's certificate",
    ],
    [
      undefined,
      strictFile,
      'default',
      'App Mesh does not validate a certificate from a file',
    ],
  ])(
    'says whose certificates are believed: %j, %j',
    (defaults, tls, level, words) => {
      expect(
        policyBetween({ defaults, listener: { tls } }).tls.validation.origin,
      ).toMatchObject({ level, words });
    },
  );

  it('takes everything else from the listener, and says what nobody sets', () => {
    const own = policyBetween({
      listener: {
        outlierDetection: { maxServerErrors: 5 },
        connectionPool: { http: { maxConnections: 7 } },
        timeout: { http: { perRequest: { value: 3, unit: 's' } } },
      },
    });
    const none = policyBetween({});

    expect(own).toMatchObject({
      from: 'virtual-node/caller',
      to: 'virtual-node/called',
      via: ['virtual-service/called'],
      port: 8080,
      protocol: 'http',
      requestTimeoutMs: {
        value: 3000,
        origin: { level: 'listener', id: 'virtual-node/called' },
      },
      idleTimeoutMs: { value: 300_000, origin: { level: 'default' } },
      outlierDetection: {
        value: { maxServerErrors: 5 },
        origin: { level: 'listener' },
      },
      connectionPool: {
        value: { maxConnections: 7 },
        origin: { level: 'listener' },
      },
    });
    expect(none).toMatchObject({
      requestTimeoutMs: { value: 15_000, origin: { level: 'default' } },
      retries: { value: { maxRetries: 2 }, origin: { level: 'default' } },
    });
    expect(none.outlierDetection).not.toHaveProperty('value');
    expect(none.connectionPool).not.toHaveProperty('value');
  });

  describe('behind a router', () => {
    const retryPolicy = { maxRetries: 5, events: ['server-error'] };
    const slow = route('web/slow', { v1: 1, v2: 1 });
    const index = meshOf([
      {
        ...gateway('ingress', 'http 80'),
        backendDefaults: toClientPolicy(enforced),
      },
      gatewayRoute('ingress/all', 'web', { prefix: '/' }),
      {
        ...node('caller'),
        backends: [{ type: 'virtual-service', name: 'web' }],
      },
      serviceOfRouter('web'),
      router('web', 'http 80'),
      {
        ...slow,
        retryPolicy,
        timeout: { perRequestMs: 60_000, idleMs: 0 },
      },
      route('web/lost', { gone: 1 }),
      withTimeout(node('v1'), 30_000),
      withTimeout(node('v2'), 0),
    ]);

    it('answers for each node, by the shorter timeout of route and listener', () => {
      const policies = effectivePolicies(index, {
        from: 'virtual-node/caller',
        to: 'virtual-service/web',
      });

      expect(
        policies.map(
          ({ to, via, requestTimeoutMs, idleTimeoutMs, retries }) => [
            to,
            via.join(' > '),
            `${requestTimeoutMs.value} ${requestTimeoutMs.origin.level}`,
            `${idleTimeoutMs.value} ${idleTimeoutMs.origin.level}`,
            retries.origin.words,
          ],
        ),
      ).toEqual([
        [
          'virtual-node/v1',
          'virtual-service/web > virtual-router/web > route/web/slow',
          '30000 listener',
          '300000 default',
          'retry policy of route slow',
        ],
        [
          'virtual-node/v2',
          'virtual-service/web > virtual-router/web > route/web/slow',
          '60000 route',
          '300000 default',
          'retry policy of route slow',
        ],
      ]);
    });

    it('knows the gateway behind a gateway route', () => {
      expect(
        effectivePolicies(index, {
          from: 'gateway-route/ingress/all',
          to: 'virtual-service/web',
        })[0],
      ).toMatchObject({
        from: 'virtual-gateway/ingress',
        tls: {
          outcome: 'refused',
          client: { origin: { level: 'backend-defaults' } },
        },
      });
      expect(
        effectivePolicies(index, {
          from: 'virtual-gateway/ingress',
          to: 'gateway-route/ingress/all',
        }),
      ).toHaveLength(2);
    });

    it.each([
      ['virtual-service/web', 'virtual-router/web', 2],
      ['virtual-router/web', 'route/web/slow', 2],
      ['route/web/slow', 'virtual-node/v1', 1],
      ['route/web/lost', 'virtual-node/gone', 0],
    ])('does not know the caller from %s to %s', (from, to, count) => {
      const policies = effectivePolicies(index, { from, to });

      expect(policies).toHaveLength(count);
      for (const policy of policies) {
        expect(policy.from).toBeUndefined();
        expect(policy.tls.client.origin.level).toBe('unknown');
        expect(policy.retries.origin.id).toBe('route/web/slow');
      }
    });

    it.each([
      ['virtual-node/caller', 'virtual-node/v1'],
      ['virtual-node/nobody', 'virtual-service/web'],
    ])('refuses what is no edge: %s to %s', (from, to) => {
      expect(() => effectivePolicies(index, { from, to })).toThrow(
        `No edge from '${from}' to '${to}' in mesh 'shop'`,
      );
    });
  });

  it('depends on the caller where the listener offers TLS and nobody is known to call', () => {
    const index = meshOf([
      serviceOfNode('a'),
      {
        ...node('a'),
        listeners: toListeners([
          { portMapping: { port: 1, protocol: 'tcp' }, tls: strict },
        ]),
      },
    ]);

    const [policy] = effectivePolicies(index, {
      from: 'virtual-service/a',
      to: 'virtual-node/a',
    });

    expect(policy.tls.outcome).toBe('depends');
    expect(policy.requestTimeoutMs.value).toBeUndefined();
    expect(policy.retries.value).toBeUndefined();
  });

  it.each([
    ['http', 'http', 'plain'],
    ['https', 'http', 'plain'],
    ['https', 'https', 'encrypted'],
    ['tls_passthrough', 'tcp', 'encrypted'],
  ])(
    'in VPC Lattice %s to the listener and %s to the target is %s',
    (front, back, outcome) => {
      const index = meshOf(
        [
          aMeshObject({
            type: 'virtual-service',
            name: 'rates',
            authType: 'AWS_IAM',
            targets: [{ type: 'virtual-router', name: 'rates:443' }],
          }),
          aMeshObject({
            type: 'virtual-router',
            name: 'rates:443',
            listeners: listeners(`${front} 443`),
          }),
          aMeshObject({
            type: 'route',
            name: 'default',
            parentName: 'rates:443',
            targets: [{ type: 'virtual-node', name: 'rates', weight: 1 }],
          }),
          aMeshObject({
            type: 'virtual-node',
            name: 'rates',
            listeners: listeners(`${back} 8443`),
          }),
        ],
        { technology: 'vpc-lattice', authType: 'NONE' },
      );

      expect(
        effectivePolicies(index, {
          from: 'virtual-service/rates',
          to: 'virtual-router/rates:443',
        }),
      ).toMatchObject([
        {
          tls: { outcome },
          authorization: {
            value: 'AWS_IAM',
            origin: { id: 'virtual-service/rates' },
          },
        },
      ]);
    },
  );
});

function withTimeout(object: MeshObject, perRequestMs: number): MeshObject {
  return {
    ...object,
    listeners: object.listeners.map(listener => ({
      ...listener,
      timeout: { perRequestMs },
    })),
  };
}
