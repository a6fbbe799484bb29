import {
  AssociateAccessPolicyCommand,
  CreateAccessEntryCommand,
  DeleteAccessEntryCommand,
  EKSClient,
} from '@aws-sdk/client-eks';
import { createSandbox, type Sandbox } from '@eks-platform/aws-sandbox';
import type { AwsScope } from '../EksService';
import { createTestEksService } from '../testUtils';
import { readCluster } from '../read/readCluster';
import { ApplyConflictError } from './ApplyConflictError';
import { clusterAddress } from './ClusterAddress';
import { ClusterKubernetesAccess } from './ClusterKubernetesAccess';
import { ClusterTokens } from './ClusterTokens';
import { connectToCluster } from './connectToCluster';
import type { KubernetesAccess } from './KubernetesAccess';
import { KubernetesConnection } from './KubernetesConnection';
import type { KubernetesObject } from './KubernetesObject';

const PLATFORM = { accountId: '111122223333', region: 'eu-west-1' };
const PAYMENTS = { accountId: '444455556666', region: 'eu-west-1' };
const DEV = { clusterName: 'platform-dev' };
const ROLE = 'arn:aws:iam::444455556666:role/backstage-eks';

let sandbox: Sandbox;
let aws: AwsScope;
let access: KubernetesAccess;

beforeAll(async () => {
  sandbox = await createSandbox({ kubernetes: true, speed: 1_000_000 });
  aws = await createTestEksService(sandbox).forScope(PLATFORM);
  access = await connectToCluster(aws, DEV);
});

afterAll(() => sandbox.close());

beforeEach(() => sandbox.clearRequests());

const settings = (
  data: Record<string, string>,
  name = 'settings',
): KubernetesObject => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, namespace: 'shop' },
  data,
});

const reference = { apiVersion: 'v1', kind: 'ConfigMap', namespace: 'shop' };

function kubernetesOperations() {
  return sandbox
    .requests({ service: 'kubernetes' })
    .map(({ operation }) => operation);
}

function userWith(accessKeyId: string): EKSClient {
  return new EKSClient({
    endpoint: sandbox.url,
    region: 'eu-west-1',
    credentials: { accessKeyId, secretAccessKey: 'any' },
  });
}

describe('the Kubernetes API of a cluster', () => {
  it('is entered with the token of EKS, signed for the real STS endpoint of the region', async () => {
    const token = await new ClusterTokens(aws, 'platform-dev').token();

    const url = new URL(
      Buffer.from(token.slice('k8s-aws-v1.'.length), 'base64url').toString(),
    );
    expect(url.origin).toBe('https://sts.eu-west-1.amazonaws.com');
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      Action: 'GetCallerIdentity',
      'X-Amz-Expires': '60',
      'X-Amz-SignedHeaders': 'host;x-k8s-aws-id',
    });
    expect(
      await access.get({ apiVersion: 'v1', kind: 'Namespace', name: 'shop' }),
    ).toMatchObject({ kind: 'Namespace', metadata: { name: 'shop' } });
  });

  it('lists page by page, with selectors, and all namespaces when none is named', async () => {
    const pods = { apiVersion: 'v1', kind: 'Pod' };
    const all = await access.listAll(pods, { pageSize: 2 });

    expect(all.length).toBeGreaterThan(4);
    expect(all[0]).toMatchObject({ apiVersion: 'v1', kind: 'Pod' });
    expect(all[0].metadata.managedFields).toBeUndefined();
    expect(new Set(all.map(({ metadata }) => metadata.uid)).size).toBe(
      all.length,
    );
    expect(
      kubernetesOperations().filter(name => name === 'list pods'),
    ).toHaveLength(Math.ceil(all.length / 2));
    expect(
      await access.listAll(pods, {
        namespace: 'shop',
        labelSelector: 'backstage.io/kubernetes-id=checkout',
        fieldSelector: 'status.phase=Running',
      }),
    ).not.toHaveLength(0);
    expect(await access.listAll(pods, { namespace: 'nowhere' })).toEqual([]);
    await expect(access.listAll(pods, { atMost: 2 })).rejects.toMatchObject({
      name: 'ConflictError',
      message:
        "Cluster 'platform-dev' in eu-west-1 of 111122223333 has more than 2 Pod of v1, wanted: at most 2",
    });
  });

  it('stops reading a list that nobody goes on with', async () => {
    for await (const pod of access.list(
      { apiVersion: 'v1', kind: 'Pod' },
      { pageSize: 1 },
    )) {
      expect(pod.kind).toBe('Pod');
      break;
    }

    expect(kubernetesOperations()).toEqual(['list pods']);
  });

  it('tells kinds that are served from those that are not', async () => {
    expect(
      await access.findKind({ apiVersion: 'apps/v1', kind: 'Deployment' }),
    ).toMatchObject({ plural: 'deployments', namespaced: true });
    const nodePool = { apiVersion: 'karpenter.sh/v1', kind: 'NodePool' };
    expect(await access.findKind(nodePool)).toBeUndefined();
    await expect(access.listAll(nodePool)).rejects.toMatchObject({
      name: 'NotFoundError',
      message:
        "Cluster 'platform-dev' in eu-west-1 of 111122223333 could not list NodePool of karpenter.sh/v1: it serves no kind NodePool of karpenter.sh/v1",
    });
  });

  it('finds a kind as soon as its definition is installed', async () => {
    const widget = { apiVersion: 'shop.example.com/v1', kind: 'Widget' };
    expect(await access.findKind(widget)).toBeUndefined();

    await access.apply({
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      metadata: { name: 'widgets.shop.example.com' },
      spec: {
        group: 'shop.example.com',
        scope: 'Cluster',
        names: { kind: 'Widget', plural: 'widgets' },
        versions: [
          {
            name: 'v1',
            served: true,
            storage: true,
            schema: {
              openAPIV3Schema: {
                type: 'object',
                properties: {
                  spec: {
                    type: 'object',
                    properties: { size: { type: 'integer' } },
                  },
                },
              },
            },
          },
        ],
      },
    });

    expect(await access.findKind(widget)).toMatchObject({ namespaced: false });
    await expect(
      access.apply({
        ...widget,
        metadata: { name: 'one' },
        spec: { size: 'big' },
      }),
    ).rejects.toMatchObject({
      name: 'InputError',
      message: expect.stringMatching(
        /^Cluster 'platform-dev' in eu-west-1 of 111122223333 does not accept what was sent to apply Widget 'one': spec\.size: /,
      ),
    });
  });

  it('applies, keeps what others manage, and takes it over only when told', async () => {
    const made = await access.apply(settings({ level: 'low' }));
    const again = await access.apply(settings({ level: 'low' }));
    const { metadata } = made.object;

    expect(made.created).toBe(true);
    expect(again.created).toBe(false);
    expect(again.object.metadata.resourceVersion).toBe(
      metadata.resourceVersion,
    );
    expect(metadata.managedFields).toEqual([
      expect.objectContaining({ manager: 'backstage-eks', operation: 'Apply' }),
    ]);

    const other = await otherManager();
    await other(settings({ level: 'high', extra: 'yes' }));
    const refused = await access
      .apply(settings({ level: 'low' }))
      .catch(error => error);

    expect(refused).toBeInstanceOf(ApplyConflictError);
    expect(refused.name).toBe('ConflictError');
    expect(refused.conflicts).toEqual([
      { field: '.data.level', manager: 'somebody' },
    ]);
    expect(refused.message).toBe(
      "Cluster 'platform-dev' in eu-west-1 of 111122223333 could not apply ConfigMap 'shop/settings': .data.level is managed by 'somebody'",
    );
    const forced = await access.apply(settings({ level: 'low' }), {
      force: true,
    });
    expect(forced.object.data).toEqual({ level: 'low', extra: 'yes' });
  });

  it('tries without storing, and deletes once', async () => {
    const name = 'tried';
    const tried = await access.apply(settings({ a: 'b' }, name), {
      dryRun: true,
    });
    expect(tried).toMatchObject({
      created: true,
      object: { data: { a: 'b' } },
    });
    expect(await access.get({ ...reference, name })).toBeUndefined();

    await access.apply(settings({ a: 'b' }, name));
    expect(await access.delete({ ...reference, name }, { dryRun: true })).toBe(
      true,
    );
    await expect(
      access.delete({ ...reference, name }, { uid: 'another' }),
    ).rejects.toMatchObject({ name: 'ConflictError' });
    expect(await access.delete({ ...reference, name })).toBe(true);
    expect(await access.delete({ ...reference, name })).toBe(false);
  });

  it('tells whom the cluster does not let in', async () => {
    const payments = await createTestEksService(sandbox).forScope(PAYMENTS);
    const eks = userWith('444455556666');
    const entry = { clusterName: 'payments-prod', principalArn: ROLE };
    await eks.send(new DeleteAccessEntryCommand(entry)).catch(() => {});
    const entered = await connectToCluster(payments, entry);
    const question = { apiVersion: 'v1', kind: 'Namespace', name: 'default' };

    await expect(entered.get(question)).rejects.toMatchObject({
      name: 'NotAllowedError',
      message: `Cluster 'payments-prod' in eu-west-1 of 444455556666 lets nobody in as ${ROLE}, wanted: tell which kinds it has in v1. It needs an access entry for that principal (eks:CreateAccessEntry) with an access policy`,
    });

    await eks.send(new CreateAccessEntryCommand(entry));
    await expect(entered.get(question)).rejects.toMatchObject({
      name: 'NotAllowedError',
      message: expect.stringContaining('cannot get resource "namespaces"'),
    });

    await eks.send(
      new AssociateAccessPolicyCommand({
        ...entry,
        policyArn:
          'arn:aws:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy',
        accessScope: { type: 'cluster' },
      }),
    );
    expect(await entered.get(question)).toMatchObject({ kind: 'Namespace' });
  });

  it('says that a cluster does not exist, or has no API', async () => {
    await expect(
      connectToCluster(aws, { clusterName: 'nowhere' }),
    ).rejects.toMatchObject({
      name: 'NotFoundError',
      message: "No cluster 'nowhere' in eu-west-1 of 111122223333",
    });
    const cluster = await readCluster(aws, DEV);
    expect(() =>
      clusterAddress({ ...cluster!, status: 'CREATING', endpoint: undefined }),
    ).toThrow(
      "Cluster 'platform-dev' in eu-west-1 of 111122223333 is CREATING and has no Kubernetes API yet",
    );
    expect(() =>
      clusterAddress({ ...cluster!, endpoint: 'http://127.0.0.1' }),
    ).toThrow('must have an endpoint with https');
  });

  it('trusts the authority of the cluster and no other, and tells what keeps it away', async () => {
    const cluster = (await readCluster(aws, DEV))!;
    const other = await createSandbox({ kubernetes: true });
    const stranger = await createTestEksService(other).forScope(PLATFORM);
    const authority = (await readCluster(stranger, DEV))!;
    await other.close();
    const enter = (changes: Partial<typeof cluster>) => {
      const address = clusterAddress({ ...cluster, ...changes });
      return new ClusterKubernetesAccess(
        address,
        new KubernetesConnection(address, new ClusterTokens(aws, cluster.name)),
        async () => 'nobody',
      ).findKind({ apiVersion: 'v1', kind: 'Pod' });
    };

    await expect(
      enter({ certificateAuthority: authority.certificateAuthority }),
    ).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
      message: expect.stringContaining('that its own authority has not signed'),
    });
    await expect(
      enter({
        endpoint: authority.endpoint,
        endpointPublicAccess: false,
        vpcId: 'vpc-1',
      }),
    ).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
      message: expect.stringMatching(
        /could not be reached at 127\.0\.0\.1:\d+.*ECONNREFUSED.*its endpoint is private, so it answers only inside VPC vpc-1/,
      ),
    });
    await expect(
      enter({
        endpoint: authority.endpoint,
        publicAccessCidrs: ['203.0.113.0/24'],
      }),
    ).rejects.toThrow('its public endpoint answers only to 203.0.113.0/24');
  });

  it('ends with the signal, and when an answer takes too long', async () => {
    const signal = AbortSignal.abort(new Error('enough'));
    await expect(
      access.listAll({ apiVersion: 'v1', kind: 'Pod' }, { signal }),
    ).rejects.toThrow('enough');

    const slow = await createSandbox({ kubernetes: true, latencyMs: 500 });
    const slowAws = await createTestEksService(slow).forScope(PLATFORM);
    const slowAccess = await connectToCluster(slowAws, DEV);
    await slowAccess.findKind(reference);
    await expect(
      slowAccess.get({ ...reference, name: 'x' }, { timeoutMs: 20 }),
    ).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
      message: expect.stringContaining('it did not answer in time'),
    });
    await slow.close();
  });

  /** Applies as another field manager, taking over what is there. */
  async function otherManager() {
    const address = clusterAddress((await readCluster(aws, DEV))!);
    const connection = new KubernetesConnection(
      address,
      new ClusterTokens(aws, address.clusterName),
    );
    return (object: KubernetesObject) =>
      connection.ask({
        method: 'PATCH',
        path: [
          'api',
          'v1',
          'namespaces',
          object.metadata.namespace!,
          'configmaps',
          object.metadata.name,
        ],
        query: { fieldManager: 'somebody', force: 'true' },
        body: { contentType: 'application/apply-patch+yaml', content: object },
      });
  }
});

describe('a cluster token', () => {
  it('is signed once for all who ask, and anew before it or the session ends', async () => {
    let now = Date.now();
    const tokens = new ClusterTokens(aws, 'platform-dev', () => now);
    const [first, same] = await Promise.all([tokens.token(), tokens.token()]);
    expect(same).toBe(first);

    now += 13 * 60_000;
    expect(await tokens.token()).toBe(first);
    now += 60_000;
    const second = await tokens.token();
    expect(second).not.toBe(first);

    const ends = now + 5 * 60_000;
    const brief = new ClusterTokens(withCredentialsUntil(ends), 'x', () => now);
    const third = await brief.token();
    now += 4 * 60_000;
    expect(await brief.token()).not.toBe(third);
  });

  function withCredentialsUntil(ends: number): AwsScope {
    const credentials = async () => ({
      accessKeyId: '111122223333',
      secretAccessKey: 'any',
      expiration: new Date(ends),
    });
    const { endpointProvider } = aws.sts.config;
    return {
      ...aws,
      sts: { config: { credentials, endpointProvider } } as never,
    };
  }
});
