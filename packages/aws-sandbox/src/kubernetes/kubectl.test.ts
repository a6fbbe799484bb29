import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { stringify } from 'yaml';
import {
  account,
  aClusterApi,
  clusterName,
  type ClusterApi,
} from './__testUtils__/aClusterApi';

const run = promisify(execFile);

const isInstalled = (command: string) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .some(directory => existsSync(join(directory, command)));

const withKubectl = isInstalled('kubectl') ? describe : describe.skip;

withKubectl('kubectl (where it is installed)', () => {
  let api: ClusterApi;
  let directory: string;
  let environment: NodeJS.ProcessEnv;

  beforeAll(async () => {
    api = await aClusterApi();
    directory = await mkdtemp(join(tmpdir(), 'kubectl-'));
    environment = {
      PATH: process.env.PATH,
      HOME: directory,
      KUBECONFIG: join(directory, 'config'),
      AWS_ENDPOINT_URL: api.sandbox.url,
      AWS_ACCESS_KEY_ID: account,
      AWS_SECRET_ACCESS_KEY: 'any',
      AWS_REGION: 'eu-west-1',
      AWS_DEFAULT_REGION: 'eu-west-1',
    };
    // With its token in it: the AWS CLI, which makes one for each command, takes a second to start.
    const config = await api.kubeConfig();
    await writeFile(environment.KUBECONFIG!, config.exportConfig());
  }, 180_000);
  afterAll(async () => {
    await api.sandbox.close();
    await rm(directory, { recursive: true });
  });

  async function kubectl(...args: string[]): Promise<string> {
    const { stdout } = await run('kubectl', args, { env: environment });
    return stdout;
  }

  async function manifest(...objects: object[]): Promise<string> {
    const file = join(directory, 'manifest.yaml');
    await writeFile(
      file,
      objects.map(object => stringify(object)).join('---\n'),
    );
    return file;
  }

  const withAws = isInstalled('aws') ? describe : describe.skip;
  withAws('(and the AWS CLI, where that is installed)', () => {
    it('enters with the kubeconfig of aws eks update-kubeconfig', async () => {
      const env = { ...environment, KUBECONFIG: join(directory, 'from-aws') };
      const update = ['eks', 'update-kubeconfig', '--name', clusterName];
      await run('aws', update, { env });
      const { stdout } = await run(
        'kubectl',
        ['get', 'nodes,serviceaccounts,virtualnodes', '-n=shop', '-o=name'],
        { env },
      );
      expect(stdout).toMatch(/^node\/ip-10-16-/m);
      expect(stdout).toContain('serviceaccount/checkout\n');
      expect(stdout).toContain('virtualnode.appmesh.k8s.aws/checkout-v1\n');
      expect(
        await run(
          'kubectl',
          [
            'config',
            'view',
            '--raw',
            '-o=jsonpath={.users[0].user.exec.command}',
          ],
          { env },
        ),
      ).toMatchObject({ stdout: 'aws' });
    }, 180_000);
  });

  it('lists nodes, service accounts and the resources of App Mesh', async () => {
    const nodes = await kubectl('get', 'nodes');
    expect(nodes.split('\n')[0]).toMatch(/^NAME +STATUS +ROLES +VERSION +AGE/);
    expect(nodes).toMatch(
      /^ip-10-16-\d+-\d+\.eu-west-1\.compute\.internal +Ready +<none> +v1\.34/m,
    );
    const arns = await kubectl(
      'get',
      'serviceaccounts',
      '--namespace=shop',
      '--output=jsonpath={.items[*].metadata.annotations.eks\\.amazonaws\\.com/role-arn}',
    );
    expect(arns.split(' ')).toEqual([
      'arn:aws:iam::111122223333:role/checkout-irsa',
      'arn:aws:iam::111122223333:role/orders-irsa',
      'arn:aws:iam::111122223333:role/recommendations-irsa',
    ]);
    expect(
      await kubectl(
        'get',
        'virtualnodes,virtualrouters,meshes',
        '-A',
        '-o',
        'name',
      ),
    ).toContain('virtualrouter.appmesh.k8s.aws/checkout-router');
    expect(
      await kubectl(
        'get',
        'pods',
        '-n=shop',
        '-l=backstage.io/kubernetes-id=checkout',
        '--no-headers',
      ),
    ).toMatch(/^checkout-v1-\w+-\w+ +1\/1 +Running +0 +\d+\w/);
  }, 180_000);

  it('applies, changes, explains and deletes', async () => {
    const settings = {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'settings', namespace: 'jobs' },
      data: { level: 'low' },
    };
    const file = await manifest(settings);
    expect(await kubectl('apply', '-f', file)).toContain('created');
    expect(await kubectl('apply', '-f', file)).toContain('unchanged');
    await manifest({ ...settings, data: { level: 'high' } });
    expect(await kubectl('diff', '-f', file).catch(e => e.stdout)).toContain(
      '+  level: high',
    );
    expect(
      await kubectl('apply', '--server-side', '--force-conflicts', '-f', file),
    ).toContain('serverside-applied');
    expect(await kubectl('get', 'pdb', '-n=shop')).toMatch(
      /^checkout-v1 +1 +<none> +1 /m,
    );
    expect(await kubectl('explain', 'virtualnode.spec')).toContain('KIND:');
    expect(await kubectl('delete', '-f', file)).toContain('deleted');
    expect(await kubectl('api-resources')).toMatch(/pods +po +v1 +true +Pod/);
    expect(await kubectl('auth', 'whoami')).toContain('user/admin');
    expect(await kubectl('version')).toContain('Server Version: v1.34');
  }, 180_000);

  it('applies and deletes resources of App Mesh', async () => {
    const file = await manifest({
      apiVersion: 'appmesh.k8s.aws/v1beta2',
      kind: 'VirtualNode',
      metadata: { name: 'returns', namespace: 'shop' },
      spec: {
        podSelector: { matchLabels: { app: 'returns' } },
        listeners: [{ portMapping: { port: 8080, protocol: 'http' } }],
        serviceDiscovery: { dns: { hostname: 'returns.shop.local' } },
      },
    });
    const name = 'virtualnode.appmesh.k8s.aws/returns';
    expect(await kubectl('apply', '-f', file)).toBe(`${name} created\n`);
    expect(await kubectl('apply', '-f', file)).toBe(`${name} unchanged\n`);
    expect(
      await kubectl(
        'get',
        'virtualnode',
        'returns',
        '-n=shop',
        '-o=jsonpath={.spec.listeners[0].portMapping.port}',
      ),
    ).toBe('8080');
    expect(await kubectl('delete', '-f', file)).toContain('deleted');
    expect(
      await kubectl('get', 'virtualnodes', '-n=shop', '-o=name'),
    ).not.toContain('returns');
  }, 180_000);

  it('watches for what it waits for', async () => {
    const file = await manifest({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'late', namespace: 'jobs' },
      data: { state: 'begun' },
    });
    await kubectl('create', '-f', file);
    const watches = () =>
      api.sandbox.requests({
        service: 'kubernetes',
        operation: 'watch configmaps',
      }).length;
    const before = watches();
    const waiting = kubectl(
      'wait',
      'configmap/late',
      '-n=jobs',
      '--for=jsonpath={.data.state}=done',
      '--timeout=120s',
    );
    while (watches() === before) {
      await new Promise(resolve => setTimeout(resolve, 50));
    }
    await kubectl(
      'patch',
      'configmap',
      'late',
      '-n=jobs',
      '--type=merge',
      '--patch={"data":{"state":"done"}}',
    );
    expect(await waiting).toBe('configmap/late condition met\n');
    await kubectl('delete', '-f', file);
  }, 180_000);

  it('makes namespaces and asks what it may', async () => {
    expect(await kubectl('create', 'namespace', 'made')).toContain('created');
    expect(await kubectl('auth', 'can-i', 'delete', 'pods')).toBe('yes\n');
    expect(await kubectl('delete', 'namespace', 'made')).toContain('deleted');
  }, 180_000);
});
