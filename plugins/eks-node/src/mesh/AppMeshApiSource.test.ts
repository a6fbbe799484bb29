import { createSandbox, type Sandbox } from '@eks-platform/aws-sandbox';
import {
  CreateMeshCommand,
  CreateRouteCommand,
  CreateVirtualNodeCommand,
  CreateVirtualRouterCommand,
  CreateVirtualServiceCommand,
} from '@aws-sdk/client-app-mesh';
import pLimit from 'p-limit';
import type { AwsScope } from '../EksService';
import { PartialRead } from '../read/PartialRead';
import { createTestEksService } from '../testUtils';
import { describeMeshSource } from './__testUtils__/describeMeshSource';
import { AppMeshApiSource } from './AppMeshApiSource';

const NODES = 130;
const meshName = 'Large';

let sandbox: Sandbox;
let aws: AwsScope;

beforeAll(async () => {
  sandbox = await createSandbox({ seed: 'empty', speed: 1000 });
  aws = await createTestEksService(sandbox).forScope({
    accountId: '111122223333',
    region: 'eu-west-1',
  });
  const { appMesh } = aws;
  const tags = [{ key: 'team', value: 'platform' }];
  await appMesh.send(new CreateMeshCommand({ meshName, tags }));
  for (let index = 0; index < NODES; index++) {
    await appMesh.send(
      new CreateVirtualNodeCommand({
        meshName,
        virtualNodeName: `node-${index}`,
        spec: {},
      }),
    );
  }
  const listener = {
    portMapping: { port: 80, protocol: 'http' as const },
  };
  await appMesh.send(
    new CreateVirtualRouterCommand({
      meshName,
      virtualRouterName: 'cart',
      spec: { listeners: [listener] },
    }),
  );
  await appMesh.send(
    new CreateRouteCommand({
      meshName,
      virtualRouterName: 'cart',
      routeName: 'all',
      spec: {
        httpRoute: {
          match: { prefix: '/' },
          action: {
            weightedTargets: [{ virtualNode: 'node-1', weight: 100 }],
          },
        },
      },
    }),
  );
  await appMesh.send(
    new CreateVirtualServiceCommand({
      meshName,
      virtualServiceName: 'cart.local',
      spec: { provider: { virtualRouter: { virtualRouterName: 'cart' } } },
      tags: [{ key: 'team', value: 'shop' }],
    }),
  );
});

afterAll(() => sandbox.close());

async function readMeshes() {
  const partial = new PartialRead();
  const objects = await new AppMeshApiSource(aws).readMeshes({
    partial,
    limit: pLimit(8),
  });
  return { objects, failures: partial.failures };
}

describeMeshSource('app-mesh-api', () => ({
  source: new AppMeshApiSource(aws),
  mesh: meshName,
  nodes: [
    'virtual-service/cart.local',
    'virtual-router/cart',
    'route/cart/all',
    'virtual-node/node-1',
  ],
  breakQuestion: async () => {
    const mend = sandbox.addFault({
      kind: 'error',
      operation: 'ListRoutes',
      code: 'ForbiddenException',
      message: 'no',
      status: 403,
    });
    return async () => mend();
  },
}));

describe('AppMeshApiSource', () => {
  it('reads every page, every child and the tags of what has an owner', async () => {
    const { objects, failures } = await readMeshes();
    expect(failures).toEqual([]);
    expect(objects).toHaveLength(1 + NODES + 3);
    expect(objects).toContainEqual(
      expect.objectContaining({
        kind: 'mesh',
        name: meshName,
        tags: { team: 'platform' },
      }),
    );
    expect(objects).toContainEqual(
      expect.objectContaining({
        type: 'virtual-service',
        name: 'cart.local',
        tags: { team: 'shop' },
        targets: [{ type: 'virtual-router', name: 'cart' }],
      }),
    );
    expect(objects).toContainEqual(
      expect.objectContaining({
        type: 'route',
        name: 'all',
        parentName: 'cart',
        match: 'prefix /',
        targets: [{ type: 'virtual-node', name: 'node-1', weight: 100 }],
      }),
    );
  });

  it('keeps what a refused page would have told', async () => {
    const remove = sandbox.addFault({
      kind: 'error',
      operation: 'ListVirtualNodes',
      code: 'ForbiddenException',
      message: 'no',
      status: 403,
    });
    const { objects, failures } = await readMeshes();
    remove();
    expect(objects).toHaveLength(4);
    expect(failures).toEqual([
      {
        target: 'appmesh:ListVirtualNodes Large',
        code: 'ForbiddenException',
        kinds: ['mesh-object'],
        parentArn: 'arn:aws:appmesh:eu-west-1:111122223333:mesh/Large',
        message: expect.stringContaining('no'),
      },
    ]);
  });
});
