import { aClusterApi, type ClusterApi } from './__testUtils__/aClusterApi';
import { askCluster } from './__testUtils__/askCluster';

/** What Backstage's Kubernetes plugin asks of a cluster, with nothing of most of it in a namespace of the demo. */
const LISTS = [
  ['/api/v1', 'pods', 'PodList'],
  ['/api/v1', 'services', 'ServiceList'],
  ['/api/v1', 'configmaps', 'ConfigMapList'],
  ['/api/v1', 'limitranges', 'LimitRangeList'],
  ['/api/v1', 'resourcequotas', 'ResourceQuotaList'],
  ['/api/v1', 'secrets', 'SecretList'],
  ['/api/v1', 'events', 'EventList'],
  ['/apis/apps/v1', 'deployments', 'DeploymentList'],
  ['/apis/apps/v1', 'replicasets', 'ReplicaSetList'],
  ['/apis/apps/v1', 'statefulsets', 'StatefulSetList'],
  ['/apis/apps/v1', 'daemonsets', 'DaemonSetList'],
  [
    '/apis/autoscaling/v2',
    'horizontalpodautoscalers',
    'HorizontalPodAutoscalerList',
  ],
  ['/apis/batch/v1', 'jobs', 'JobList'],
  ['/apis/batch/v1', 'cronjobs', 'CronJobList'],
  ['/apis/networking.k8s.io/v1', 'ingresses', 'IngressList'],
];

describe("What Backstage's Kubernetes plugin asks of a cluster", () => {
  let api: ClusterApi;
  let token: string;
  beforeAll(async () => {
    api = await aClusterApi();
    token = (await api.kubeConfig()).getCurrentUser()!.token!;
  });
  afterAll(() => api.sandbox.close());

  const ask = (
    path: string,
    options: Partial<Parameters<typeof askCluster>[1]> = {},
  ) =>
    askCluster(api, {
      ...options,
      path,
      headers: { ...options.headers, authorization: `Bearer ${token}` },
    });

  it.each(LISTS)(
    'is a list, of all namespaces and of one, empty or not: %s/%s',
    async (root, plural, kind) => {
      for (const path of [
        `${root}/${plural}`,
        `${root}/namespaces/jobs/${plural}`,
        `${root}/${plural}?labelSelector=${encodeURIComponent(
          'backstage.io/kubernetes-id=nothing',
        )}&limit=500&resourceVersion=0`,
      ]) {
        expect(await ask(path)).toMatchObject({
          kind,
          metadata: { resourceVersion: expect.stringMatching(/^\d+$/) },
          items: expect.any(Array),
        });
      }
    },
  );

  it('is answered for metrics as by a cluster without a metrics server', async () => {
    expect(
      await ask('/apis/metrics.k8s.io/v1beta1/namespaces/shop/pods'),
    ).toMatchObject({
      kind: 'Status',
      code: 404,
      reason: 'NotFound',
      message: 'the server could not find the requested resource',
    });
    const { groups } = (await ask('/apis')) as {
      groups: Array<{ name: string }>;
    };
    expect(groups.map(({ name }) => name)).not.toContain('metrics.k8s.io');
  });

  it('finds the pods of a component', async () => {
    const { items } = await ask(
      '/api/v1/pods?labelSelector=backstage.io%2Fkubernetes-id%3Dcheckout',
    );
    expect(items).toHaveLength(3);
  });

  it('takes no strategic merge patch of a custom resource, as a real server', async () => {
    const path =
      '/apis/appmesh.k8s.aws/v1beta2/namespaces/shop/virtualnodes/checkout-v1';
    const patch = (type: string) =>
      ask(path, {
        method: 'PATCH',
        headers: { 'content-type': `application/${type}-patch+json` },
        body: '{"metadata":{"labels":{"tried":"yes"}}}',
      });
    expect(await patch('strategic-merge')).toMatchObject({
      code: 415,
      reason: 'UnsupportedMediaType',
    });
    expect(await patch('merge')).toMatchObject({
      metadata: { labels: { tried: 'yes' } },
    });
  });
});
