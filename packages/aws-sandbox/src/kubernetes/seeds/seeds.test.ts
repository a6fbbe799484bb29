import {
  CreateNodegroupCommand,
  DeleteClusterCommand,
  DeleteFargateProfileCommand,
  DeleteNodegroupCommand,
  DescribeClusterCommand,
  EKSClient,
} from '@aws-sdk/client-eks';
import { AppsV1Api, CoreV1Api, Watch } from '@kubernetes/client-node';
import {
  aClusterApi,
  admin,
  clusterName,
  type ClusterApi,
} from '../__testUtils__/aClusterApi';
import { askCluster } from '../__testUtils__/askCluster';
import { createSandbox } from '../../createSandbox';
import { createManualClock } from '../../world/ManualClock';

describe('What the clusters of the demo hold', () => {
  let api: ClusterApi;
  let core: CoreV1Api;

  beforeEach(async () => {
    api = await aClusterApi();
    core = (await api.kubeConfig()).makeApiClient(CoreV1Api);
  });
  afterEach(() => api.sandbox.close());

  it('is the same at every start', async () => {
    const look = async (other: ClusterApi) => {
      const client = (await other.kubeConfig()).makeApiClient(CoreV1Api);
      return [
        await client.listNode(),
        await client.listPodForAllNamespaces(),
        await client.listServiceAccountForAllNamespaces(),
      ];
    };
    const again = await aClusterApi();
    expect(await look(again)).toEqual(await look(api));
    await again.sandbox.close();
  });

  it('has one node for each that a node group desires, with its labels', async () => {
    const { items } = await core.listNode({
      labelSelector: 'eks.amazonaws.com/nodegroup=workers-arm64',
    });
    expect(items).toHaveLength(4);
    for (const node of items) {
      expect(node.metadata!.labels).toMatchObject({
        'kubernetes.io/arch': 'arm64',
        'eks.amazonaws.com/capacityType': 'SPOT',
        role: 'workers',
        'topology.kubernetes.io/zone':
          expect.stringMatching(/^eu-west-1[abc]$/),
      });
      expect(node.status!.nodeInfo!.kubeletVersion).toMatch(/^v1\.34\./);
    }
  });

  it('puts pods that belong to components on its nodes', async () => {
    const nodes = (await core.listNode()).items.map(
      node => node.metadata!.name,
    );
    const { items } = await core.listNamespacedPod({
      namespace: 'shop',
      labelSelector: 'backstage.io/kubernetes-id=checkout',
    });
    expect(items).toHaveLength(3);
    for (const pod of items) {
      expect(nodes).toContain(pod.spec!.nodeName);
      expect(pod.spec!.serviceAccountName).toBe('checkout');
      expect(JSON.stringify(pod.spec)).toContain('AWS_WEB_IDENTITY_TOKEN_FILE');
      expect(pod.status!.phase).toBe('Running');
    }
    const apps = (await api.kubeConfig()).makeApiClient(AppsV1Api);
    await apps.deleteNamespacedDeployment({
      namespace: 'shop',
      name: 'checkout-v2',
    });
    const left = await core.listNamespacedPod({
      namespace: 'shop',
      labelSelector: 'app=checkout-v2',
    });
    expect(left.items).toEqual([]);
  });

  it('gains nodes with a node group, and tells those who watch', async () => {
    const config = await api.kubeConfig();
    const { metadata } = await core.listNode();
    let abort: AbortController | undefined;
    const added = new Promise<string>((resolve, reject) => {
      new Watch(config)
        .watch(
          '/api/v1/nodes',
          { resourceVersion: metadata!.resourceVersion },
          (type, node) => resolve(`${type} ${node.metadata.labels.tier}`),
          () => {},
        )
        .then(controller => {
          abort = controller;
        }, reject);
    });
    const { cluster } = await api.eks.send(
      new DescribeClusterCommand({ name: clusterName }),
    );
    await api.eks.send(
      new CreateNodegroupCommand({
        clusterName,
        nodegroupName: 'more',
        nodeRole: 'arn:aws:iam::111122223333:role/eks-node-role',
        subnets: cluster!.resourcesVpcConfig!.subnetIds,
        scalingConfig: { minSize: 1, maxSize: 1, desiredSize: 1 },
        labels: { tier: 'extra' },
      }),
    );
    expect(await added).toBe('ADDED extra');
    abort?.abort();
  });

  it('is gone with its cluster', async () => {
    const clock = createManualClock();
    const other = await aClusterApi({ clock });
    for (const nodegroupName of ['system', 'workers-arm64']) {
      await other.eks.send(
        new DeleteNodegroupCommand({ clusterName, nodegroupName }),
      );
    }
    await other.eks.send(
      new DeleteFargateProfileCommand({
        clusterName,
        fargateProfileName: 'serverless',
      }),
    );
    clock.advance(10 * 60_000);
    await other.eks.send(new DeleteClusterCommand({ name: clusterName }));
    const version = () => askCluster(other, { path: '/version' });
    expect(await version()).toMatchObject({ major: '1', minor: '34' });
    clock.advance(10 * 60_000);
    expect(await version()).toMatchObject({ code: 404 });
    await other.sandbox.close();
  });

  it('is not served unless asked for: then endpoints look like those of AWS', async () => {
    const sandbox = await createSandbox();
    const eks = new EKSClient({
      endpoint: sandbox.url,
      region: 'eu-west-1',
      credentials: admin,
    });
    const { cluster } = await eks.send(
      new DescribeClusterCommand({ name: clusterName }),
    );
    expect(cluster!.endpoint).toBe(
      'https://861DD952DD8C546EFA77D2E9C31D964D.gr7.eu-west-1.eks.amazonaws.com',
    );
    await sandbox.close();
  });
});
