import type { JsonObject } from '@backstage/types';
import { ActionBench } from '../__testUtils__/ActionBench';
import { beginCluster } from '../__testUtils__/beginCluster';
import { describeActionContract } from '../__testUtils__/describeActionContract';
import { createEksIrsaRoleCreateAction } from './eksIrsaRoleCreate';

const account = (
  namespace: string,
  serviceAccount: string,
  clusterName = 'platform-dev',
) => ({ clusterName, namespace, serviceAccount });

const anIrsaRoleInput: JsonObject = {
  accountId: '111122223333',
  region: 'eu-west-1',
  roleName: 'shop-cart-writer',
  serviceAccounts: [account('shop', 'cart')],
  managedPolicyArns: ['arn:aws:iam::aws:policy/AmazonSQSFullAccess'],
};

describe('eks:irsaRole:create', () => {
  describeActionContract({
    createAction: createEksIrsaRoleCreateAction,
    input: async () => anIrsaRoleInput,
    writes: ['iam:CreateRole', 'iam:AttachRolePolicy'],
    changes: 1,
    createOperation: 'CreateRole',
    describeOperation: 'GetRole',
    differs: {
      input: { serviceAccounts: [account('shop', 'orders')] },
      says: [
        "Role 'shop-cart-writer' already exists in eu-west-1 of 111122223333",
        'assumeRolePolicyDocument: wanted ["Allow sts:AssumeRoleWithWebIdentity',
        'system:serviceaccount:shop:orders"], found [',
      ],
    },
    badEnds: [],
  });

  describe('on its own', () => {
    let bench: ActionBench;

    beforeEach(async () => {
      bench = await ActionBench.start();
    });
    afterEach(() => bench.close());

    function run(
      overrides: JsonObject = {},
      options?: Parameters<ActionBench['run']>[2],
    ) {
      return bench.run(
        createEksIrsaRoleCreateAction(bench.deps),
        { ...anIrsaRoleInput, ...overrides },
        options,
      );
    }

    function statements() {
      const { input } = bench.requests('CreateRole')[0];
      const { Statement } = JSON.parse(
        String((input as JsonObject).AssumeRolePolicyDocument),
      );
      return Statement;
    }

    it('outputs the annotation of the ServiceAccount and what later steps need', async () => {
      const { outputs } = await run();

      expect(outputs).toEqual({
        roleName: 'shop-cart-writer',
        roleArn: 'arn:aws:iam::111122223333:role/shop-cart-writer',
        status: 'ACTIVE',
        serviceAccountAnnotations: {
          'eks.amazonaws.com/role-arn':
            'arn:aws:iam::111122223333:role/shop-cart-writer',
        },
        entityRef: 'resource:default/role.shop-cart-writer.global.111122223333',
        consoleUrl:
          'https://console.aws.amazon.com/iam/home#/roles/details/shop-cart-writer',
      });
    });

    it('trusts exactly the ServiceAccounts named, by audience and subject', async () => {
      await run({
        serviceAccounts: [account('shop', 'cart'), account('shop', 'orders')],
      });

      expect(statements()).toEqual([
        {
          Effect: 'Allow',
          Principal: {
            Federated: expect.stringMatching(
              /^arn:aws:iam::111122223333:oidc-provider\/oidc\.eks\.eu-west-1\.amazonaws\.com\/id\//,
            ),
          },
          Action: 'sts:AssumeRoleWithWebIdentity',
          Condition: { StringEquals: expect.any(Object) },
        },
      ]);
      const { Principal, Condition } = statements()[0];
      const issuer = Principal.Federated.split('oidc-provider/')[1];
      expect(Condition.StringEquals).toEqual({
        [`${issuer}:aud`]: 'sts.amazonaws.com',
        [`${issuer}:sub`]: [
          'system:serviceaccount:shop:cart',
          'system:serviceaccount:shop:orders',
        ],
      });
    });

    it('takes ServiceAccounts of clusters in other regions of the account', async () => {
      const { error } = await run({
        serviceAccounts: [
          account('shop', 'cart'),
          { ...account('shop', 'cart', 'edge'), region: 'us-east-1' },
        ],
      });

      expect(error?.message).toContain(
        "serviceAccounts: No cluster 'edge' in us-east-1 of 111122223333",
      );
    });

    it('makes the OIDC provider along when it is asked to', async () => {
      await beginCluster(bench, 'young');
      bench.sandbox.clearRequests();
      const young = { serviceAccounts: [account('shop', 'cart', 'young')] };

      const refused = await run(young);
      const writesThen = bench.writes();
      const made = await run({ ...young, createOidcProvider: true });

      expect(refused.error?.message).toContain('(OIDC_PROVIDER_MISSING)');
      expect(writesThen).toEqual([]);
      expect(made.error).toBeUndefined();
      expect(bench.writes()).toEqual([
        'iam:CreateOpenIDConnectProvider',
        'iam:CreateRole',
        'iam:AttachRolePolicy',
      ]);
    });

    it('shows the plan of a dry run in which an earlier step makes the cluster', async () => {
      const { error, log } = await run(
        { serviceAccounts: [account('shop', 'cart', 'to-be-made')] },
        { isDryRun: true },
      );

      expect(error).toBeUndefined();
      expect(log.map(({ message }) => message).join('\n')).toContain(
        "(the issuer of cluster 'to-be-made'):aud: sts.amazonaws.com",
      );
      expect(bench.writes()).toEqual([]);
    });
  });
});
