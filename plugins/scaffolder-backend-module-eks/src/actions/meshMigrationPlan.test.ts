import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JsonObject } from '@backstage/types';
import {
  aMesh,
  aMeshObject,
} from '@eks-platform/backstage-plugin-eks-common/testUtils';
import { parse } from 'yaml';
import { ActionBench, type RunOptions } from '../__testUtils__/ActionBench';
import type { ActionDependencies } from '../run/ActionDependencies';
import { createMeshMigrationPlanAction } from './meshMigrationPlan';

const mesh = {
  accountId: '111122223333',
  region: 'eu-west-1',
  meshName: 'shop',
};

describe('mesh:migration:plan', () => {
  let bench: ActionBench;
  let workspacePath: string;

  beforeEach(async () => {
    bench = await ActionBench.start();
    workspacePath = await mkdtemp(join(tmpdir(), 'workspace-'));
  });
  afterEach(async () => {
    await bench.close();
    await rm(workspacePath, { recursive: true });
  });

  function run(
    input: JsonObject,
    options: RunOptions = {},
    deps: Partial<ActionDependencies> = {},
  ) {
    return bench.run(
      createMeshMigrationPlanAction({ ...bench.deps, ...deps }),
      input,
      { workspacePath, ...options },
    );
  }

  const fromApi = {
    mesh: { ...mesh, from: 'app-mesh-api' },
    namespace: 'shop',
  };

  function readPlan(path: string) {
    return readFile(join(workspacePath, 'migration', path), 'utf8');
  }

  it('writes the plan of a mesh of the App Mesh API, and changes nothing in AWS', async () => {
    const { error, outputs, log } = await run(fromApi);

    expect(error).toBeUndefined();
    expect(outputs).toMatchObject({ meshName: 'shop', unknownFields: 0 });
    const route = 'manifests/services/shop/httproute-checkout.yaml';
    expect(parse(await readPlan(route))).toMatchObject({ kind: 'HTTPRoute' });
    expect(await readPlan('REPORT.md')).toContain('VirtualNode checkout-v1');
    expect(await readPlan('PLAN.md')).toContain('Removal of App Mesh');
    expect(bench.writes()).toEqual([]);
    expect(log.map(({ message }) => message).join('\n')).toContain(
      'checkout.shop.svc.cluster.local',
    );
  });

  it('writes nothing in a dry run', async () => {
    const { error, outputs } = await run(fromApi, { isDryRun: true });

    expect(error).toBeUndefined();
    expect(outputs).toHaveProperty('blocked');
    await expect(readPlan('PLAN.md')).rejects.toThrow('ENOENT');
  });

  it('plans manifests of the workspace, without what a former plan had', async () => {
    const manifest = (name: string) => `
apiVersion: appmesh.k8s.aws/v1beta2
kind: VirtualNode
metadata: { name: cart, namespace: shop }
spec:
  listeners: [{ portMapping: { port: 8080, protocol: http } }]
  serviceDiscovery: { dns: { hostname: cart.shop.svc.cluster.local } }
---
apiVersion: appmesh.k8s.aws/v1beta2
kind: VirtualService
metadata: { name: ${name}, namespace: shop }
spec: { provider: { virtualNode: { virtualNodeRef: { name: cart } } } }
`;
    for (const name of ['old', 'new']) {
      await writeFile(join(workspacePath, 'mesh.yaml'), manifest(name));
      const { error } = await run({ path: 'mesh.yaml' });
      expect(error).toBeUndefined();
    }

    await readPlan('manifests/services/shop/httproute-new.yaml');
    await expect(
      readPlan('manifests/services/shop/httproute-old.yaml'),
    ).rejects.toThrow('ENOENT');
  });

  it('plans what the inventory keeps, unless a part of it could not be read', async () => {
    const envelope = { meshName: 'shop' };
    const snapshot = {
      scope: mesh,
      collectedAt: '2026-11-01T00:00:00Z',
      objects: [
        aMesh({ spec: {}, envelope }),
        aMeshObject({
          type: 'virtual-service',
          name: 'cart.local',
          envelope: { ...envelope, virtualServiceName: 'cart.local' },
        }),
      ],
      failures: [],
    };
    const inventory = (overrides: object) =>
      ({
        inventory: {
          getScopes: async () => [],
          getSnapshot: async () => ({ ...snapshot, ...overrides }),
        },
      } as unknown as Partial<ActionDependencies>);

    const planned = await run({ mesh }, {}, inventory({}));
    const partly = await run(
      { mesh },
      {},
      inventory({
        failures: [
          {
            target: 'appmesh:ListRoutes',
            kinds: ['mesh-object'],
            code: 'AccessDenied',
            message: 'not today',
          },
        ],
      }),
    );

    expect(planned.outputs).toMatchObject({ blocked: 1 });
    expect(partly.error?.message).toMatch(/no migration is planned.*not today/);
  });

  it.each<[string, JsonObject, string]>([
    ['neither mesh nor path', {}, 'Wanted one of path and mesh, found none'],
    [
      'both',
      { ...fromApi, path: 'a' },
      'Wanted one of path and mesh, found both',
    ],
    [
      'no such mesh',
      { mesh: { ...fromApi.mesh, meshName: 'nowhere' } },
      "No mesh 'nowhere' in eu-west-1 of 111122223333",
    ],
    [
      'a foreign account',
      { mesh: { ...fromApi.mesh, accountId: '999999999999' } },
      'are not configured',
    ],
    [
      'a folder outside of the workspace',
      { ...fromApi, targetPath: '../out' },
      "targetPath: wanted a folder inside the task's workspace",
    ],
    [
      'the workspace itself',
      { ...fromApi, targetPath: '.' },
      "targetPath: wanted a folder inside the task's workspace",
    ],
    [
      'manifests that are not there',
      { path: 'nowhere.yaml' },
      "found nothing at 'nowhere.yaml'",
    ],
    [
      'an inventory that is not there',
      { mesh },
      'mesh.from: the inventory is not there',
    ],
  ])('refuses %s', async (_, input, says) => {
    const { error } = await run(input);

    expect(error?.message).toContain(says);
  });

  it('refuses manifests without a mesh, and what is no YAML', async () => {
    await writeFile(join(workspacePath, 'a.yaml'), 'kind: Service');
    await writeFile(join(workspacePath, 'b.yaml'), 'a: [');

    expect((await run({ path: 'a.yaml' })).error?.message).toContain(
      'wanted custom resources of App Mesh',
    );
    expect((await run({ path: 'b.yaml' })).error?.message).toContain(
      "'b.yaml' is no YAML",
    );
  });
});
