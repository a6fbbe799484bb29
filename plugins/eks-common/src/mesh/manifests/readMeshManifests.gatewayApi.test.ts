import { indexMesh } from '../routing/indexMesh';
import { resolveRoute } from '../routing/resolveRoute';
import type { KubernetesManifest } from './KubernetesManifest';
import { meshManifests } from './meshManifests';
import { readMeshManifests } from './readMeshManifests';

const clusterArn = 'arn:aws:eks:eu-west-1:111122223333:cluster/blue';
const context = {
  accountId: '111122223333',
  region: 'eu-west-1',
  source: 'gateway-api-cr' as const,
  origin: { cluster: { name: 'blue', arn: clusterArn } },
};
const GATEWAY = 'gateway.networking.k8s.io/v1';
const LATTICE = 'application-networking.k8s.aws/v1alpha1';

function read(...manifests: KubernetesManifest[]) {
  return readMeshManifests(manifests, context);
}

function manifest(
  apiVersion: string,
  kind: string,
  path: string,
  spec?: object,
  rest: { annotations?: Record<string, string>; status?: object } = {},
): KubernetesManifest {
  const [name, namespace] = path.split('/').reverse();
  const { annotations, status } = rest;
  return {
    apiVersion,
    kind,
    metadata: {
      name,
      ...(namespace && { namespace }),
      ...(annotations && { annotations }),
    },
    ...(spec && { spec }),
    ...(status && { status }),
  };
}

const gateway = (path: string, className = 'amazon-vpc-lattice') =>
  manifest(GATEWAY, 'Gateway', path, {
    gatewayClassName: className,
    listeners: [
      { name: 'http', protocol: 'HTTP', port: 80 },
      {
        name: 'https',
        protocol: 'HTTPS',
        port: 443,
        tls: {
          mode: 'Terminate',
          options: {
            'application-networking.k8s.aws/certificate-arn': 'arn:cert',
          },
        },
      },
      {
        name: 'tls',
        protocol: 'TLS',
        port: 8443,
        tls: { mode: 'Passthrough' },
      },
    ],
  });
const hotel = gateway('net/hotel');
const parent = (sectionName?: string, name = 'hotel') => ({
  name,
  namespace: 'net',
  ...(sectionName && { sectionName }),
});
const httpRoute = (path: string, rules: object[], rest: object = {}) =>
  manifest(GATEWAY, 'HTTPRoute', path, {
    parentRefs: [parent('http')],
    rules,
    ...rest,
  });
const service = (name: string, weight?: number, kind = 'Service') => ({
  kind,
  name,
  port: 8090,
  weight,
});

describe('readMeshManifests, the Gateway API', () => {
  it('reads a Gateway of VPC Lattice as a service network', () => {
    const { meshes } = read({
      ...hotel,
      status: {
        conditions: [
          {
            type: 'Programmed',
            status: 'True',
            message:
              'aws-gateway-arn: arn:aws:vpc-lattice:eu-west-1:444455556666:servicenetwork/sn-0123',
          },
        ],
      },
    });

    expect(meshes).toMatchObject([
      {
        arn: `${clusterArn}/gateway.networking.k8s.io/Gateway/net/hotel`,
        awsArn:
          'arn:aws:vpc-lattice:eu-west-1:444455556666:servicenetwork/sn-0123',
        ownerAccountId: '444455556666',
        name: 'hotel',
        technology: 'vpc-lattice',
        status: 'ACTIVE',
      },
    ]);
  });

  it.each<[string, KubernetesManifest[], string[]]>([
    ['by the name of the class', [hotel], ['hotel']],
    ['of another class', [gateway('net/other', 'istio')], []],
    [
      'by the controller of the class',
      [
        gateway('net/own', 'our-lattice'),
        manifest(GATEWAY, 'GatewayClass', 'our-lattice', {
          controllerName:
            'application-networking.k8s.aws/gateway-api-controller',
        }),
      ],
      ['own'],
    ],
    [
      'whose class only borrows the name',
      [
        hotel,
        manifest(GATEWAY, 'GatewayClass', 'amazon-vpc-lattice', {
          controllerName: 'example.com/other',
        }),
      ],
      [],
    ],
    [
      'as a ServiceNetwork alone',
      [manifest(LATTICE, 'ServiceNetwork', 'net')],
      ['net'],
    ],
  ])('tells a Gateway of VPC Lattice: %s', (_, manifests, names) => {
    expect(read(...manifests).meshes.map(({ name }) => name)).toEqual(names);
  });

  it('takes Gateways and a ServiceNetwork of one name for one network', () => {
    const second = gateway('far/hotel');
    const network = manifest(LATTICE, 'ServiceNetwork', 'hotel');

    const { meshes, objects } = read(hotel, second, network);

    expect(meshes).toHaveLength(1);
    expect(meshes[0].attachments).toMatchObject([
      { type: 'gateway', object: { namespace: 'far' } },
      { type: 'gateway', object: { kind: 'ServiceNetwork' } },
    ]);
    expect(meshManifests({ meshes, objects })).toEqual([
      hotel,
      second,
      network,
    ]);
  });

  it('makes of a route what the controller makes of it', () => {
    const { objects } = read(
      hotel,
      httpRoute(
        'shop/inventory',
        [
          {
            matches: [
              {
                path: { type: 'Exact', value: '/Ver1' },
                method: 'GET',
                headers: [{ name: 'beta', value: '1' }],
              },
            ],
            backendRefs: [
              service('v1', 10),
              service('v2', 90, 'ServiceImport'),
            ],
          },
          { backendRefs: [service('v1')] },
        ],
        { hostnames: ['inventory.example.com'] },
      ),
    );

    expect(
      objects.map(({ type, name, parentName }) =>
        [type, parentName, name].filter(Boolean).join(' '),
      ),
    ).toEqual([
      'virtual-node v1.shop',
      'virtual-node v2.shop.import',
      'virtual-service inventory-shop',
      'virtual-router inventory-shop:80',
      'route inventory-shop:80 rule-1',
      'route inventory-shop:80 rule-2',
      'route inventory-shop:80 default',
    ]);
    expect(objects[2]).toMatchObject({
      hostnames: ['inventory.example.com'],
      targets: [
        { type: 'virtual-router', name: 'inventory-shop:80', port: 80 },
      ],
    });
    expect(objects[4]).toMatchObject({
      priority: 1,
      match: 'path = /Ver1, method GET, header beta = 1',
      matches: [
        {
          path: { type: 'exact', value: '/Ver1', ignoreCase: true },
          method: 'GET',
        },
      ],
      targets: [
        { type: 'virtual-node', name: 'v1.shop', weight: 10, port: 8090 },
        {
          type: 'virtual-node',
          name: 'v2.shop.import',
          weight: 90,
          port: 8090,
        },
      ],
    });
    expect(objects[5]).toMatchObject({ priority: 2, match: 'prefix /' });
    expect(objects[6]).toMatchObject({
      isDefault: true,
      fixedResponse: { statusCode: 404 },
    });
  });

  it('answers by the order of the rules, whatever the case of the path', () => {
    const { meshes, objects } = read(
      hotel,
      httpRoute('shop/rates', [
        {
          matches: [{ path: { value: '/Parking' } }],
          backendRefs: [service('parking')],
        },
        {
          matches: [{ path: { value: '/parking/special' } }],
          backendRefs: [service('special')],
        },
      ]),
    );
    const index = indexMesh({ mesh: meshes[0], objects });

    expect(
      resolveRoute(index, { service: 'rates-shop', path: '/parking/special' }),
    ).toMatchObject({ answers: [{ name: 'parking.shop' }] });
    expect(
      resolveRoute(index, { service: 'rates-shop', path: '/none' }),
    ).toMatchObject({
      outcome: 'fixed-response',
      fixedResponse: { statusCode: 404 },
    });
  });

  it.each([
    [[parent('http')], ['http 80']],
    [
      [parent('http'), parent('https')],
      ['http 80', 'https 443'],
    ],
    [[parent()], ['http 80']],
    [[parent('none')], []],
  ])('attaches to the listeners that %j names', (parentRefs, expected) => {
    const { objects } = read(
      hotel,
      httpRoute('shop/a', [{ backendRefs: [service('a')] }], { parentRefs }),
    );

    expect(
      objects
        .filter(({ type }) => type === 'virtual-router')
        .flatMap(({ listeners }) => listeners)
        .map(({ protocol, port }) => `${protocol} ${port}`),
    ).toEqual(expected);
  });

  it('knows the certificate of a listener', () => {
    const { objects } = read(
      hotel,
      httpRoute('shop/a', [], { parentRefs: [parent('https')] }),
    );

    expect(objects[1].listeners[0].tls).toEqual({
      mode: 'STRICT',
      certificate: { type: 'acm', reference: 'arn:cert' },
    });
  });

  it('puts a route into each network that it attaches to', () => {
    const { meshes, objects } = read(
      hotel,
      gateway('net/second'),
      httpRoute('shop/a', [{ backendRefs: [service('a')] }], {
        parentRefs: [parent('http'), parent('http', 'second')],
      }),
    );

    expect(
      objects
        .filter(({ type }) => type === 'virtual-service')
        .map(({ meshArn }) => meshArn),
    ).toEqual(meshes.map(({ arn }) => arn));
    expect(new Set(objects.map(({ arn }) => arn)).size).toBe(objects.length);
  });

  it('has a network for a route whose Gateway is not told of, and none for one of another class', () => {
    const route = httpRoute('shop/a', [{ backendRefs: [service('a')] }]);

    expect(read(route).meshes).toMatchObject([
      {
        name: 'hotel',
        implied: true,
        problems: ["no Gateway 'hotel' in namespace 'net'"],
      },
    ]);
    expect(read(gateway('net/hotel', 'istio'), route)).toEqual({
      meshes: [],
      objects: [],
      others: [gateway('net/hotel', 'istio'), route],
    });
  });

  it.each([
    ['shop/inventory', undefined, 'inventory-shop'],
    [
      'a-namespace-of-thirty-characters/a-route-of-thirty-characters-x',
      undefined,
      'a-route-of-thirty-ch-a-namespace-of-thi',
    ],
    [
      'shop/inventory',
      { 'application-networking.k8s.aws/service-name-override': 'stock' },
      'stock',
    ],
  ])('names the service of %s with %j %s', (path, annotations, expected) => {
    const route = httpRoute(path, []);
    const { objects } = read(hotel, {
      ...route,
      metadata: { ...route.metadata, annotations },
    });

    expect(objects[0].name).toBe(expected);
  });

  it('takes name, ARN and domain from what the controller has written', () => {
    const { objects } = read(
      hotel,
      manifest(
        GATEWAY,
        'HTTPRoute',
        'shop/a',
        { parentRefs: [parent('http')], rules: [] },
        {
          annotations: {
            'application-networking.k8s.aws/lattice-service-arn': 'arn:svc',
            'application-networking.k8s.aws/lattice-assigned-domain-name':
              'a.on.aws',
            'application-networking.k8s.aws/standalone': 'true',
          },
          status: {
            parents: [{ conditions: [{ type: 'Accepted', status: 'False' }] }],
          },
        },
      ),
    );

    expect(objects[0]).toMatchObject({
      awsArn: 'arn:svc',
      hostnames: ['a.on.aws'],
      status: 'INACTIVE',
      problems: [
        'it stands alone: the controller does not put it into the network',
      ],
    });
  });

  it.each<[object, string]>([
    [{ method: { service: 'a.B', method: 'C' } }, 'path = /a.B/C, method POST'],
    [{ method: { service: 'a.B' } }, 'prefix /a.B/, method POST'],
    [{}, 'prefix /, method POST'],
  ])('makes of the gRPC match %j %s', (match, words) => {
    const { objects } = read(
      hotel,
      manifest(GATEWAY, 'GRPCRoute', 'shop/g', {
        parentRefs: [parent('https')],
        rules: [{ matches: [match], backendRefs: [service('g')] }],
      }),
    );

    expect(objects.find(({ type }) => type === 'route')?.match).toBe(words);
  });

  it('leads a TLSRoute through to its targets', () => {
    const { meshes, objects } = read(
      hotel,
      manifest('gateway.networking.k8s.io/v1alpha2', 'TLSRoute', 'shop/t', {
        parentRefs: [parent('tls')],
        hostnames: ['t.example.com'],
        rules: [{ backendRefs: [service('t')] }],
      }),
    );

    expect(
      resolveRoute(indexMesh({ mesh: meshes[0], objects }), {
        host: 't.example.com',
        port: 8443,
      }),
    ).toMatchObject({
      outcome: 'answered',
      answers: [{ name: 't.shop', probability: 1 }],
    });
  });

  it.each<[object, string]>([
    [
      { matches: [{ path: { type: 'RegularExpression', value: '/a.*' } }] },
      'Lattice matches no path by RegularExpression',
    ],
    [
      {
        matches: [
          { headers: [{ name: 'h', type: 'RegularExpression', value: 'a' }] },
        ],
      },
      'Lattice matches no header by RegularExpression',
    ],
    [
      { matches: [{ queryParams: [{ name: 'q', value: '1' }] }] },
      'Lattice matches no query parameters',
    ],
    [
      {
        matches: [
          {
            headers: [1, 2, 3, 4, 5, 6].map(n => ({
              name: `h${n}`,
              value: '1',
            })),
          },
        ],
      },
      'Lattice matches at most 5 headers',
    ],
    [{ matches: [{}, {}] }, 'the controller takes one match in a rule'],
    [
      { filters: [{ type: 'RequestRedirect' }] },
      'the controller does nothing of filter RequestRedirect',
    ],
    [
      { timeouts: { request: '5s' } },
      'the controller does nothing of timeouts',
    ],
    [{ retry: {} }, 'the controller does nothing of retries'],
  ])('says that the controller refuses %j', (rule, problem) => {
    const { objects } = read(hotel, httpRoute('shop/a', [rule]));

    expect(
      objects.find(({ type }) => type === 'virtual-service')?.problems,
    ).toEqual([problem]);
  });

  it('attaches policies to what they speak of, and reads what they change', () => {
    const target = (kind: string, name: string) => ({
      targetRef: { group: '', kind, name },
    });
    const manifests = [
      hotel,
      manifest('v1', 'Service', 'shop/a'),
      httpRoute('shop/a', [{ backendRefs: [service('a')] }]),
      manifest(LATTICE, 'VpcAssociationPolicy', 'net/vpc', {
        ...target('Gateway', 'hotel'),
        securityGroupIds: ['sg-1'],
      }),
      manifest(LATTICE, 'IAMAuthPolicy', 'shop/auth', {
        ...target('HTTPRoute', 'a'),
        policy: '{}',
      }),
      manifest(LATTICE, 'TargetGroupPolicy', 'shop/tg', {
        ...target('Service', 'a'),
        protocol: 'HTTPS',
        protocolVersion: 'HTTP1',
      }),
      manifest(LATTICE, 'ServiceExport', 'shop/a'),
      manifest(LATTICE, 'AccessLogPolicy', 'shop/log', {
        ...target('HTTPRoute', 'gone'),
        destinationArn: 'arn:bucket',
      }),
      manifest(LATTICE, 'ServiceImport', 'shop/lonely', {
        type: 'ClusterSetIP',
        ports: [],
      }),
    ];

    const { meshes, objects, others } = read(...manifests);
    const attached = (owner: { attachments?: object[] } | undefined) =>
      owner?.attachments;

    expect(attached(meshes[0])).toMatchObject([
      { type: 'vpc-association', detail: "the cluster's VPC, sg-1" },
      {
        type: 'access-log',
        detail: 'arn:bucket',
        problem: "no HTTPRoute 'gone' in namespace 'shop' of this mesh",
      },
      { type: 'service-import', problem: 'no route leads to it' },
    ]);
    expect(
      objects.find(({ type }) => type === 'virtual-service'),
    ).toMatchObject({
      authType: 'AWS_IAM',
      attachments: [{ type: 'auth-policy' }],
    });
    expect(objects.find(({ type }) => type === 'virtual-node')).toMatchObject({
      listeners: [{ port: 8090, protocol: 'https' }],
      attachments: [
        { type: 'target-group-policy', detail: 'HTTPS HTTP1' },
        { type: 'service-export' },
      ],
    });
    expect(others.map(({ kind }) => kind)).toEqual(['Service']);
    expect(meshManifests({ meshes, objects })).toHaveLength(
      manifests.length - 1,
    );
    expect(meshManifests({ meshes, objects })).toEqual(
      expect.arrayContaining(
        manifests.filter(({ kind }) => kind !== 'Service'),
      ),
    );
  });

  it('keeps policies where there is no Gateway at all', () => {
    const policy = manifest(LATTICE, 'ServiceExport', 'shop/a');
    const { meshes } = read(policy);

    expect(meshes).toMatchObject([
      { name: 'unknown-mesh', implied: true, attachments: [{ name: 'a' }] },
    ]);
  });

  it('keeps two routes to which Lattice would give one name', () => {
    const { meshes, objects } = read(
      hotel,
      httpRoute('shop/a', []),
      manifest(GATEWAY, 'GRPCRoute', 'shop/a', {
        parentRefs: [parent('http')],
        rules: [],
      }),
    );

    expect(
      objects
        .filter(({ type }) => type === 'virtual-service')
        .map(({ problems }) => problems),
    ).toEqual([undefined, ["HTTPRoute 'shop/a' has the same name in Lattice"]]);
    expect(meshManifests({ meshes, objects })).toHaveLength(3);
  });

  it('says that a Service is missing only where Services are told of', () => {
    const route = httpRoute('shop/a', [{ backendRefs: [service('gone')] }]);
    const problemsOf = (...manifests: KubernetesManifest[]) =>
      read(hotel, route, ...manifests).objects[0].problems;

    expect(problemsOf()).toBeUndefined();
    expect(problemsOf(manifest('v1', 'Service', 'shop/other'))).toEqual([
      "no Service 'gone' in namespace 'shop'",
    ]);
  });
});
