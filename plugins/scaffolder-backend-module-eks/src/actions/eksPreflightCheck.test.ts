import type { JsonObject } from '@backstage/types';
import { ActionBench } from '../__testUtils__/ActionBench';
import { preflightChecks } from '../checks/preflightChecks';
import { preflightInput } from '../inputs/preflightInput';
import { z } from 'zod/v3';
import { createEksPreflightCheckAction } from './eksPreflightCheck';

const where = { accountId: '111122223333', region: 'eu-west-1' };
const nodeRole = 'arn:aws:iam::111122223333:role/eks-node-role';
const workers = {
  clusterName: 'platform-dev',
  nodegroupName: 'workers',
  nodeRole,
};

describe('eks:preflight:check', () => {
  let bench: ActionBench;

  beforeAll(async () => {
    bench = await ActionBench.start();
  });
  afterAll(() => bench.close());

  function run(
    kind: string,
    request: JsonObject,
    overrides: JsonObject = {},
    options?: Parameters<ActionBench['run']>[2],
  ) {
    return bench.run(
      createEksPreflightCheckAction(bench.deps),
      { ...where, kind, request, ...overrides },
      options,
    );
  }

  it('offers exactly the kinds that it can check', () => {
    expect(preflightInput(z).shape.kind.options.sort()).toEqual(
      Object.keys(preflightChecks).sort(),
    );
  });

  it('passes what nothing is wrong with', async () => {
    const { error, outputs } = await run('nodegroup', workers);

    expect(error).toBeUndefined();
    expect(outputs).toEqual({
      passed: true,
      errorCount: 0,
      warningCount: 0,
      findings: [],
    });
  });

  it('fails with all errors at once, and hands out every finding', async () => {
    const { error, outputs, log } = await run('nodegroup', {
      ...workers,
      clusterName: 'platform-dev',
      nodegroupName: 'my workers',
      instanceTypes: ['m99.huge'],
      scalingConfig: { minSize: 5, desiredSize: 2, maxSize: 3 },
    });

    expect(error?.name).toBe('InputError');
    expect(error?.message).toMatch(
      /^eks:preflight:check finds 3 errors in eu-west-1 of 111122223333:\n {2}1\. .*\n {2}2\. .*\n {2}3\. /,
    );
    expect(outputs).toMatchObject({ passed: false, errorCount: 3 });
    expect(outputs.findings).toEqual(
      expect.arrayContaining([
        {
          severity: 'error',
          code: 'NAME_NOT_ACCEPTED',
          field: 'nodegroupName',
          message: expect.any(String),
          remedy: expect.any(String),
        },
      ]),
    );
    expect(log.filter(({ level }) => level === 'error')).toHaveLength(3);
  });

  it('lets a later step decide when it is told not to fail', async () => {
    const { error, outputs } = await run(
      'nodegroup',
      { ...workers, clusterName: 'nowhere' },
      { failOnError: false },
    );

    expect(error).toBeUndefined();
    expect(outputs).toMatchObject({
      passed: false,
      findings: [
        expect.objectContaining({
          severity: 'error',
          code: 'CLUSTER_NOT_FOUND',
        }),
      ],
    });
  });

  it('tells what exists: as wanted, or in which fields it differs', async () => {
    const adopted = await run('oidcProvider', { clusterName: 'platform-dev' });
    const differing = await run(
      'nodegroup',
      { ...workers, nodegroupName: 'system' },
      { failOnError: false },
    );

    expect(adopted.outputs).toMatchObject({
      passed: true,
      findings: [{ severity: 'info', code: 'EXISTS_AS_WANTED' }],
    });
    expect(differing.outputs.findings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          code: 'EXISTS_AND_DIFFERS',
          field: 'scalingConfig.minSize',
          message:
            "Node group 'system' of cluster 'platform-dev' exists already in eu-west-1 of 111122223333: wanted 1, found 2",
        }),
      ]),
    );
  });

  it('finds an input that the action would not take', async () => {
    const { outputs } = await run(
      'addon',
      { clusterName: 'platform-dev', name: 'coredns' },
      { failOnError: false },
    );

    expect(outputs.findings).toEqual([
      expect.objectContaining({
        code: 'INPUT_NOT_ACCEPTED',
        message:
          "The input of eks:addon:create is not accepted: addonName: wanted string, found nothing; input: no such input as 'name'",
      }),
    ]);
  });

  it.each<[keyof typeof preflightChecks, JsonObject, string]>([
    [
      'cluster',
      {
        name: 'blue',
        roleArn: nodeRole,
        resourcesVpcConfig: { subnetIds: [] },
      },
      'SUBNETS_TOO_FEW',
    ],
    [
      'fargateProfile',
      {
        clusterName: 'platform-dev',
        fargateProfileName: 'eks-a',
        podExecutionRoleArn: nodeRole,
        selectors: [],
      },
      'NAME_RESERVED',
    ],
    ['role', { purpose: 'node', roleName: 'a b' }, 'ROLE_NAME_NOT_ACCEPTED'],
    ['oidcProvider', { clusterName: 'nowhere' }, 'CLUSTER_NOT_FOUND'],
    [
      'irsaRole',
      {
        roleName: 'cart',
        serviceAccounts: [
          { clusterName: 'platform-dev', namespace: '*', serviceAccount: '*' },
        ],
      },
      'EVERY_SERVICE_ACCOUNT_NOT_ALLOWED',
    ],
    [
      'podIdentityAssociation',
      {
        clusterName: 'platform-dev',
        namespace: 'shop',
        serviceAccount: 'cart',
        roleArn: nodeRole,
      },
      'ROLE_NOT_TRUSTING',
    ],
    [
      'accessEntry',
      { clusterName: 'platform-dev', principalArn: 'alice' },
      'PRINCIPAL_MALFORMED',
    ],
    [
      'addon',
      {
        clusterName: 'platform-dev',
        addonName: 'coredns',
        configurationValues: 'replicas: many',
      },
      'ADDON_CONFIGURATION_MALFORMED',
    ],
    [
      'identityProviderConfig',
      {
        clusterName: 'platform-dev',
        oidc: {
          identityProviderConfigName: 'sso',
          issuerUrl: 'sso.example.com',
          clientId: 'k',
        },
      },
      'ISSUER_MALFORMED',
    ],
    [
      'capability',
      {
        clusterName: 'platform-dev',
        capabilityName: 'ack',
        type: 'ACK',
        roleArn: nodeRole,
      },
      'ROLE_NOT_TRUSTING',
    ],
    [
      'virtualService',
      { meshName: 'nowhere', virtualServiceName: 'a.b' },
      'MESH_NOT_FOUND',
    ],
  ])('checks the input of %s', async (kind, request, code) => {
    const { error, outputs } = await run(kind, request, { failOnError: false });

    expect(error).toBeUndefined();
    expect(outputs.findings).toContainEqual(
      expect.objectContaining({ severity: 'error', code }),
    );
  });

  it('says so when AWS cannot be asked', async () => {
    bench.sandbox.addFault({
      kind: 'deny',
      actions: ['eks:DescribeNodegroup'],
      times: 1,
    });

    const { error } = await run('nodegroup', workers);

    expect(error?.name).toBe('NotAllowedError');
  });

  it('has made nothing in all of this', () => {
    expect(bench.writes()).toEqual([]);
    expect(bench.audits).toEqual([]);
    expect(bench.events).toEqual([]);
  });
});
