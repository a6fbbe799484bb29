import {
  AppMeshClient,
  CreateMeshCommand,
  CreateRouteCommand,
  CreateVirtualServiceCommand,
  DeleteGatewayRouteCommand,
  DeleteMeshCommand,
  DeleteRouteCommand,
  DeleteVirtualGatewayCommand,
  DeleteVirtualNodeCommand,
  DeleteVirtualRouterCommand,
  DeleteVirtualServiceCommand,
  DescribeGatewayRouteCommand,
  DescribeMeshCommand,
  DescribeRouteCommand,
  DescribeVirtualGatewayCommand,
  DescribeVirtualNodeCommand,
  DescribeVirtualRouterCommand,
  DescribeVirtualServiceCommand,
  ListGatewayRoutesCommand,
  ListMeshesCommand,
  ListRoutesCommand,
  ListTagsForResourceCommand,
  ListVirtualGatewaysCommand,
  ListVirtualNodesCommand,
  ListVirtualRoutersCommand,
  ListVirtualServicesCommand,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateGatewayRouteCommand,
  UpdateMeshCommand,
  UpdateRouteCommand,
  UpdateVirtualGatewayCommand,
  UpdateVirtualNodeCommand,
  UpdateVirtualRouterCommand,
  UpdateVirtualServiceCommand,
} from '@aws-sdk/client-app-mesh';
import {
  aGatewayRoute,
  aMesh,
  aRoute,
  listeningOn,
  meshArn,
  meshName,
  nodeProvider,
  routerProvider,
  virtualGatewayName,
  virtualRouterName,
  type TestMesh,
} from './aMesh';
import { account, clientConfig, otherAccount } from './aPlatform';

describe('App Mesh', () => {
  let mesh: TestMesh;
  beforeEach(async () => {
    mesh = await aMesh();
  });
  afterEach(() => mesh.close());

  it('makes, shows, lists, changes and deletes every kind of resource', async () => {
    const node = { meshName, virtualNodeName: 'node' };
    const router = { meshName, virtualRouterName };
    const route = { ...router, routeName: 'route' };
    const service = { meshName, virtualServiceName: 'cart.shop.local' };
    const gateway = { meshName, virtualGatewayName };
    const entry = { ...gateway, gatewayRouteName: 'entry' };

    await mesh.createNode('node');
    await mesh.createRouter();
    await mesh.createRoute(aRoute());
    await mesh.createService('cart.shop.local', routerProvider());
    await mesh.createGateway();
    await mesh.createGatewayRoute(aGatewayRoute('cart.shop.local'));

    const described = {
      mesh: (await mesh.client.send(new DescribeMeshCommand({ meshName })))
        .mesh,
      node: (await mesh.client.send(new DescribeVirtualNodeCommand(node)))
        .virtualNode,
      router: (await mesh.client.send(new DescribeVirtualRouterCommand(router)))
        .virtualRouter,
      route: (await mesh.client.send(new DescribeRouteCommand(route))).route,
      service: (
        await mesh.client.send(new DescribeVirtualServiceCommand(service))
      ).virtualService,
      gateway: (
        await mesh.client.send(new DescribeVirtualGatewayCommand(gateway))
      ).virtualGateway,
      entry: (await mesh.client.send(new DescribeGatewayRouteCommand(entry)))
        .gatewayRoute,
    };
    expect(described).toMatchObject({
      mesh: { meshName, spec: {}, metadata: { arn: meshArn } },
      node: { ...node, metadata: { arn: `${meshArn}/virtualNode/node` } },
      router: {
        ...router,
        spec: listeningOn('http'),
        metadata: { arn: `${meshArn}/virtualRouter/router` },
      },
      route: {
        ...route,
        spec: aRoute(),
        metadata: { arn: `${meshArn}/virtualRouter/router/route/route` },
      },
      service: {
        ...service,
        spec: { provider: routerProvider() },
        metadata: { arn: `${meshArn}/virtualService/cart.shop.local` },
      },
      gateway: {
        ...gateway,
        spec: listeningOn('http'),
        metadata: { arn: `${meshArn}/virtualGateway/gateway` },
      },
      entry: {
        ...entry,
        spec: aGatewayRoute('cart.shop.local'),
        metadata: {
          arn: `${meshArn}/virtualGateway/gateway/gatewayRoute/entry`,
        },
      },
    });
    for (const resource of Object.values(described)) {
      expect(resource).toMatchObject({
        metadata: {
          version: 1,
          meshOwner: account,
          resourceOwner: account,
          createdAt: expect.any(Date),
          lastUpdatedAt: resource?.metadata?.createdAt,
          uid: expect.stringMatching(/^[0-9a-f-]{36}$/),
        },
        status: { status: 'ACTIVE' },
      });
    }

    expect({
      ...(await mesh.client.send(new ListMeshesCommand({}))),
      ...(await mesh.client.send(new ListVirtualNodesCommand({ meshName }))),
      ...(await mesh.client.send(new ListVirtualRoutersCommand({ meshName }))),
      ...(await mesh.client.send(new ListRoutesCommand(router))),
      ...(await mesh.client.send(new ListVirtualServicesCommand({ meshName }))),
      ...(await mesh.client.send(new ListVirtualGatewaysCommand({ meshName }))),
      ...(await mesh.client.send(new ListGatewayRoutesCommand(gateway))),
    }).toMatchObject({
      meshes: [{ meshName, arn: meshArn, version: 1, meshOwner: account }],
      virtualNodes: [{ ...node, arn: described.node?.metadata?.arn }],
      virtualRouters: [{ ...router, arn: described.router?.metadata?.arn }],
      routes: [{ ...route, arn: described.route?.metadata?.arn }],
      virtualServices: [{ ...service, arn: described.service?.metadata?.arn }],
      virtualGateways: [{ ...gateway, arn: described.gateway?.metadata?.arn }],
      gatewayRoutes: [{ ...entry, arn: described.entry?.metadata?.arn }],
    });

    const egress = { egressFilter: { type: 'ALLOW_ALL' as const } };
    const port = aRoute();
    port.httpRoute!.match!.prefix = '/v2';
    expect(
      await mesh.client.send(new UpdateMeshCommand({ meshName, spec: egress })),
    ).toMatchObject({ mesh: { spec: egress, metadata: { version: 2 } } });
    expect(
      await mesh.client.send(
        new UpdateVirtualNodeCommand({ ...node, spec: { backends: [] } }),
      ),
    ).toMatchObject({
      virtualNode: { spec: { backends: [] }, metadata: { version: 2 } },
    });
    expect(
      await mesh.client.send(
        new UpdateVirtualRouterCommand({
          ...router,
          spec: listeningOn('http', 81),
        }),
      ),
    ).toMatchObject({ virtualRouter: { spec: listeningOn('http', 81) } });
    expect(
      await mesh.client.send(new UpdateRouteCommand({ ...route, spec: port })),
    ).toMatchObject({ route: { spec: port, metadata: { version: 2 } } });
    expect(
      await mesh.client.send(
        new UpdateVirtualServiceCommand({ ...service, spec: {} }),
      ),
    ).toMatchObject({ virtualService: { spec: {}, metadata: { version: 2 } } });
    expect(
      await mesh.client.send(
        new UpdateVirtualGatewayCommand({
          ...gateway,
          spec: listeningOn('http', 81),
        }),
      ),
    ).toMatchObject({ virtualGateway: { spec: listeningOn('http', 81) } });
    const rewritten = aGatewayRoute('cart.shop.local');
    rewritten.httpRoute!.action!.rewrite = { prefix: { value: '/cart/' } };
    expect(
      await mesh.client.send(
        new UpdateGatewayRouteCommand({ ...entry, spec: rewritten }),
      ),
    ).toMatchObject({ gatewayRoute: { spec: rewritten } });

    const deleted = {
      ...(await mesh.client.send(new DeleteGatewayRouteCommand(entry))),
      ...(await mesh.client.send(new DeleteVirtualGatewayCommand(gateway))),
      ...(await mesh.client.send(new DeleteVirtualServiceCommand(service))),
      ...(await mesh.client.send(new DeleteRouteCommand(route))),
      ...(await mesh.client.send(new DeleteVirtualRouterCommand(router))),
      ...(await mesh.client.send(new DeleteVirtualNodeCommand(node))),
      ...(await mesh.client.send(new DeleteMeshCommand({ meshName }))),
    };
    const status = { status: { status: 'DELETED' } };
    expect(deleted).toMatchObject({
      mesh: { meshName, ...status },
      virtualNode: { ...node, ...status },
      virtualRouter: { ...router, ...status },
      route: { ...route, ...status },
      virtualService: { ...service, ...status },
      virtualGateway: { ...gateway, ...status },
      gatewayRoute: { ...entry, ...status },
    });
    expect(await mesh.client.send(new ListMeshesCommand({}))).toMatchObject({
      meshes: [],
    });
  });

  it('answers a repeated creation with what exists and refuses any other of the same name', async () => {
    const first = { meshName: 'blue', clientToken: 'token-1' };
    const created = await mesh.client.send(new CreateMeshCommand(first));
    expect(await mesh.client.send(new CreateMeshCommand(first))).toMatchObject({
      mesh: created.mesh,
    });
    await expect(
      mesh.client.send(
        new CreateMeshCommand({
          ...first,
          spec: { egressFilter: { type: 'ALLOW_ALL' } },
        }),
      ),
    ).rejects.toMatchObject({
      name: 'ConflictException',
      message: expect.stringContaining('token-1'),
    });
    await expect(
      mesh.client.send(new CreateMeshCommand({ meshName: 'blue' })),
    ).rejects.toMatchObject({
      name: 'ConflictException',
      $metadata: { httpStatusCode: 409 },
    });
  });

  it('applies a repeated update once', async () => {
    const update = {
      meshName,
      spec: { egressFilter: { type: 'ALLOW_ALL' as const } },
      clientToken: 'token-2',
    };
    await mesh.client.send(new UpdateMeshCommand(update));
    expect(await mesh.client.send(new UpdateMeshCommand(update))).toMatchObject(
      {
        mesh: { metadata: { version: 2 } },
      },
    );
    await expect(
      mesh.client.send(new UpdateMeshCommand({ ...update, spec: {} })),
    ).rejects.toMatchObject({ name: 'ConflictException' });
  });

  it('says what is missing: the resource, its parent or what its spec names', async () => {
    await mesh.createRouter();
    const missing: Array<[() => Promise<unknown>, string]> = [
      [
        () =>
          mesh.client.send(
            new CreateVirtualServiceCommand({
              meshName: 'none',
              virtualServiceName: 'x.local',
              spec: {},
            }),
          ),
        `Mesh with name none is not present for account ${account}`,
      ],
      [
        () => mesh.client.send(new DescribeMeshCommand({ meshName: 'none' })),
        `Mesh with name none is not present for account ${account}`,
      ],
      [
        () =>
          mesh.client.send(new ListVirtualNodesCommand({ meshName: 'none' })),
        `Mesh with name none is not present for account ${account}`,
      ],
      [
        () =>
          mesh.client.send(
            new DescribeVirtualNodeCommand({
              meshName,
              virtualNodeName: 'none',
            }),
          ),
        `VirtualNode with name none is not present under mesh shop for account ${account}`,
      ],
      [
        () =>
          mesh.client.send(
            new ListRoutesCommand({ meshName, virtualRouterName: 'none' }),
          ),
        `VirtualRouter with name none is not present under mesh shop for account ${account}`,
      ],
      [
        () => mesh.createRoute(aRoute()),
        'VirtualNode with name node is missing',
      ],
      [
        () => mesh.createService('x.local', nodeProvider('none')),
        'VirtualNode with name none is missing',
      ],
      [
        () =>
          mesh.createService('x.local', {
            virtualRouter: { virtualRouterName: 'none' },
          }),
        'VirtualRouter with name none is missing',
      ],
      [
        () =>
          mesh
            .createGateway()
            .then(() => mesh.createGatewayRoute(aGatewayRoute('none'))),
        'VirtualService with name none is missing',
      ],
    ];
    for (const [request, message] of missing) {
      await expect(request()).rejects.toMatchObject({
        name: 'NotFoundException',
        message,
        $metadata: { httpStatusCode: 404 },
      });
    }
  });

  it('takes a virtual node whose backends do not exist', async () => {
    const backends = [
      { virtualService: { virtualServiceName: 'legacy.shop.local' } },
    ];
    expect(await mesh.createNode('node', { backends })).toMatchObject({
      virtualNode: { spec: { backends } },
    });
  });

  it('does not delete what others need', async () => {
    await mesh.createNode('node');
    await mesh.createRouter();
    await mesh.createRoute(aRoute());
    await mesh.createService('a.local', routerProvider());
    await mesh.createGateway();
    await mesh.createGatewayRoute(aGatewayRoute('a.local'));
    const router = { meshName, virtualRouterName };
    const node = { meshName, virtualNodeName: 'node' };
    const service = { meshName, virtualServiceName: 'a.local' };
    const refused = (request: Promise<unknown>, message: string) =>
      expect(request).rejects.toMatchObject({
        name: 'ResourceInUseException',
        message: expect.stringContaining(message),
        $metadata: { httpStatusCode: 409 },
      });

    await refused(
      mesh.client.send(new DeleteMeshCommand({ meshName })),
      'has active VirtualGateways',
    );
    await refused(
      mesh.client.send(
        new DeleteVirtualGatewayCommand({ meshName, virtualGatewayName }),
      ),
      'it has active GatewayRoutes',
    );
    await refused(
      mesh.client.send(new DeleteVirtualServiceCommand(service)),
      'VirtualService a.local is being referenced in the following: GATEWAY_ROUTE: [entry]',
    );
    await refused(
      mesh.client.send(new DeleteVirtualNodeCommand(node)),
      'it is the target of one or more routes',
    );
    await refused(
      mesh.client.send(new DeleteVirtualRouterCommand(router)),
      'it is a VirtualService provider',
    );
    await mesh.client.send(
      new UpdateVirtualServiceCommand({ ...service, spec: {} }),
    );
    await refused(
      mesh.client.send(new DeleteVirtualRouterCommand(router)),
      'it has active Routes',
    );
    await mesh.client.send(
      new DeleteRouteCommand({ ...router, routeName: 'route' }),
    );
    await mesh.client.send(new DeleteVirtualRouterCommand(router));
    await mesh.client.send(
      new UpdateVirtualServiceCommand({
        ...service,
        spec: { provider: nodeProvider('node') },
      }),
    );
    await refused(
      mesh.client.send(new DeleteVirtualNodeCommand(node)),
      'it is a VirtualService provider',
    );
  });

  it('refuses names that are too long or hold other characters', async () => {
    for (const name of ['two words', 'a/b', 'x'.repeat(256), 'ümlaut']) {
      await expect(
        mesh.client.send(new CreateMeshCommand({ meshName: name })),
      ).rejects.toMatchObject({
        name: 'BadRequestException',
        message: expect.stringContaining(`Value '${name}' at 'meshName'`),
      });
    }
  });

  it('wants a port in the match of routes when the router has several listeners', async () => {
    await mesh.createNode('node');
    await mesh.createRouter({
      listeners: [
        ...listeningOn('http').listeners,
        ...listeningOn('grpc', 50051).listeners,
      ],
    });
    await expect(mesh.createRoute(aRoute())).rejects.toMatchObject({
      name: 'BadRequestException',
      message:
        'Route must define a port match criteria if the Virtual Router has multiple listeners',
    });
    await mesh.createRoute(aRoute({ match: { prefix: '/', port: 8080 } }));
  });

  it('does not let a router change its listeners away from its routes', async () => {
    await mesh.createNode('node');
    await mesh.createRouter();
    await mesh.createRoute(aRoute());
    await expect(
      mesh.client.send(
        new UpdateVirtualRouterCommand({
          meshName,
          virtualRouterName,
          spec: listeningOn('http2'),
        }),
      ),
    ).rejects.toMatchObject({
      name: 'BadRequestException',
      message: expect.stringContaining('Route route protocol http'),
    });
  });

  it('lists in pages', async () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    for (const name of names) await mesh.createService(`${name}.local`);
    const found: string[] = [];
    let nextToken: string | undefined;
    do {
      const page = await mesh.client.send(
        new ListVirtualServicesCommand({ meshName, limit: 2, nextToken }),
      );
      expect(page.virtualServices!.length).toBeLessThanOrEqual(2);
      found.push(...page.virtualServices!.map(s => s.virtualServiceName!));
      nextToken = page.nextToken;
    } while (nextToken);
    expect(found).toEqual(names.map(name => `${name}.local`));

    for (const page of [{ limit: 0 }, { limit: 101 }, { nextToken: 'x' }]) {
      await expect(
        mesh.client.send(new ListVirtualServicesCommand({ meshName, ...page })),
      ).rejects.toMatchObject({ name: 'BadRequestException' });
    }
  });

  it('tags, lists tags and untags by ARN', async () => {
    const resourceArn = `${meshArn}/virtualRouter/router/route/route`;
    await mesh.createNode('node');
    await mesh.createRouter();
    await mesh.client.send(
      new CreateRouteCommand({
        meshName,
        virtualRouterName,
        routeName: 'route',
        spec: aRoute(),
        tags: [{ key: 'owner', value: 'shop' }],
      }),
    );
    await mesh.client.send(
      new TagResourceCommand({
        resourceArn,
        tags: [
          { key: 'owner', value: 'cart' },
          { key: 'tier', value: '1' },
        ],
      }),
    );
    await mesh.client.send(
      new UntagResourceCommand({ resourceArn, tagKeys: ['tier', 'none'] }),
    );
    expect(
      await mesh.client.send(new ListTagsForResourceCommand({ resourceArn })),
    ).toMatchObject({ tags: [{ key: 'owner', value: 'cart' }] });

    await expect(
      mesh.client.send(
        new TagResourceCommand({
          resourceArn,
          tags: Array.from({ length: 50 }, (_, i) => ({
            key: `k${i}`,
            value: '',
          })),
        }),
      ),
    ).rejects.toMatchObject({ name: 'TooManyTagsException' });
    await expect(
      mesh.client.send(
        new ListTagsForResourceCommand({
          resourceArn: `${meshArn}/route/route`,
        }),
      ),
    ).rejects.toMatchObject({ name: 'NotFoundException' });
    await expect(
      mesh.client.send(new ListTagsForResourceCommand({ resourceArn: 'shop' })),
    ).rejects.toMatchObject({ name: 'BadRequestException' });
  });

  it('keeps accounts and regions apart', async () => {
    for (const config of [
      { ...clientConfig(mesh.sandbox), region: 'us-east-1' },
      clientConfig(mesh.sandbox, otherAccount),
    ]) {
      const other = new AppMeshClient(config);
      expect(await other.send(new ListMeshesCommand({}))).toMatchObject({
        meshes: [],
      });
      other.destroy();
    }
    await expect(
      mesh.client.send(
        new DescribeMeshCommand({ meshName, meshOwner: otherAccount }),
      ),
    ).rejects.toMatchObject({ name: 'ForbiddenException' });
  });
});
