import type { JsonObject } from '@backstage/types';
import { createManualClock } from '@eks-platform/aws-sandbox';
import { ActionBench } from '../__testUtils__/ActionBench';
import { deleteOidcProvider } from '../__testUtils__/deleteOidcProvider';
import { describeActionContract } from '../__testUtils__/describeActionContract';
import { beginCluster } from '../__testUtils__/beginCluster';
import { createEksOidcProviderCreateAction } from './eksOidcProviderCreate';

const where = { accountId: '111122223333', region: 'eu-west-1' };

describe('eks:oidcProvider:create', () => {
  describeActionContract({
    createAction: createEksOidcProviderCreateAction,
    input: async bench => {
      await deleteOidcProvider(bench, 'platform-dev');
      return { ...where, clusterName: 'platform-dev' };
    },
    writes: ['iam:CreateOpenIDConnectProvider'],
    createOperation: 'CreateOpenIDConnectProvider',
    describeOperation: 'GetOpenIDConnectProvider',
    differs: {
      input: { clientIDList: ['sts.amazonaws.com', 'mine'] },
      says: [
        "OIDC provider of cluster 'platform-dev' already exists in eu-west-1 of 111122223333",
        'clientIDList: wanted ["sts.amazonaws.com","mine"], found ["sts.amazonaws.com"]',
      ],
    },
    badEnds: [],
  });

  describe('on its own', () => {
    let bench: ActionBench;

    afterEach(() => bench.close());

    function run(
      overrides: JsonObject = {},
      options?: Parameters<ActionBench['run']>[2],
    ) {
      return bench.run(
        createEksOidcProviderCreateAction(bench.deps),
        { ...where, clusterName: 'platform-dev', ...overrides },
        options,
      );
    }

    it('adopts the provider that a cluster has and outputs what later steps need', async () => {
      bench = await ActionBench.start();

      const { outputs } = await run();

      const issuer = expect.stringMatching(
        /oidc\.eks\.eu-west-1\.amazonaws\.com\/id\/[0-9A-F]{32}$/,
      );
      expect(outputs).toEqual({
        oidcProviderArn: issuer,
        url: issuer,
        status: 'ACTIVE',
        entityRef: 'resource:default/platform-dev.eu-west-1.111122223333',
        consoleUrl:
          'https://console.aws.amazon.com/eks/clusters/platform-dev?region=eu-west-1',
      });
      expect(outputs.oidcProviderArn).toContain(
        String(outputs.url).replace('https://', 'oidc-provider/'),
      );
      expect(bench.writes()).toEqual([]);
    });

    it('waits for a cluster that is still being created', async () => {
      const clock = createManualClock();
      bench = await ActionBench.start({ clock });
      await beginCluster(bench, 'young');

      const { error } = await run(
        { clusterName: 'young' },
        {
          onLog: ({ message }) =>
            message.startsWith('Waiting for AWS') && clock.advance(9 * 60_000),
        },
      );

      expect(error).toBeUndefined();
      expect(bench.requests('CreateOpenIDConnectProvider')).toHaveLength(1);
    });

    it('plans the provider of a cluster that an earlier step makes', async () => {
      bench = await ActionBench.start();

      const { error, outputs, log } = await run(
        { clusterName: 'to-be-made' },
        { isDryRun: true },
      );

      expect(error).toBeUndefined();
      expect(outputs).toEqual({
        status: 'PLANNED',
        consoleUrl: expect.any(String),
      });
      expect(log).toContainEqual(
        expect.objectContaining({
          level: 'warn',
          message: expect.stringContaining('(CLUSTER_NOT_FOUND)'),
        }),
      );
    });
  });
});
