import { DeleteAccessEntryCommand } from '@aws-sdk/client-eks';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import {
  AuthorizationV1Api,
  CoreV1Api,
  KubernetesObjectApi,
} from '@kubernetes/client-node';
import {
  account,
  aClusterApi,
  admin,
  adminArn,
  clusterName,
  type ClusterApi,
} from '../__testUtils__/aClusterApi';
import { askCluster } from '../__testUtils__/askCluster';
import {
  clusterToken,
  type TokenCredentials,
} from '../__testUtils__/clusterToken';
import { refusal } from '../__testUtils__/refusal';

const roleArn = `arn:aws:iam::${account}:role/ci-deploy`;
const sessionArn = `arn:aws:sts::${account}:assumed-role/ci-deploy/tests`;

describe("A cluster's access", () => {
  let api: ClusterApi;
  let session: TokenCredentials;

  beforeEach(async () => {
    api = await aClusterApi();
    const sts = new STSClient({
      endpoint: api.sandbox.url,
      region: 'eu-west-1',
      credentials: admin,
    });
    const { Credentials } = await sts.send(
      new AssumeRoleCommand({ RoleArn: roleArn, RoleSessionName: 'tests' }),
    );
    sts.destroy();
    session = {
      accessKeyId: Credentials!.AccessKeyId!,
      secretAccessKey: Credentials!.SecretAccessKey!,
      sessionToken: Credentials!.SessionToken!,
    };
  });
  afterEach(() => api.sandbox.close());

  const listNamespaces = (token?: string) =>
    askCluster(api, {
      path: '/api/v1/namespaces',
      headers: token ? { authorization: `Bearer ${token}` } : {},
    });
  const tokenOf = (
    options: Partial<Parameters<typeof clusterToken>[1]> = {},
  ): Promise<string> =>
    clusterToken(api.sandbox, { credentials: admin, clusterName, ...options });
  const apiOf = async (credentials: TokenCredentials) =>
    (await api.kubeConfig(credentials)).makeApiClient(CoreV1Api);

  it('is for those with a token that was signed for it and is fresh', async () => {
    expect((await listNamespaces(await tokenOf())).kind).toBe('NamespaceList');
    const minutesAgo = (minutes: number) =>
      tokenOf({ signingDate: new Date(Date.now() - minutes * 60_000) });
    expect((await listNamespaces(await minutesAgo(14))).kind).toBe(
      'NamespaceList',
    );
    const refused = {
      none: undefined,
      'no token of EKS': 'abc',
      'no presigned request': 'k8s-aws-v1.aHR0cDovL3g',
      'older than 15 minutes': await minutesAgo(16),
      'signed without a cluster': await tokenOf({ clusterName: undefined }),
      'signed for another cluster': await tokenOf({
        clusterName: 'platform-dr',
      }),
      'of another account': await tokenOf({
        credentials: { accessKeyId: '444455556666', secretAccessKey: 'any' },
      }),
      'of a session without access entry': await tokenOf({
        credentials: session,
      }),
      'of no key': await tokenOf({
        credentials: { accessKeyId: 'AKIANOBODY', secretAccessKey: 'any' },
      }),
    };
    for (const [why, token] of Object.entries(refused)) {
      expect([why, await listNamespaces(token)]).toEqual([
        why,
        {
          kind: 'Status',
          apiVersion: 'v1',
          metadata: {},
          status: 'Failure',
          message: 'Unauthorized',
          reason: 'Unauthorized',
          code: 401,
        },
      ]);
    }
    expect(
      api.sandbox.requests({ service: 'kubernetes' }).at(-1),
    ).toMatchObject({
      status: 401,
      errorCode: 'Unauthorized',
      accountId: account,
    });
  });

  it("verifies the signature of a role's session", async () => {
    await api.letIn(roleArn, { policy: 'AmazonEKSViewPolicy' });
    const status = async (options: Parameters<typeof tokenOf>[0]) =>
      (await listNamespaces(await tokenOf(options))).kind;
    expect(await status({ credentials: session })).toBe('NamespaceList');
    expect(
      await status({ credentials: { ...session, secretAccessKey: 'wrong' } }),
    ).toBe('Status');
    expect(
      await status({ credentials: session, clusterName: 'no-such-cluster' }),
    ).toBe('Status');
    expect(
      api.sandbox.requests({
        service: 'kubernetes',
        operation: 'list namespaces',
        principalArn: sessionArn,
      }),
    ).toHaveLength(1);
  });

  it('lets the view policy read the usual kinds, and nothing else', async () => {
    await api.letIn(roleArn, { policy: 'AmazonEKSViewPolicy' });
    const core = await apiOf(session);
    const { items } = await core.listNamespacedPod({ namespace: 'shop' });
    expect(items.length).toBeGreaterThan(8);
    expect(await refusal(core.listNode())).toEqual({
      kind: 'Status',
      apiVersion: 'v1',
      metadata: {},
      status: 'Failure',
      message: `nodes is forbidden: User "${sessionArn}" cannot list resource "nodes" in API group "" at the cluster scope`,
      reason: 'Forbidden',
      details: { kind: 'nodes' },
      code: 403,
    });
    expect(
      await refusal(core.listNamespacedSecret({ namespace: 'shop' })),
    ).toMatchObject({
      code: 403,
      message: `secrets is forbidden: User "${sessionArn}" cannot list resource "secrets" in API group "" in the namespace "shop"`,
    });
    expect(
      await refusal(core.deleteNamespacedPod({ namespace: 'shop', name: 'x' })),
    ).toMatchObject({
      code: 403,
      message: `pods "x" is forbidden: User "${sessionArn}" cannot delete resource "pods" in API group "" in the namespace "shop"`,
      details: { name: 'x', kind: 'pods' },
    });
    const objects = KubernetesObjectApi.makeApiClient(
      await api.kubeConfig(session),
    );
    expect(
      await refusal(
        objects.list('appmesh.k8s.aws/v1beta2', 'VirtualNode', 'shop'),
      ),
    ).toMatchObject({
      code: 403,
      details: { group: 'appmesh.k8s.aws', kind: 'virtualnodes' },
    });
  });

  it('ends at the namespaces of a policy', async () => {
    await api.letIn(roleArn, {
      policy: 'AmazonEKSEditPolicy',
      namespaces: ['jobs', 'pre*'],
    });
    const core = await apiOf(session);
    for (const namespace of ['jobs', 'previews']) {
      await core.createNamespacedConfigMap({
        namespace,
        body: { metadata: { name: 'mine' } },
      });
    }
    const inShop = core.listNamespacedPod({ namespace: 'shop' });
    expect((await refusal(inShop)).code).toBe(403);
    const everywhere = core.listPodForAllNamespaces();
    expect((await refusal(everywhere)).code).toBe(403);
  });

  it('reads everything and changes nothing with the admin view policy', async () => {
    await api.letIn(roleArn, { policy: 'AmazonEKSAdminViewPolicy' });
    const config = await api.kubeConfig(session);
    const objects = KubernetesObjectApi.makeApiClient(config);
    const { items } = await objects.list(
      'appmesh.k8s.aws/v1beta2',
      'VirtualNode',
      'shop',
    );
    expect(items.map(item => item.metadata!.name)).toContain('checkout-v1');
    const core = config.makeApiClient(CoreV1Api);
    expect((await core.listNode()).items).toHaveLength(7);
    const created = core.createNamespace({ body: { metadata: { name: 'x' } } });
    expect((await refusal(created)).code).toBe(403);
  });

  it('follows the roles bound to the groups of an access entry', async () => {
    await api.letIn(roleArn, { kubernetesGroups: ['mesh-readers'] });
    const core = await apiOf(session);
    expect((await refusal(core.listNode())).code).toBe(403);
    const objects = KubernetesObjectApi.makeApiClient(await api.kubeConfig());
    const rbac = 'rbac.authorization.k8s.io';
    await objects.create({
      apiVersion: `${rbac}/v1`,
      kind: 'ClusterRole',
      metadata: { name: 'mesh-reader' },
      rules: [
        { apiGroups: ['appmesh.k8s.aws'], resources: ['*'], verbs: ['list'] },
        {
          apiGroups: [''],
          resources: ['nodes'],
          resourceNames: ['one'],
          verbs: ['*'],
        },
      ],
    } as never);
    await objects.create({
      apiVersion: `${rbac}/v1`,
      kind: 'ClusterRoleBinding',
      metadata: { name: 'mesh-readers' },
      roleRef: { apiGroup: rbac, kind: 'ClusterRole', name: 'mesh-reader' },
      subjects: [{ apiGroup: rbac, kind: 'Group', name: 'mesh-readers' }],
    } as never);
    expect((await refusal(core.readNode({ name: 'one' }))).code).toBe(404);
    expect((await refusal(core.readNode({ name: 'two' }))).code).toBe(403);
    const authorization = (await api.kubeConfig(session)).makeApiClient(
      AuthorizationV1Api,
    );
    const can = async (verb: string) => {
      const { status } = await authorization.createSelfSubjectAccessReview({
        body: {
          spec: {
            resourceAttributes: {
              verb,
              group: 'appmesh.k8s.aws',
              resource: 'meshes',
            },
          },
        },
      });
      return status!.allowed;
    };
    expect([await can('list'), await can('delete')]).toEqual([true, false]);
  });

  it('ends with the access entry', async () => {
    const core = await apiOf(admin);
    await core.listNamespace();
    await api.eks.send(
      new DeleteAccessEntryCommand({ clusterName, principalArn: adminArn }),
    );
    expect(await refusal(core.listNamespace())).toMatchObject({ code: 401 });
  });
});
