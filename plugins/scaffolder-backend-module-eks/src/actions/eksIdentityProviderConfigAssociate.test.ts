import type { JsonObject } from '@backstage/types';
import { ActionBench } from '../__testUtils__/ActionBench';
import { describeActionContract } from '../__testUtils__/describeActionContract';
import { createEksIdentityProviderConfigAssociateAction } from './eksIdentityProviderConfigAssociate';

const anIdentityProviderInput: JsonObject = {
  accountId: '111122223333',
  region: 'eu-west-1',
  clusterName: 'platform-dev',
  oidc: {
    identityProviderConfigName: 'company-sso',
    issuerUrl: 'https://sso.example.com/realms/company',
    clientId: 'kubernetes',
    groupsClaim: 'groups',
    groupsPrefix: 'sso:',
  },
};

describe('eks:identityProviderConfig:associate', () => {
  describeActionContract({
    createAction: createEksIdentityProviderConfigAssociateAction,
    input: async () => anIdentityProviderInput,
    writes: ['eks:AssociateIdentityProviderConfig'],
    createOperation: 'AssociateIdentityProviderConfig',
    describeOperation: 'DescribeIdentityProviderConfig',
    differs: {
      input: {
        oidc: {
          identityProviderConfigName: 'company-sso',
          issuerUrl: 'https://sso.example.com/realms/company',
          clientId: 'kubectl',
          groupsPrefix: 'company:',
        },
      },
      says: [
        "Identity provider 'company-sso' of cluster 'platform-dev' already exists in eu-west-1 of 111122223333",
        'oidc.clientId: wanted "kubectl", found "kubernetes"',
        'oidc.groupsPrefix: wanted "company:", found "sso:"',
      ],
    },
    // What fails leaves no status but vanishes: see below.
    badEnds: [],
  });

  describe('on its own', () => {
    let bench: ActionBench;

    beforeEach(async () => {
      bench = await ActionBench.start();
    });
    afterEach(() => bench.close());

    function run() {
      return bench.run(
        createEksIdentityProviderConfigAssociateAction(bench.deps),
        anIdentityProviderInput,
      );
    }

    it('outputs what later steps need', async () => {
      const { outputs } = await run();

      expect(outputs).toEqual({
        identityProviderConfigName: 'company-sso',
        identityProviderConfigArn: expect.stringMatching(
          /^arn:aws:eks:eu-west-1:111122223333:identityproviderconfig\/platform-dev\/oidc\/company-sso\//,
        ),
        status: 'ACTIVE',
        entityRef: 'resource:default/platform-dev.eu-west-1.111122223333',
        consoleUrl:
          'https://console.aws.amazon.com/eks/clusters/platform-dev?region=eu-west-1',
      });
    });

    it('says why AWS could not associate it, which the cluster only tells by an update', async () => {
      bench.sandbox.addFault({
        kind: 'outcome',
        resource: 'identityProvider',
        status: 'FAILED',
        issues: [
          {
            code: 'Unknown',
            message: 'The issuer cannot be reached',
            resourceIds: [],
          },
        ],
      });

      const { error } = await run();

      expect(error?.name).toBe('CreationFailedError');
      expect(error?.message).toContain(
        "Identity provider 'company-sso' of cluster 'platform-dev' in eu-west-1 of 111122223333 is FAILED: Unknown: The issuer cannot be reached",
      );
    });
  });
});
