import { planMigration } from './planMigration';
import type { MigrationPlan } from './MigrationPlan';
import type { SourceDocument } from './source/SourceDocument';

type Spec = Record<string, unknown>;

/** A custom resource of App Mesh in namespace `shop`. */
function resource(
  kind: string,
  name: string,
  spec: Spec = {},
  cluster?: string,
): SourceDocument {
  return {
    cluster,
    document: {
      apiVersion: 'appmesh.k8s.aws/v1beta2',
      kind,
      metadata: { name, ...(kind !== 'Mesh' && { namespace: 'shop' }) },
      spec,
    },
  };
}

const listener = (protocol = 'http', overrides: Spec = {}, port = 8080) => ({
  portMapping: { port, protocol },
  ...overrides,
});

function node(name: string, overrides: Spec = {}, cluster?: string) {
  return resource(
    'VirtualNode',
    name,
    {
      podSelector: { matchLabels: { app: name } },
      listeners: [listener()],
      serviceDiscovery: { dns: { hostname: `${name}.shop.svc.cluster.local` } },
      ...overrides,
    },
    cluster,
  );
}

const calls = (...names: string[]) => ({
  backends: names.map(name => ({
    virtualService: { virtualServiceRef: { name } },
  })),
});

function service(name: string, provider?: Spec) {
  return resource('VirtualService', name, {
    awsName: `${name}.shop.svc.cluster.local`,
    provider: provider ?? { virtualNode: { virtualNodeRef: { name } } },
  });
}

const byRouter = (name: string) => ({
  virtualRouter: { virtualRouterRef: { name } },
});

const targets = (...names: string[]) => ({
  action: {
    weightedTargets: names.map(name => ({
      virtualNodeRef: { name },
      weight: 1,
    })),
  },
});

function router(
  name: string,
  routes: Spec[],
  listeners: Spec[] = [listener()],
) {
  return resource('VirtualRouter', name, { listeners, routes });
}

/** A service behind a router, with the nodes to which its routes lead. */
function routed(routes: Spec[], listeners?: Spec[]): SourceDocument[] {
  return [
    service('cart', byRouter('cart')),
    router('cart', routes, listeners),
    node('v1'),
    node('v2'),
  ];
}

function manifest(plan: MigrationPlan, kind: string, name: string) {
  return plan.manifests.find(
    ({ object }) => object.kind === kind && object.metadata.name === name,
  )?.object;
}

function rulesOf(plan: MigrationPlan, kind = 'HTTPRoute') {
  return manifest(plan, kind, 'cart')?.spec?.rules as Spec[] | undefined;
}

/** What becomes of the fields whose path ends so. */
function ends(plan: MigrationPlan, end: string) {
  return plan.objects
    .flatMap(({ fields }) => fields)
    .filter(({ path }) => path.endsWith(end))
    .map(({ outcome, blocks }) => `${outcome}${blocks ? ' blocks' : ''}`);
}

describe('planMigration', () => {
  it('makes a network for a mesh of nothing', () => {
    const plan = planMigration([resource('Mesh', 'shop')]);

    expect(plan.manifests.map(({ object }) => object.kind)).toEqual([
      'ServiceNetwork',
      'Gateway',
      'VpcAssociationPolicy',
      'IAMAuthPolicy',
    ]);
    expect(plan.services).toEqual([]);
    expect(planMigration([]).meshName).toBe('mesh');
  });

  it('leads a route to the Services of its nodes, in the order in which App Mesh tries its routes', () => {
    const plan = planMigration(
      routed([
        {
          name: 'rest',
          httpRoute: { match: { prefix: '/' }, ...targets('v1') },
        },
        {
          name: 'long',
          httpRoute: { match: { prefix: '/cart/pay' }, ...targets('v1', 'v2') },
        },
        {
          name: 'first',
          priority: 1,
          httpRoute: {
            match: { path: { exact: '/cart' }, method: 'GET' },
            ...targets('v2'),
          },
        },
      ]),
    );

    expect(rulesOf(plan)).toEqual([
      {
        matches: [{ path: { type: 'Exact', value: '/cart' }, method: 'GET' }],
        backendRefs: [{ kind: 'Service', name: 'v2', port: 8080, weight: 1 }],
      },
      {
        matches: [{ path: { type: 'PathPrefix', value: '/cart/pay' } }],
        backendRefs: [
          { kind: 'Service', name: 'v1', port: 8080, weight: 1 },
          { kind: 'Service', name: 'v2', port: 8080, weight: 1 },
        ],
      },
      {
        matches: [{ path: { type: 'PathPrefix', value: '/' } }],
        backendRefs: [{ kind: 'Service', name: 'v1', port: 8080, weight: 1 }],
      },
    ]);
    expect(plan.services).toMatchObject([
      { readiness: 'ready', routes: ['HTTPRoute shop/cart'] },
    ]);
  });

  it.each<[string, Spec]>([
    ['a regular expression', { path: { regex: '/v[12]' } }],
    [
      'a header by prefix',
      { prefix: '/', headers: [{ name: 'x', match: { prefix: 'a' } }] },
    ],
    [
      'a header that must not be',
      {
        prefix: '/',
        headers: [{ name: 'x', invert: true, match: { exact: 'a' } }],
      },
    ],
    ['a header of any value', { prefix: '/', headers: [{ name: 'x' }] }],
    [
      'six headers',
      {
        prefix: '/',
        headers: Array.from({ length: 6 }, (_, index) => ({
          name: `x${index}`,
          match: { exact: 'a' },
        })),
      },
    ],
    ['the query', { prefix: '/', queryParameters: [{ name: 'beta' }] }],
    ['a path that the Gateway API does not take', { prefix: '//cart' }],
    [
      'a condition that the planner does not know',
      { prefix: '/', cookie: 'beta' },
    ],
  ])(
    'leaves out a route that asks for %s, and blocks its service',
    (_, match) => {
      const plan = planMigration(
        routed([
          {
            name: 'special',
            priority: 1,
            httpRoute: { match, ...targets('v2') },
          },
          {
            name: 'rest',
            httpRoute: { match: { prefix: '/' }, ...targets('v1') },
          },
        ]),
      );

      expect(rulesOf(plan)).toHaveLength(1);
      expect(rulesOf(plan)?.[0]).toMatchObject({
        backendRefs: [{ name: 'v1' }],
      });
      expect(
        ends(plan, 'routes[0].httpRoute.action.weightedTargets[0].weight'),
      ).toEqual(['lost']);
      expect(plan.services[0].readiness).toBe('blocked');
    },
  );

  it('takes gRPC to the HTTPS listener, by service and method', () => {
    const plan = planMigration([
      ...routed(
        [
          {
            name: 'get',
            grpcRoute: {
              match: {
                serviceName: 'shop.Cart',
                methodName: 'Get',
                metadata: [{ name: 'tenant', match: { exact: 'a' } }],
              },
              ...targets('v1'),
            },
          },
        ],
        [listener('grpc')],
      ).slice(0, 2),
      node('v1', { listeners: [listener('grpc')] }),
    ]);

    expect(rulesOf(plan, 'GRPCRoute')).toEqual([
      {
        matches: [
          {
            method: { type: 'Exact', service: 'shop.Cart', method: 'Get' },
            headers: [{ type: 'Exact', name: 'tenant', value: 'a' }],
          },
        ],
        backendRefs: [{ kind: 'Service', name: 'v1', port: 8080, weight: 1 }],
      },
    ]);
    expect(manifest(plan, 'Gateway', 'mesh')?.spec).toMatchObject({
      listeners: [{ name: 'https', port: 443, protocol: 'HTTPS' }],
    });
    expect(manifest(plan, 'TargetGroupPolicy', 'v1')?.spec).toMatchObject({
      protocol: 'HTTP',
      protocolVersion: 'GRPC',
    });
  });

  it('passes TCP through as TLS, and blocks it until both sides speak TLS', () => {
    const plan = planMigration([
      ...routed(
        [{ name: 'all', tcpRoute: targets('v1') }],
        [listener('tcp')],
      ).slice(0, 2),
      node('v1', { listeners: [listener('tcp')] }),
    ]);

    expect(manifest(plan, 'TLSRoute', 'cart')?.spec).toMatchObject({
      hostnames: ['cart.shop.svc.cluster.local'],
      parentRefs: [{ sectionName: 'tls-8080' }],
    });
    expect(manifest(plan, 'TargetGroupPolicy', 'v1')?.spec).toMatchObject({
      protocol: 'TCP',
    });
    expect(plan.services[0].readiness).toBe('blocked');
    expect(plan.prerequisites.map(({ title }) => title)).toContain(
      'Kubernetes 1.31 and the Gateway API 1.5 or newer, for TLSRoute',
    );
  });

  it.each([
    ['STRICT', ['https']],
    ['PERMISSIVE', ['http-8080', 'https']],
    ['DISABLED', ['http-8080']],
  ])(
    'attaches a service of TLS mode %s to the sections %j',
    (mode, sections) => {
      const tls = {
        mode,
        certificate: { file: { certificateChain: 'c', privateKey: 'k' } },
      };
      const plan = planMigration([
        service('cart'),
        node('cart', { listeners: [listener('http', { tls })] }),
      ]);

      const route = manifest(plan, 'HTTPRoute', 'cart');
      expect(
        (route?.spec?.parentRefs as Spec[]).map(
          ({ sectionName }) => sectionName,
        ),
      ).toEqual(sections);
      const actions = plan.cutOver.flatMap(step => step.actions).join('\n');
      expect(actions.includes('take plain text beside TLS')).toBe(
        mode === 'STRICT',
      );
    },
  );

  it('gives each port of a service a route of its own', () => {
    const plan = planMigration(
      routed(
        [8080, 8090].map(port => ({
          name: `on-${port}`,
          httpRoute: { match: { prefix: '/', port }, ...targets('v1') },
        })),
        [listener(), listener('http', {}, 8090)],
      ),
    );

    expect(plan.services[0].routes).toEqual([
      'HTTPRoute shop/cart-8080',
      'HTTPRoute shop/cart-8090',
    ]);
  });

  it('names the port of the Service behind which the pods listen', () => {
    const plan = planMigration([
      service('cart'),
      node('cart'),
      {
        document: {
          apiVersion: 'v1',
          kind: 'Service',
          metadata: { name: 'cart', namespace: 'shop' },
          spec: { ports: [{ port: 80, targetPort: 8080 }] },
        },
      },
    ]);

    expect(rulesOf(plan)?.[0]).toMatchObject({ backendRefs: [{ port: 80 }] });
    expect(ends(plan, 'portMapping.port')).toEqual(['changed']);
  });

  it('makes a Service where none chooses the pods of a node alone', () => {
    const cloudMap = {
      serviceDiscovery: {
        awsCloudMap: { namespaceName: 'shop.local', serviceName: 'cart' },
      },
    };
    const shared = {
      serviceDiscovery: { dns: { hostname: 'cart.shop.svc.cluster.local' } },
    };
    const byCloudMap = planMigration([service('cart'), node('cart', cloudMap)]);
    const byOneName = planMigration([
      ...routed([
        {
          name: 'all',
          httpRoute: { match: { prefix: '/' }, ...targets('v1', 'v2') },
        },
      ]).slice(0, 2),
      node('v1', shared),
      node('v2', shared),
    ]);

    expect(manifest(byCloudMap, 'Service', 'cart')?.spec).toEqual({
      selector: { app: 'cart' },
      ports: [
        { name: 'http-8080', port: 8080, targetPort: 8080, protocol: 'TCP' },
      ],
    });
    expect(rulesOf(byOneName)?.[0]).toMatchObject({
      backendRefs: [{ name: 'v1' }, { name: 'v2' }],
    });
  });

  it('blocks what leads to nothing that Lattice can reach', () => {
    const outside = planMigration([
      service('cart'),
      node('cart', {
        serviceDiscovery: { dns: { hostname: 'api.example.com' } },
      }),
    ]);
    const missing = planMigration(
      routed([
        {
          name: 'all',
          httpRoute: { match: { prefix: '/' }, ...targets('v3') },
        },
      ]),
    );

    for (const plan of [outside, missing]) {
      expect(plan.services).toMatchObject([
        { readiness: 'blocked', routes: [] },
      ]);
    }
    expect(ends(outside, 'dns.hostname')).toEqual(['lost blocks']);
    expect(ends(missing, 'virtualNodeRef.name')).toContain('lost blocks');
  });

  it('exports and imports what runs in another cluster than the Gateway', () => {
    const plan = planMigration(
      [
        { ...service('cart', byRouter('cart')), cluster: 'blue' },
        {
          ...router('cart', [
            {
              name: 'all',
              httpRoute: { match: { prefix: '/' }, ...targets('v1', 'v2') },
            },
          ]),
          cluster: 'blue',
        },
        node('v1', {}, 'blue'),
        node('v2', { listeners: [listener('http2')] }, 'green'),
      ],
      { cluster: 'blue' },
    );

    expect(rulesOf(plan)?.[0].backendRefs).toEqual([
      { kind: 'Service', name: 'v1', port: 8080, weight: 1 },
      {
        group: 'application-networking.k8s.aws',
        kind: 'ServiceImport',
        name: 'v2',
        weight: 1,
      },
    ]);
    expect(
      plan.manifests.map(
        ({ cluster, object }) =>
          `${cluster} ${object.kind} ${object.metadata.name}`,
      ),
    ).toEqual(
      expect.arrayContaining([
        'green Gateway mesh',
        'green ServiceExport v2',
        'green TargetGroupPolicy v2',
        'blue ServiceImport v2',
      ]),
    );
    expect(manifest(plan, 'TargetGroupPolicy', 'v2')?.spec).toMatchObject({
      targetRef: { kind: 'ServiceExport', name: 'v2' },
    });
  });

  it('gives a route whose name Lattice would cut off a name that it takes', () => {
    const plan = planMigration([
      service('recommendations-for-everybody', {
        virtualNode: { virtualNodeRef: { name: 'v1' } },
      }),
      node('v1'),
    ]);

    const [name] = plan.services[0].latticeNames;
    expect(name).toMatch(/^recommendations-for-everybody-shop?-?[a-z0-9]*$/);
    expect(name.length).toBeLessThanOrEqual(40);
    expect(
      manifest(plan, 'HTTPRoute', 'recommendations-for-everybody')?.metadata
        .annotations,
    ).toEqual({
      'application-networking.k8s.aws/service-name-override': name,
    });
  });

  it('blocks a service that needs more rules than a listener has', () => {
    const plan = planMigration(
      routed(
        Array.from({ length: 11 }, (_, index) => ({
          name: `r${index}`,
          httpRoute: { match: { prefix: `/${index}/` }, ...targets('v1') },
        })),
      ),
    );

    expect(plan.quotas.filter(({ isMet }) => !isMet)).toMatchObject([
      {
        quota: 'rules per listener',
        limit: 10,
        wanted: 11,
        where: 'HTTPRoute shop/cart',
      },
    ]);
    expect(plan.services[0].readiness).toBe('blocked');
  });

  it('cuts over callees before callers, and what calls in a circle together', () => {
    const plan = planMigration([
      ...['front', 'cart', 'prices', 'stock'].map(name => service(name)),
      node('front', calls('cart')),
      node('cart', calls('prices')),
      node('prices', calls('stock')),
      node('stock', calls('prices')),
    ]);

    expect(
      plan.cutOver
        .filter(({ services }) => services.length > 0)
        .map(({ services }) => services.map(name => name.split('.')[0])),
    ).toEqual([['prices', 'stock'], ['cart'], ['front']]);
    expect(plan.cutOver.map(({ wayBack }) => wayBack.length > 0)).not.toContain(
      false,
    );
    expect(
      plan.services.find(({ name }) => name.startsWith('prices')),
    ).toMatchObject({
      callers: ['VirtualNode shop/cart', 'VirtualNode shop/stock'],
      calls: ['stock.shop.svc.cluster.local'],
    });
  });

  it('counts the services that a backend group brings as called', () => {
    const plan = planMigration([
      service('front'),
      service('cart'),
      node('front', { backendGroups: [{ name: 'all' }] }),
      node('cart'),
      resource('BackendGroup', 'all', { virtualservices: [{ name: 'cart' }] }),
    ]);

    expect(
      plan.services.map(({ name, calls: called }) => [name, called]),
    ).toEqual([
      ['cart.shop.svc.cluster.local', []],
      ['front.shop.svc.cluster.local', ['cart.shop.svc.cluster.local']],
    ]);
  });

  it('lets in by a virtual gateway what its services take, and says that nothing is rewritten', () => {
    const gatewayRoute = (name: string, prefix: string) =>
      resource('GatewayRoute', name, {
        httpRoute: {
          match: { prefix },
          action: {
            target: { virtualService: { virtualServiceRef: { name: 'cart' } } },
          },
        },
      });
    const plan = planMigration([
      service('cart'),
      node('cart'),
      resource('VirtualGateway', 'ingress', {
        listeners: [listener('http', {}, 8088)],
      }),
      gatewayRoute('to-cart', '/cart'),
    ]);

    expect(manifest(plan, 'HTTPRoute', 'ingress')?.spec).toMatchObject({
      parentRefs: [{ sectionName: 'http-8088' }],
      rules: [
        {
          matches: [{ path: { type: 'PathPrefix', value: '/cart' } }],
          backendRefs: [{ name: 'cart', port: 8080 }],
        },
      ],
    });
    expect(
      plan.services.map(({ name, readiness }) => `${name} ${readiness}`),
    ).toEqual(['cart.shop.svc.cluster.local ready', 'ingress_shop blocked']);
    expect(plan.cutOver.at(-2)?.actions[0]).toMatch(/Route 53/);
  });

  it('lets the roles of declared callers alone call, where all are known', () => {
    const sources = [
      service('front'),
      service('cart'),
      node('front', calls('cart')),
      node('cart'),
    ];
    const role = 'arn:aws:iam::111122223333:role/front';
    const policies = (plan: MigrationPlan) =>
      plan.manifests
        .filter(({ stage }) => stage === 'authorization')
        .map(({ object }) => object.metadata.name);

    expect(policies(planMigration(sources))).toEqual(['mesh']);
    const plan = planMigration(sources, { roles: { front: role } });
    expect(policies(plan)).toEqual(['mesh', 'cart']);
    const policy = plan.manifests.find(
      ({ object }) =>
        object.kind === 'IAMAuthPolicy' && object.metadata.name === 'cart',
    );
    expect(JSON.parse(String(policy?.object.spec?.policy))).toMatchObject({
      Statement: [{ Principal: { AWS: [role] } }],
    });
  });

  it('reads what the App Mesh API described like custom resources', () => {
    const described = (names: Spec, spec: Spec): SourceDocument => ({
      document: {
        meshName: 'shop',
        ...names,
        metadata: { arn: 'arn', version: 1 },
        status: { status: 'ACTIVE' },
        spec,
      },
    });
    const plan = planMigration(
      [
        described({}, { egressFilter: { type: 'DROP_ALL' } }),
        described(
          { virtualServiceName: 'cart.shop.svc.cluster.local' },
          { provider: { virtualRouter: { virtualRouterName: 'cart' } } },
        ),
        described({ virtualRouterName: 'cart' }, { listeners: [listener()] }),
        described(
          { virtualRouterName: 'cart', routeName: 'all' },
          {
            priority: 3,
            httpRoute: {
              match: { prefix: '/' },
              action: { weightedTargets: [{ virtualNode: 'cart', weight: 1 }] },
              retryPolicy: { maxRetries: 1, httpRetryEvents: ['server-error'] },
            },
          },
        ),
        described(
          { virtualNodeName: 'cart' },
          {
            listeners: [listener()],
            serviceDiscovery: { dns: { hostname: 'cart.shop' } },
            backends: [
              { virtualService: { virtualServiceName: 'gone.local' } },
            ],
          },
        ),
      ],
      { namespace: 'shop', appMeshAnswers: true },
    );

    expect(plan.meshName).toBe('shop');
    expect(rulesOf(plan)).toHaveLength(1);
    expect(plan.counts.unknown).toBe(0);
    expect(ends(plan, 'virtualService.virtualServiceName')).toEqual([
      'lost blocks',
    ]);
    expect(ends(plan, 'retryPolicy.maxRetries')).toEqual(['lost']);
    expect(plan.removal.flatMap(({ commands }) => commands)).toEqual(
      expect.arrayContaining([
        'aws appmesh delete-virtual-service --mesh-name shop --virtual-service-name cart.shop.svc.cluster.local',
        'aws appmesh delete-route --mesh-name shop --virtual-router-name cart --route-name all',
        'aws appmesh delete-mesh --mesh-name shop',
      ]),
    );
    expect(plan.cutOver.map(({ title }) => title)).toContain(
      'Let the Envoys pass requests to Lattice',
    );
  });

  it('takes the finalizers away from what would hang, what refers to others first', () => {
    const plan = planMigration([
      resource('Mesh', 'shop'),
      node('cart'),
      service('cart'),
    ]);

    const commands = plan.removal.flatMap(step => step.commands);
    const patches = commands.filter(command =>
      command.startsWith('kubectl patch'),
    );
    expect(patches).toEqual(
      [
        'virtualservice.appmesh.k8s.aws/cart -n shop',
        'virtualnode.appmesh.k8s.aws/cart -n shop',
        'mesh.appmesh.k8s.aws/shop',
      ].map(
        name =>
          `kubectl patch ${name} --type=merge -p '{"metadata":{"finalizers":null}}'`,
      ),
    );
    expect(commands.indexOf(patches[0])).toBeGreaterThan(
      commands.findIndex(command => command.includes('--replicas=0')),
    );
  });

  it('tells a field that it does not know, and what to do about it', () => {
    const plan = planMigration([
      service('cart'),
      node('cart', { warmUp: { seconds: 30 } }),
    ]);

    expect(
      plan.objects
        .flatMap(({ fields }) => fields)
        .filter(({ outcome }) => outcome === 'unknown'),
    ).toEqual([
      {
        path: 'spec.warmUp.seconds',
        value: 30,
        outcome: 'unknown',
        note: 'The planner does not know this field.',
        todo: expect.any(String),
      },
    ]);
    expect(plan.services[0].readiness).toBe('work');
  });
});
