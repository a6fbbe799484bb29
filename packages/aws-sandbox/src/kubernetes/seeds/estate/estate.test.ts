import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSandbox } from '../../../createSandbox';
import type { Sandbox } from '../../../Sandbox';
import { seededServiceAccountTable } from '../../../seeds/serviceAccounts';
import { clusterTable } from '../../../services/eks/tables';
import { meshTables } from '../../../services/appmesh/tables';
import type { KubernetesObject } from '../../objects/KubernetesObject';
import { anEstate, type Estate } from '../../__testUtils__/anEstate';
import { askCluster } from '../../__testUtils__/askCluster';
import { openCluster } from '../../__testUtils__/openCluster';

/** A route with weights, of a custom resource or of App Mesh. */
interface Weighted {
  grpcRoute?: { action?: { weightedTargets?: Array<{ weight?: number }> } };
}

/** Of what a cluster holds, what is looked at here. */
interface Found extends KubernetesObject {
  spec: {
    nodeName: string;
    serviceAccountName: string;
    awsName: string;
    listeners: Array<{ tls?: { certificate: { acm: unknown } } }>;
    routes: Weighted[];
    template: { spec: { nodeClassRef: { name: string } } };
  };
  status: {
    nodeName?: string;
    nodeInfo: { kubeletVersion: string };
    disruptionsAllowed: number;
    containerStatuses: Array<{ state: unknown }>;
  };
}

const platform = '111122223333';
const payments = '444455556666';
const data = '777788889999';

describe('What the clusters of the estate hold', () => {
  let estate: Estate;
  let sandbox: Sandbox;
  beforeAll(async () => {
    estate = await anEstate();
    ({ sandbox } = estate);
  });
  afterAll(() => estate.sandbox.close());

  const list = async (
    accountId: string,
    clusterName: string,
    path: string,
    region = 'eu-west-1',
  ) => (await estate.list({ accountId, region, clusterName }, path)) as Found[];
  const names = (objects: Found[]) =>
    objects.map(({ metadata }) => metadata.name);

  it('has every ServiceAccount of the seed with the role that it asks for', async () => {
    let found = 0;
    for (const place of sandbox.world.places()) {
      const rows = place.table(seededServiceAccountTable).values();
      for (const { clusterName, namespace, name, roleArn } of rows) {
        const { accountId, region } = place;
        const account = await estate.ask(
          { accountId, region, clusterName },
          { path: `/api/v1/namespaces/${namespace}/serviceaccounts/${name}` },
        );
        expect(account).toMatchObject({ kind: 'ServiceAccount' });
        expect(
          (account as unknown as Found).metadata.annotations?.[
            'eks.amazonaws.com/role-arn'
          ],
        ).toBe(roleArn);
        found += 1;
      }
    }
    expect(found).toBe(8);
  });

  it('has pods of components in every cluster, each on a node of its cluster and with its ServiceAccount', async () => {
    for (const place of sandbox.world.places()) {
      for (const row of place.table(clusterTable).values()) {
        const look = (path: string) =>
          list(place.accountId, row.name, path, place.region);
        const nodes = names(await look('/api/v1/nodes'));
        const accounts = (await look('/api/v1/serviceaccounts')).map(
          ({ metadata }) => `${metadata.namespace}/${metadata.name}`,
        );
        const pods = await look(
          '/api/v1/pods?labelSelector=backstage.io/kubernetes-id',
        );
        expect([row.name, pods.length]).not.toEqual([row.name, 0]);
        for (const { spec, metadata } of pods) {
          expect(nodes).toContain(spec.nodeName);
          expect(accounts).toContain(
            `${metadata.namespace}/${spec.serviceAccountName}`,
          );
        }
      }
    }
  });

  it('has nodes of node groups, some of them behind their cluster', async () => {
    const nodes = await list(platform, 'platform-prod', '/api/v1/nodes');
    const groups = nodes.map(({ metadata, status }) => [
      metadata.labels!['eks.amazonaws.com/nodegroup'],
      status.nodeInfo.kubeletVersion.slice(0, 5),
      metadata.labels!['node.kubernetes.io/instance-type'],
    ]);
    expect(groups).toContainEqual(['workers', 'v1.34', 'm6i.large']);
    expect(groups).toContainEqual(['workers-arm64', 'v1.33', 'm7g.large']);
  });

  it('has a Fargate node for each pod of a namespace that a profile takes', async () => {
    const pods = await list(
      platform,
      'batch-fargate',
      '/api/v1/pods?labelSelector=eks.amazonaws.com/fargate-profile',
      'us-east-1',
    );
    const nodes = await list(
      platform,
      'batch-fargate',
      '/api/v1/nodes?labelSelector=eks.amazonaws.com/compute-type=fargate',
      'us-east-1',
    );
    expect(pods.map(pod => pod.spec.nodeName).sort()).toEqual(names(nodes));
    expect(names(nodes)[0]).toMatch(/^fargate-ip-10-32-/);
  });

  it('has a budget that blocks, and a pod that does not come up', async () => {
    const budgets = await list(
      payments,
      'payments-prod',
      '/apis/policy/v1/poddisruptionbudgets',
    );
    const allowed = budgets.map(({ metadata, status }) => [
      metadata.name,
      status.disruptionsAllowed,
    ]);
    expect(allowed).toContainEqual(['ledger', 0]);
    expect(allowed).toContainEqual(['settlement', 1]);
    const [uploader] = await list(
      data,
      'data-edge',
      '/api/v1/namespaces/edge/pods',
      'ap-southeast-2',
    );
    expect(uploader.status.containerStatuses[0].state).toEqual({
      waiting: { reason: 'CrashLoopBackOff' },
    });
  });

  it('has other kinds for the components that use them', async () => {
    const ofStorefront = (path: string) =>
      list(
        platform,
        'shop-prod',
        `${path}?labelSelector=backstage.io/kubernetes-id=storefront`,
      );
    expect(
      names(
        await ofStorefront('/apis/autoscaling/v2/horizontalpodautoscalers'),
      ),
    ).toEqual(['web']);
    expect(
      names(await ofStorefront('/apis/networking.k8s.io/v1/ingresses')),
    ).toEqual(['storefront']);
    const jobs = '/apis/batch/v1/namespaces/jobs/cronjobs';
    expect(
      names(await list(platform, 'batch-fargate', jobs, 'us-east-1')),
    ).toEqual(['nightly-invoices']);
  });

  it('has the NodePools of Karpenter with their claims, of which one has no node', async () => {
    const look = (path: string) => list(data, 'data-spark', path);
    const pools = await look('/apis/karpenter.sh/v1/nodepools');
    expect(names(pools)).toEqual(['default', 'spark-spot']);
    const classes = await look('/apis/karpenter.k8s.aws/v1/ec2nodeclasses');
    expect(names(classes)).toEqual([
      pools[0].spec.template.spec.nodeClassRef.name,
    ]);
    const nodes = await look(
      '/api/v1/nodes?labelSelector=karpenter.sh/nodepool',
    );
    const claims = await look('/apis/karpenter.sh/v1/nodeclaims');
    expect(claims).toHaveLength(nodes.length + 1);
    expect(
      claims.flatMap(({ status }) => status.nodeName ?? []).sort(),
    ).toEqual(names(nodes));
    expect(
      nodes.map(({ status }) => status.nodeInfo.kubeletVersion.slice(0, 5)),
    ).toContain('v1.33');
  });

  it('has the NodePools that an Auto Mode cluster names, and nodes named by their instances', async () => {
    const look = (path: string) => list(payments, 'payments-auto', path);
    const pools = await look('/apis/karpenter.sh/v1/nodepools');
    expect(names(pools)).toEqual(['general-purpose', 'system']);
    const classes = await look('/apis/eks.amazonaws.com/v1/nodeclasses');
    expect(names(classes)).toEqual(['default']);
    const nodes = await look('/api/v1/nodes');
    expect(nodes).toHaveLength(4);
    for (const { metadata } of nodes) {
      expect(metadata.name).toMatch(/^i-0/);
      expect(metadata.labels).toMatchObject({
        'eks.amazonaws.com/compute-type': 'auto',
        'eks.amazonaws.com/nodeclass': 'default',
      });
    }
  });

  it("has the shop's mesh as App Mesh has it, but for the weights of one route", async () => {
    const look = (plural: string) =>
      list(platform, 'shop-prod', `/apis/appmesh.k8s.aws/v1beta2/${plural}`);
    const place = sandbox.world.place(platform, 'eu-west-1');
    expect(
      (await look('virtualnodes')).map(({ spec }) => spec.awsName),
    ).toEqual(
      [...place.table(meshTables.virtualNode).values()]
        .map(row => row.name)
        .sort(),
    );
    const checkout = (await look('virtualnodes')).find(
      ({ metadata }) => metadata.name === 'checkout',
    )!;
    expect(checkout.spec.listeners[0].tls?.certificate.acm).toEqual({
      certificateARN: expect.stringContaining('arn:aws:acm:'),
    });
    const orders = (await look('virtualrouters')).find(
      ({ metadata }) => metadata.name === 'orders',
    )!;
    const weightsOf = ({ grpcRoute }: Weighted) =>
      grpcRoute?.action?.weightedTargets?.map(({ weight }) => weight);
    expect(orders.spec.routes.map(weightsOf)).toEqual([[80, 20], [1]]);
    const routes = [...place.table(meshTables.route).values()].filter(
      row => row.parentName === 'orders',
    );
    expect(routes.map(row => weightsOf(row.spec))).toEqual([[95, 5], [1]]);
    const staging = await list(
      platform,
      'platform-staging',
      '/apis/appmesh.k8s.aws/v1beta2/virtualnodes',
    );
    expect(names(staging)).toEqual(['catalog']);
  });

  it('has the Gateway and the routes of the service network, with the domains that Lattice gave', async () => {
    const look = (path: string) => list(platform, 'platform-prod', path);
    const routes = await look('/apis/gateway.networking.k8s.io/v1/httproutes');
    expect(names(routes)).toEqual(['inventory', 'pricing']);
    for (const { metadata } of routes) {
      expect(
        metadata.annotations![
          'application-networking.k8s.aws/lattice-assigned-domain-name'
        ],
      ).toMatch(
        new RegExp(
          `^${metadata.name}-\\w+\\..*vpc-lattice-svcs.eu-west-1.on.aws$`,
        ),
      );
    }
    for (const plural of [
      'iamauthpolicies',
      'serviceexports',
      'serviceimports',
      'targetgrouppolicies',
      'vpcassociationpolicies',
    ]) {
      expect(
        await look(`/apis/application-networking.k8s.aws/v1alpha1/${plural}`),
      ).toHaveLength(1);
    }
  });

  it('is there from a state file, whatever seed is named', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
    const state = join(folder, 'state.json');
    const options = { kubernetes: true, state };
    await (await createSandbox({ ...options, seed: 'estate' })).close();
    const again = await createSandbox({ ...options, seed: 'demo' });
    try {
      const cluster = await openCluster(again, {
        accountId: payments,
        region: 'eu-west-1',
        clusterName: 'payments-prod',
      });
      const { token } = (await cluster.kubeConfig()).getCurrentUser()!;
      const answer = await askCluster(cluster, {
        path: '/apis/apps/v1/namespaces/payments/deployments',
        headers: { authorization: `Bearer ${token}` },
      });
      expect(names(answer.items as Found[])).toEqual([
        'gateway',
        'ledger',
        'settlement',
      ]);
    } finally {
      await again.close();
      rmSync(folder, { recursive: true });
    }
  });
});
