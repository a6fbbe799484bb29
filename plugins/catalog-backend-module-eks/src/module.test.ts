import { createSandbox, type Sandbox } from '@eks-platform/aws-sandbox';
import type { Scope } from '@eks-platform/backstage-plugin-eks-common';
import { readSubnets } from '@eks-platform/backstage-plugin-eks-node';
import { createTestEksService } from '@eks-platform/backstage-plugin-eks-node/testUtils';
import { askEks } from './__testUtils__/askEks';
import { eventually, LONG_ENOUGH_MS } from './__testUtils__/eventually';
import { pluginDatabases } from './__testUtils__/pluginDatabases';
import { startSuite } from './__testUtils__/startSuite';

const dev: Scope = { accountId: '111122223333', region: 'eu-west-1' };
const payments: Scope = { accountId: '444455556666', region: 'eu-west-1' };

const { ids, factoryOf } = pluginDatabases();

describe.each(ids)('catalogModuleEks on %s', databaseId => {
  let sandbox: Sandbox;

  beforeEach(async () => {
    sandbox = await createSandbox({ seed: 'demo', speed: 600 });
  });

  afterEach(async () => {
    await sandbox.close();
  });

  it(
    'fills the catalog with the estate, and the Kubernetes plugin finds its clusters there',
    async () => {
      const suite = await startSuite(sandbox, factoryOf(databaseId));
      await suite.collect();

      await eventually(async () => {
        expect(await suite.listTitles()).toEqual([
          'eks-fargate-profile payments-prod/settlement',
          'eks-fargate-profile platform-dev/serverless',
          'eks-nodegroup payments-prod/batch',
          'eks-nodegroup payments-prod/core',
          'eks-nodegroup platform-dev/system',
          'eks-nodegroup platform-dev/workers-arm64',
          'eks-nodegroup platform-dr/system',
          'iam-role checkout-irsa',
          'iam-role orders-irsa',
          'iam-role payments-irsa',
          'iam-role recommendations-irsa',
          'kubernetes-cluster payments-prod',
          'kubernetes-cluster platform-dev',
          'kubernetes-cluster platform-dr',
          'mesh-service cart.shop.svc.cluster.local',
          'mesh-service catalog.shop.svc.cluster.local',
          'mesh-service checkout.shop.svc.cluster.local',
          'mesh-service orders.shop.svc.cluster.local',
          'mesh-service payments.shop.svc.cluster.local',
          'mesh-service recommendations.shop.svc.cluster.local',
          'mesh-service storefront.shop.svc.cluster.local',
          'service-mesh shop',
        ]);
      });

      await eventually(async () => {
        const entities = await suite.listEntities();
        const titleOf = (ref: string) =>
          entities.find(
            ({ metadata }) => `resource:default/${metadata.name}` === ref,
          )?.metadata.title;
        const checkout = entities.find(
          ({ metadata }) =>
            metadata.title === 'checkout.shop.svc.cluster.local',
        );
        expect(
          checkout!
            .relations!.filter(({ type }) => type === 'dependsOn')
            .map(({ targetRef }) => titleOf(targetRef))
            .sort(),
        ).toEqual([
          'cart.shop.svc.cluster.local',
          'orders.shop.svc.cluster.local',
          'payments.shop.svc.cluster.local',
          'shop',
        ]);
      });

      expect(await suite.listClusters()).toMatchObject([
        {
          name: 'payments-prod.eu-west-1.444455556666',
          title: 'payments-prod',
          url: expect.stringMatching(
            /^https:\/\/[0-9A-F]{32}\.gr7\.eu-west-1\.eks\.amazonaws\.com$/,
          ),
          caData: expect.stringMatching(/^LS0tLS1CRUdJTiBDRVJUSUZJQ0FUR/),
          authMetadata: {
            'kubernetes.io/auth-provider': 'aws',
            'kubernetes.io/x-k8s-aws-id': 'payments-prod',
            'kubernetes.io/aws-assume-role':
              'arn:aws:iam::444455556666:role/backstage-eks',
            'kubernetes.io/aws-external-id': 'backstage-demo',
          },
        },
        {
          name: 'platform-dev.eu-west-1.111122223333',
          authMetadata: { 'kubernetes.io/x-k8s-aws-id': 'platform-dev' },
        },
        {
          name: 'platform-dr.us-east-1.111122223333',
          authMetadata: { 'kubernetes.io/x-k8s-aws-id': 'platform-dr' },
        },
      ]);
    },
    LONG_ENOUGH_MS,
  );

  it(
    'follows a cluster from its creation to its deletion, with its exact name',
    async () => {
      const suite = await startSuite(sandbox, factoryOf(databaseId));
      await suite.collect();
      const aws = await createTestEksService(sandbox).forScope(dev);
      const subnets = await readSubnets(aws);
      const isPrivate = subnets.filter(({ name }) =>
        name?.startsWith('platform-private'),
      );
      expect(
        await askEks(sandbox, {
          method: 'POST',
          path: '/clusters',
          body: {
            name: 'Blue_Green',
            roleArn: 'arn:aws:iam::111122223333:role/eks-cluster-role',
            resourcesVpcConfig: {
              subnetIds: isPrivate.map(({ subnetId }) => subnetId),
            },
            accessConfig: { authenticationMode: 'API' },
          },
        }),
      ).toBe(200);
      const find = async () =>
        (await suite.listEntities()).find(
          ({ metadata }) => metadata.title === 'Blue_Green',
        );
      const listed = async () =>
        (await suite.listClusters()).find(
          ({ title }) => title === 'Blue_Green',
        );

      await eventually(async () => {
        await suite.announce(dev);
        expect((await listed())?.authMetadata).toMatchObject({
          'kubernetes.io/x-k8s-aws-id': 'Blue_Green',
        });
      });
      expect((await find())!.metadata.name).toMatch(
        /^blue_green-[a-z0-9]{10}$/,
      );

      expect(
        await askEks(sandbox, {
          method: 'DELETE',
          path: '/clusters/Blue_Green',
        }),
      ).toBe(200);
      await eventually(async () => {
        await suite.announce(dev);
        expect(await find()).toBeUndefined();
        expect(await listed()).toBeUndefined();
      });
      expect(await suite.listClusters()).toHaveLength(3);
    },
    LONG_ENOUGH_MS,
  );

  it(
    'loses nothing while an account cannot be read',
    async () => {
      const suite = await startSuite(sandbox, factoryOf(databaseId));
      await suite.collect();
      await suite.reconcile();
      await eventually(async () => {
        expect(await suite.listTitles()).toHaveLength(22);
      });

      sandbox.addFault({
        kind: 'error',
        service: 'sts',
        operation: 'AssumeRole',
        code: 'AccessDenied',
        message: 'not authorized to perform sts:AssumeRole',
        status: 403,
      });
      sandbox.addFault({
        kind: 'error',
        service: 'eks',
        code: 'AccessDeniedException',
        message: 'not authorized',
        status: 403,
        accountId: payments.accountId,
      });
      await suite.collect();
      await suite.announce(payments);
      await suite.reconcile();
      // Something that does change, to see that all before it has passed through.
      expect(
        await askEks(sandbox, {
          method: 'DELETE',
          path: '/clusters/platform-dev/fargate-profiles/serverless',
        }),
      ).toBe(200);
      await eventually(async () => {
        await suite.announce(dev);
        expect(await suite.listTitles()).not.toContain(
          'eks-fargate-profile platform-dev/serverless',
        );
      });
      expect(await suite.listTitles()).toHaveLength(21);
      expect(await suite.listClusters()).toHaveLength(3);
    },
    LONG_ENOUGH_MS,
  );
});
