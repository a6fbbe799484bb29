import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mockServices } from '@backstage/backend-test-utils';
import { createSandbox, type Sandbox } from '@eks-platform/aws-sandbox';
import type { AwsScope } from '../EksService';
import { createTestEksService } from '../testUtils';
import {
  describeMeshSource,
  readSource,
} from './__testUtils__/describeMeshSource';
import { DefaultLocationReader } from './file/DefaultLocationReader';
import { FileMeshSource } from './FileMeshSource';

const manifests = `
apiVersion: appmesh.k8s.aws/v1beta2
kind: Mesh
metadata: { name: shop }
spec: { namespaceSelector: {} }
---
apiVersion: v1
kind: List
items:
  - apiVersion: appmesh.k8s.aws/v1beta2
    kind: VirtualService
    metadata: { name: cart, namespace: shop }
    spec: { provider: { virtualNode: { virtualNodeRef: { name: cart } } } }
  - apiVersion: appmesh.k8s.aws/v1beta2
    kind: VirtualNode
    metadata: { name: cart, namespace: shop, managedFields: [{ manager: kubectl }] }
    spec: { listeners: [{ portMapping: { port: 80, protocol: http } }] }
`;

let sandbox: Sandbox;
let folder: string;
let location: string;
let aws: AwsScope;

beforeAll(async () => {
  sandbox = await createSandbox({ seed: 'empty' });
  folder = await mkdtemp(join(tmpdir(), 'mesh-'));
  location = join(folder, 'shop.yaml');
  await writeFile(location, manifests);
  const scope = await createTestEksService(sandbox).forScope({
    accountId: '111122223333',
    region: 'eu-west-1',
  });
  aws = { ...scope, scope: { ...scope.scope, meshFiles: [location] } };
});

afterAll(async () => {
  await rm(folder, { recursive: true });
  await sandbox.close();
});

describeMeshSource('file', () => ({
  source: new FileMeshSource(aws, new DefaultLocationReader()),
  mesh: 'shop',
  nodes: ['virtual-service/cart.shop', 'virtual-node/cart_shop'],
  breakQuestion: async () => {
    await rename(location, `${location}.gone`);
    return () => rename(`${location}.gone`, location);
  },
}));

/** Reads a text as if it lay behind a URL. */
function readText(text: string, mostBytes?: number) {
  const url = 'https://git.example.com/mesh.yaml';
  const urlReader = mockServices.urlReader.mock({
    readUrl: async () => ({ buffer: async () => Buffer.from(text) }),
  });
  return readSource(
    new FileMeshSource(
      { ...aws, scope: { ...aws.scope, meshFiles: [url] } },
      new DefaultLocationReader(urlReader, { mostBytes }),
    ),
  );
}

describe('FileMeshSource', () => {
  it('reads a URL as Backstage does, and JSON as well as YAML', async () => {
    const json = JSON.stringify({
      kind: 'MeshList',
      items: [
        {
          apiVersion: 'appmesh.k8s.aws/v1beta2',
          kind: 'Mesh',
          metadata: { name: 'json' },
        },
      ],
    });

    const { meshes, failures } = await readText(json);

    expect(failures).toEqual([]);
    expect(meshes).toMatchObject([
      {
        arn: 'https://git.example.com/mesh.yaml#/appmesh.k8s.aws/Mesh/json',
        origin: { location: 'https://git.example.com/mesh.yaml' },
      },
    ]);
  });

  it.each([
    ['what is no YAML', 'a: [', 'Flow sequence'],
    ['what is no manifest', 'a: 1', 'must hold an object of Kubernetes'],
    [
      'aliases that multiply',
      'a: &a [1,1,1,1,1,1,1,1,1,1]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]',
      'Excessive alias count',
    ],
  ])('notes %s as a failure, not as an empty file', async (_, text, words) => {
    const { meshes, failures } = await readText(text);

    expect(meshes).toEqual([]);
    expect(failures).toMatchObject([
      {
        parentArn: 'https://git.example.com/mesh.yaml#',
        message: expect.stringContaining(words),
      },
    ]);
  });

  it('reads nothing larger than its bound', async () => {
    const { failures } = await readText(manifests, 100);

    expect(failures[0].message).toBe(
      "'https://git.example.com/mesh.yaml' must have at most 100 bytes, found more",
    );
  });
});
