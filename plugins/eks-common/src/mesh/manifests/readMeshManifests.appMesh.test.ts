import { buildTopology } from '../../topology/buildTopology';
import type { KubernetesManifest } from './KubernetesManifest';
import { meshManifests } from './meshManifests';
import { readMeshManifests } from './readMeshManifests';

const clusterArn = 'arn:aws:eks:eu-west-1:111122223333:cluster/blue';
const context = {
  accountId: '111122223333',
  region: 'eu-west-1',
  source: 'app-mesh-cr' as const,
  origin: { cluster: { name: 'blue', arn: clusterArn } },
};

function read(...manifests: KubernetesManifest[]) {
  return readMeshManifests(manifests, context);
}

function resource(
  kind: string,
  path: string,
  spec: object = {},
  rest: Partial<KubernetesManifest> & { labels?: Record<string, string> } = {},
): KubernetesManifest {
  const [name, namespace] = path.split('/').reverse();
  const { labels, ...members } = rest;
  return {
    apiVersion: 'appmesh.k8s.aws/v1beta2',
    kind,
    metadata: {
      name,
      ...(namespace && { namespace }),
      ...(labels && { labels }),
    },
    spec,
    ...members,
  };
}

const namespace = (name: string, labels: Record<string, string> = {}) => ({
  apiVersion: 'v1',
  kind: 'Namespace',
  metadata: { name, labels },
});
const allMesh = resource('Mesh', 'shop', { namespaceSelector: {} });

describe('readMeshManifests, custom resources of App Mesh', () => {
  it('names what AWS names, identifies it by the cluster, and keeps the resource', () => {
    const manifest = resource(
      'VirtualNode',
      'shop/cart',
      {
        listeners: [{ portMapping: { port: 8080, protocol: 'http' } }],
        podSelector: { matchLabels: { app: 'cart' } },
        serviceDiscovery: { dns: { hostname: 'cart.shop.svc' } },
      },
      {
        status: {
          virtualNodeARN: 'arn:of-status',
          conditions: [{ type: 'VirtualNodeActive', status: 'True' }],
        },
      },
    );

    const { meshes, objects } = read(allMesh, manifest);

    expect(meshes).toMatchObject([
      {
        arn: `${clusterArn}/appmesh.k8s.aws/Mesh/shop`,
        awsArn: 'arn:aws:appmesh:eu-west-1:111122223333:mesh/shop',
        name: 'shop',
        status: 'UNKNOWN',
        technology: 'app-mesh',
        source: 'app-mesh-cr',
      },
    ]);
    expect(objects).toMatchObject([
      {
        arn: `${clusterArn}/appmesh.k8s.aws/VirtualNode/shop/cart`,
        awsArn: 'arn:of-status',
        name: 'cart_shop',
        meshArn: meshes[0].arn,
        status: 'ACTIVE',
        serviceDiscovery: 'cart.shop.svc',
        podSelector: { matchLabels: { app: 'cart' }, matchExpressions: [] },
        origin: {
          cluster: { name: 'blue' },
          object: { kind: 'VirtualNode', namespace: 'shop', name: 'cart' },
        },
      },
    ]);
    expect(meshManifests({ meshes, objects })).toEqual([allMesh, manifest]);
  });

  it.each([
    ['Mesh', 'cart'],
    ['VirtualService', 'cart.shop'],
    ['VirtualNode', 'cart_shop'],
    ['VirtualRouter', 'cart_shop'],
    ['VirtualGateway', 'cart_shop'],
    ['GatewayRoute', 'cart_shop'],
  ])('names a %s without awsName %s', (kind, expected) => {
    const path = kind === 'Mesh' ? 'cart' : 'shop/cart';
    const { meshes, objects } = read(resource(kind, path));

    expect([...meshes, ...objects].map(({ name }) => name)).toContain(expected);
  });

  it('follows references by name, namespace and ARN, and tells those that lead nowhere', () => {
    const service = resource('VirtualService', 'other/catalog', {
      awsName: 'catalog.internal',
    });
    const { objects } = read(
      allMesh,
      service,
      resource('VirtualNode', 'shop/front', {
        backends: [
          {
            virtualService: {
              virtualServiceRef: { name: 'catalog', namespace: 'other' },
              clientPolicy: { tls: { validation: {} } },
            },
          },
          { virtualService: { virtualServiceRef: { name: 'gone' } } },
          {
            virtualService: {
              virtualServiceARN:
                'arn:aws:appmesh:eu-west-1:111122223333:mesh/shop/virtualService/by.arn',
            },
          },
          {
            virtualService: {
              virtualServiceARN:
                'arn:aws:appmesh:eu-west-1:111122223333:mesh/far/virtualService/by.arn',
            },
          },
          { virtualService: { virtualServiceARN: 'nonsense' } },
          { virtualService: {} },
        ],
      }),
    );

    expect(
      objects.find(({ type }) => type === 'virtual-node')?.backends,
    ).toEqual([
      {
        type: 'virtual-service',
        name: 'catalog.internal',
        clientPolicy: expect.objectContaining({
          tls: expect.objectContaining({ enforce: true }),
        }),
      },
      {
        type: 'virtual-service',
        name: 'gone.shop',
        problem: "no VirtualService 'gone' in namespace 'shop'",
      },
      { type: 'virtual-service', name: 'by.arn' },
      {
        type: 'virtual-service',
        name: 'by.arn',
        problem: "it lies in mesh 'far'",
      },
      {
        type: 'virtual-service',
        name: 'nonsense',
        problem: "'nonsense' is no ARN of a virtual service",
      },
    ]);
  });

  it('makes the routes inside a router objects of their own', () => {
    const router = resource('VirtualRouter', 'shop/cart', {
      listeners: [{ portMapping: { port: 80, protocol: 'http' } }],
      routes: [
        {
          name: 'beta',
          priority: 1,
          httpRoute: {
            match: { prefix: '/', headers: [{ name: 'beta' }] },
            action: {
              weightedTargets: [
                { virtualNodeRef: { name: 'cart' }, weight: 9, port: 80 },
              ],
            },
          },
        },
        { tcpRoute: { action: { weightedTargets: [] } } },
      ],
    });

    const { meshes, objects } = read(
      allMesh,
      router,
      resource('VirtualNode', 'shop/cart', { awsName: 'cart-node' }),
    );

    expect(objects.filter(({ type }) => type === 'route')).toMatchObject([
      {
        arn: `${clusterArn}/appmesh.k8s.aws/VirtualRouter/shop/cart/route/beta`,
        awsArn:
          'arn:aws:appmesh:eu-west-1:111122223333:mesh/shop/virtualRouter/cart_shop/route/beta',
        name: 'beta',
        parentName: 'cart_shop',
        priority: 1,
        protocol: 'http',
        match: 'prefix /, header beta present',
        targets: [
          { type: 'virtual-node', name: 'cart-node', weight: 9, port: 80 },
        ],
      },
      { name: 'route-1', protocol: 'tcp', targets: [] },
    ]);
    expect(meshManifests({ meshes, objects })).toContainEqual(router);
    expect(meshManifests({ meshes, objects })).toHaveLength(3);
  });

  it('adds the services of backend groups that the node does not declare itself', () => {
    const group = resource('BackendGroup', 'shop/all', {
      virtualservices: [
        { name: 'own' },
        { name: 'far', namespace: 'other' },
        { name: 'declared' },
      ],
    });
    const { meshes, objects } = read(
      allMesh,
      group,
      ...['own', 'declared'].map(name =>
        resource('VirtualService', `shop/${name}`),
      ),
      resource('VirtualService', 'other/far'),
      resource('VirtualNode', 'web/front', {
        backends: [
          {
            virtualService: {
              virtualServiceRef: { name: 'declared', namespace: 'shop' },
            },
          },
        ],
        backendGroups: [
          { name: 'all', namespace: 'shop' },
          { name: '*', namespace: 'other' },
          { name: 'gone' },
        ],
      }),
    );
    const node = objects.find(({ type }) => type === 'virtual-node');

    expect(node?.backends).toEqual([
      { type: 'virtual-service', name: 'declared.shop' },
      {
        type: 'virtual-service',
        name: 'own.shop',
        backendGroup: 'shop/all',
      },
      {
        type: 'virtual-service',
        name: 'far.other',
        backendGroup: 'shop/all',
      },
    ]);
    expect(node?.problems).toEqual(["no BackendGroup 'web/gone'"]);
    expect(meshes[0].attachments).toMatchObject([
      { type: 'backend-group', name: 'all' },
    ]);
    expect(meshManifests({ meshes, objects })).toContainEqual(group);
  });

  describe('finds the mesh', () => {
    const node = resource('VirtualNode', 'shop/a');
    const labelled = resource('Mesh', 'one', {
      namespaceSelector: { matchLabels: { mesh: 'one' } },
    });
    const other = resource('Mesh', 'two', {
      namespaceSelector: {
        matchExpressions: [{ key: 'mesh', operator: 'In', values: ['two'] }],
      },
    });

    it.each<[string, KubernetesManifest[], string, string | undefined]>([
      [
        'that the webhook has written',
        [
          labelled,
          other,
          resource('VirtualNode', 'shop/a', { meshRef: { name: 'two' } }),
        ],
        'two',
        undefined,
      ],
      [
        'of which only the reference tells',
        [resource('VirtualNode', 'shop/a', { meshRef: { name: 'gone' } })],
        'gone',
        "no Mesh 'gone'",
      ],
      [
        'by the labels of the namespace',
        [labelled, other, namespace('shop', { mesh: 'two' }), node],
        'two',
        undefined,
      ],
      [
        'whose selector is empty',
        [resource('Mesh', 'any', { namespaceSelector: {} }), labelled, node],
        'any',
        undefined,
      ],
      [
        'when there is only one and the namespace is not told of',
        [labelled, node],
        'one',
        "namespace 'shop' is not told of; taken to be selected by the only mesh",
      ],
      [
        'of two that select it',
        [
          labelled,
          resource('Mesh', 'any', { namespaceSelector: {} }),
          namespace('shop', { mesh: 'one' }),
          node,
        ],
        'one',
        "several meshes select namespace 'shop': one, any",
      ],
      [
        'of nobody when no selector takes the namespace',
        [labelled, namespace('shop', { mesh: 'three' }), node],
        'unknown-mesh',
        "no mesh selects namespace 'shop'",
      ],
      [
        'of nobody when a mesh without a selector is all there is',
        [resource('Mesh', 'none'), namespace('shop'), node],
        'unknown-mesh',
        "no mesh selects namespace 'shop'",
      ],
      [
        'of nobody when there is none',
        [node],
        'unknown-mesh',
        "no mesh selects namespace 'shop'",
      ],
    ])('%s', (_, manifests, meshName, problem) => {
      const { meshes, objects } = read(...manifests);

      expect(objects).toHaveLength(1);
      expect(objects[0]).toMatchObject({
        meshName,
        meshArn: meshes.find(({ name }) => name === meshName)?.arn,
      });
      expect(objects[0].problems).toEqual(problem && [problem]);
    });
  });

  describe('finds the gateway of a gateway route', () => {
    const route = (spec: object = {}, labels?: Record<string, string>) =>
      resource('GatewayRoute', 'shop/api', spec, { labels });
    const gateway = (name: string, spec: object) =>
      resource('VirtualGateway', `edge/${name}`, spec);

    it.each<
      [string, KubernetesManifest[], string | undefined, string[] | undefined]
    >([
      [
        'by reference',
        [
          gateway('in', {}),
          route({ virtualGatewayRef: { name: 'in', namespace: 'edge' } }),
        ],
        'in_edge',
        undefined,
      ],
      [
        'by a reference that leads nowhere',
        [route({ virtualGatewayRef: { name: 'in' } })],
        'in_shop',
        ["no VirtualGateway 'in' in namespace 'shop'"],
      ],
      [
        'by the labels of the namespace',
        [
          namespace('shop', { gateway: 'in' }),
          gateway('in', {
            namespaceSelector: { matchLabels: { gateway: 'in' } },
          }),
          gateway('out', {
            namespaceSelector: { matchLabels: { gateway: 'out' } },
          }),
          route(),
        ],
        'in_edge',
        undefined,
      ],
      [
        'by the labels of the route',
        [
          gateway('in', {
            gatewayRouteSelector: { matchLabels: { for: 'in' } },
          }),
          gateway('out', {
            gatewayRouteSelector: { matchLabels: { for: 'out' } },
          }),
          route({}, { for: 'out' }),
        ],
        'out_edge',
        undefined,
      ],
      [
        'of two that take it',
        [gateway('in', {}), gateway('out', {}), route()],
        'in_edge',
        ['several virtual gateways select it: in_edge, out_edge'],
      ],
      ['of none', [route()], undefined, ['no virtual gateway selects it']],
    ])('%s', (_, manifests, parentName, problems) => {
      const { objects } = read(allMesh, ...manifests);
      const found = objects.find(({ type }) => type === 'gateway-route');

      expect(found?.parentName).toBe(parentName);
      expect(found?.problems).toEqual(problems);
    });
  });

  it('leads a gateway route to its service', () => {
    const { meshes, objects } = read(
      allMesh,
      resource('VirtualGateway', 'shop/in', {
        listeners: [{ portMapping: { port: 8088, protocol: 'http' } }],
      }),
      resource('GatewayRoute', 'shop/api', {
        httpRoute: {
          match: { prefix: '/' },
          action: {
            target: {
              virtualService: { virtualServiceRef: { name: 'api' } },
              port: 80,
            },
          },
        },
      }),
      resource('VirtualService', 'shop/api', {
        provider: { virtualNode: { virtualNodeRef: { name: 'api' } } },
      }),
      resource('VirtualNode', 'shop/api'),
    );

    expect(
      buildTopology({ mesh: meshes[0], objects }).edges.map(({ id }) => id),
    ).toEqual([
      'virtual-gateway/in_shop > gateway-route/in_shop/api_shop',
      'gateway-route/in_shop/api_shop > virtual-service/api.shop:80',
      'virtual-service/api.shop > virtual-node/api_shop',
    ]);
  });

  it('leaves what is no part of a mesh to others', () => {
    const service = {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'a' },
    };
    const { others } = read(
      allMesh,
      namespace('shop'),
      service,
      resource('Unheard', 'shop/of'),
    );

    expect(others.map(({ kind }) => kind)).toEqual([
      'Namespace',
      'Service',
      'Unheard',
    ]);
  });

  it('reads what is written against the schema without falling over', () => {
    const { objects } = read(
      resource('VirtualNode', 'shop/a', {
        listeners: 'many',
        backends: { a: 1 },
        backendGroups: [null],
        serviceDiscovery: 7,
        podSelector: 'all',
      }),
      resource('VirtualRouter', 'shop/r', { routes: [null, 5] }),
      resource('VirtualService', 'shop/s', { provider: [] }),
      resource('GatewayRoute', 'shop/g', { httpRoute: true }),
      { ...resource('VirtualGateway', 'shop/v'), spec: undefined },
    );

    expect(objects).toHaveLength(7);
  });

  it('has no identifier twice', () => {
    const { meshes, objects } = read(
      allMesh,
      resource('VirtualNode', 'shop/a'),
      resource('VirtualService', 'shop/a'),
      resource('VirtualNode', 'other/a'),
      resource('VirtualRouter', 'shop/a', { routes: [{ name: 'a' }] }),
    );
    const arns = [...meshes, ...objects].map(({ arn }) => arn);

    expect(new Set(arns).size).toBe(arns.length);
  });
});
