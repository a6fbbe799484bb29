import type { JsonObject, JsonValue } from '@backstage/types';
import {
  createManualClock,
  type RequestRecord,
} from '@eks-platform/aws-sandbox';
import { ActionBench } from '../__testUtils__/ActionBench';
import { aPlatform, platformWrites } from '../__testUtils__/aPlatform';
import { createEksPlatformApplyAction } from './eksPlatformApply';

const where = { accountId: '111122223333', region: 'eu-west-1' };
const DENIED = {
  code: 'AccessDeniedException',
  message: 'not today',
  status: 403,
};

describe('eks:platform:apply', () => {
  let bench: ActionBench;
  let platform: JsonObject;

  async function start(
    options?: Parameters<typeof ActionBench.start>[0],
  ): Promise<void> {
    bench = await ActionBench.start({ kubernetes: true, ...options });
    platform = aPlatform(await bench.subnetIds('private'));
  }
  afterEach(() => bench.close());

  const apply = (input: JsonObject = {}, options = {}) =>
    bench.run(
      createEksPlatformApplyAction(bench.deps),
      { ...where, platform, ...input },
      options,
    );

  const isTried = ({ input }: RequestRecord) =>
    'dryRun' in Object(Object(input).query);

  /** Every change that was accepted, but for the policies that roles get one by one. */
  function writes(): string[] {
    return bench.sandbox
      .requests()
      .filter(({ status }) => status < 300)
      .filter(
        request =>
          /^(Create|Delete|Update|Associate|patch)/.test(request.operation) &&
          !isTried(request),
      )
      .map(({ service, operation }) => `${service}:${operation}`)
      .sort();
  }

  it('makes everything, each thing once what it waits for is there', async () => {
    await start();

    const { error, outputs, log } = await apply();

    expect(error).toBeUndefined();
    expect(writes()).toEqual(platformWrites);
    expect(outputs).toMatchObject({
      clusterName: 'shop',
      status: 'ACTIVE',
      oidcIssuer: expect.stringMatching(/^https:/),
      entityRef: expect.stringMatching(/^resource:default\//),
      roleArns: { 'shop-nodes': 'arn:aws:iam::111122223333:role/shop-nodes' },
    });
    expect(outputs.resources).toHaveLength(19);
    const messages = log.map(({ message }) => message);
    expect(messages[0]).toMatch(
      /^The plan has 19 things, 19 to be made, which takes AWS about 15 min, the longest way being cluster 'shop', .*:\n {2}1\. role 'shop-cluster': to be made\n/,
    );
    expect(messages[0]).toContain(
      "add-on 'coredns': to be made, after cluster 'shop' (it lives in the cluster), after one of node group 'system', node group 'spot' (its pods need nodes)",
    );
    const time = (operation: string, name: string) =>
      bench.sandbox
        .requests({ operation })
        .findIndex(({ input }) => JSON.stringify(input).includes(`"${name}"`));
    expect(time('CreateAddon', 'coredns')).toBeGreaterThan(
      time('CreateAddon', 'vpc-cni'),
    );
  });

  it('makes one of each when it runs twice', async () => {
    await start();
    await apply();

    const second = await apply({}, { taskId: 'task-2' });

    expect(second.error).toBeUndefined();
    expect(writes()).toEqual(platformWrites);
    const outcomes = (
      second.outputs.resources as Array<{ outcome: string }>
    ).map(({ outcome }) => outcome);
    expect(new Set(outcomes)).toEqual(new Set(['adopted']));
  });

  it('changes nothing in a dry run and shows the plan with all it would make', async () => {
    await start();

    const { error, log, outputs } = await apply({}, { isDryRun: true });

    expect(error).toBeUndefined();
    expect(writes()).toEqual([]);
    expect(outputs).toMatchObject({ clusterName: 'shop', status: 'PLANNED' });
    const lines = log.map(({ message }) => message).join('\n');
    expect(lines.match(/Dry run: this would be created: /g)).toHaveLength(19);
    expect(lines).toContain(
      'nodeRole: arn:aws:iam::111122223333:role/shop-nodes',
    );
    expect(lines).not.toContain('(ROLE_NOT_FOUND)');
  });

  it('judges everything before anything is made, and tells all that is wrong with its place', async () => {
    await start();
    const [first] = await bench.subnetIds('private');

    const { error } = await apply({
      platform: {
        ...platform,
        cluster: {
          ...(platform.cluster as JsonObject),
          version: '1.30',
          resourcesVpcConfig: { subnetIds: [first] },
        },
        addons: [{ addonName: 'vpc-cni', addonVersion: 'v0' }],
        nodegroups: [
          {
            nodegroupName: 'a',
            nodeRole: { ref: 'shop-nodes' },
            instanceTypes: ['m99.huge'],
          },
        ],
      },
    });

    expect(error?.name).toBe('InputError');
    expect(error?.message).toMatch(
      /^eks:platform:apply is refused before anything is made in eu-west-1 of 111122223333, for \d+ reasons:\n/,
    );
    for (const words of [
      'cluster.version: ',
      'cluster.resourcesVpcConfig.subnetIds: ',
      'addons[0].addonVersion: ',
      "nodegroups[0].instanceTypes: No instance type 'm99.huge'",
    ]) {
      expect(error?.message).toContain(words);
    }
    expect(writes()).toEqual([]);
  });

  it('refuses what exists and differs before anything is made', async () => {
    await start();
    await apply();
    bench.sandbox.clearRequests();

    const { error } = await apply(
      {
        platform: {
          ...platform,
          nodegroups: [
            {
              nodegroupName: 'system',
              nodeRole: { ref: 'shop-nodes' },
              scalingConfig: { minSize: 2 },
            },
            { nodegroupName: 'more', nodeRole: { ref: 'shop-nodes' } },
          ],
        },
      },
      { taskId: 'task-2' },
    );

    expect(error?.name).toBe('ConflictError');
    expect(error?.message).toContain(
      "nodegroups[0]: Node group 'system' of cluster 'shop' already exists in eu-west-1 of 111122223333 and is not what was asked for: scalingConfig.minSize: wanted 2, found 1",
    );
    expect(writes()).toEqual([]);
  });

  it('finishes what does not need what failed, and tells what was made and what was not', async () => {
    await start();
    bench.sandbox.addFault({
      kind: 'error',
      operation: 'CreateOpenIDConnectProvider',
      ...DENIED,
    });

    const { error } = await apply();

    expect(error?.name).toBe('PlatformIncompleteError');
    expect(error?.message).toMatch(
      /^The platform of cluster 'shop' in eu-west-1 of 111122223333 is not complete: 16 of 19 were made, 1 failed, 2 were not tried\./,
    );
    expect(error?.message).toMatch(
      /Failed:\n {2}- the OIDC provider: .*not today/,
    );
    expect(error?.message).toContain(
      "Not tried:\n  - role 'shop-ebs', because the OIDC provider failed\n  - add-on 'aws-ebs-csi-driver', because role 'shop-ebs' was not made\n",
    );
    expect(error?.message).toContain("- manifests 'base'");

    bench.sandbox.clearFaults();
    const again = await apply({}, { taskId: 'task-2' });
    expect(again.error).toBeUndefined();
    expect(writes()).toEqual(platformWrites);
  });

  it.each([
    ['CREATE_FAILED', 'nodegroup', 'system'],
    ['DEGRADED', 'nodegroup', 'system'],
  ] as const)('shows why AWS says %s', async (status, resource, name) => {
    await start();
    bench.sandbox.addFault({
      kind: 'outcome',
      resource,
      name,
      status,
      issues: [
        { code: 'NodeCreationFailure', message: 'no', resourceIds: ['i-1'] },
      ],
    });

    const { error } = await apply();

    expect(error?.message).toContain(
      `node group 'system': Node group 'system' of cluster 'shop' in eu-west-1 of 111122223333 is ${status}: NodeCreationFailure: no (i-1)`,
    );
    // The other group will do for the addons.
    expect(error?.message).toContain('18 of 19 were made');
  });

  it('gets through when AWS throttles', async () => {
    await start();
    for (const operation of [
      'CreateAddon',
      'DescribeNodegroup',
      'CreateRole',
    ]) {
      bench.sandbox.addFault({
        kind: 'error',
        operation,
        code: 'ThrottlingException',
        message: 'Rate exceeded',
        status: 429,
        times: 2,
      });
    }

    const { error } = await apply();

    expect(error).toBeUndefined();
    expect(writes()).toEqual(platformWrites);
  }, 120_000);

  it('goes on where it was cancelled, without asking AWS again', async () => {
    const clock = createManualClock();
    await start({ clock });
    const checkpoints = new Map<string, JsonValue>();
    const abort = new AbortController();

    const cancelled = await apply(
      {},
      {
        checkpoints,
        signal: abort.signal,
        onLog: ({ message }: { message: string }) =>
          message.startsWith('AWS accepted the creation of cluster') &&
          abort.abort(),
      },
    );
    expect(cancelled.error?.name).toBe('AbortError');
    const ticking = setInterval(() => clock.advance(60_000), 20);
    const resumed = await apply({}, { checkpoints });
    clearInterval(ticking);

    expect(resumed.error).toBeUndefined();
    expect(writes()).toEqual(platformWrites);
  });

  it('goes on with a role that was left without its policies', async () => {
    await start();
    bench.sandbox.addFault({
      kind: 'error',
      operation: 'AttachRolePolicy',
      ...DENIED,
    });
    const first = await apply();
    bench.sandbox.clearFaults();

    const second = await apply({}, { taskId: 'task-2' });

    expect(first.error?.name).toBe('PlatformIncompleteError');
    expect(second.error).toBeUndefined();
    expect(writes()).toEqual(platformWrites);
  });

  it('makes a cluster in Auto Mode, and one that runs on Fargate alone', async () => {
    await start();
    const { resourcesVpcConfig } = platform.cluster as JsonObject;

    const auto = await apply({
      platform: {
        cluster: {
          name: 'auto',
          roleArn: { ref: 'auto' },
          computeConfig: { enabled: true, nodeRoleArn: { ref: 'auto-nodes' } },
          resourcesVpcConfig,
        },
        roles: [
          { roleName: 'auto', purpose: 'auto-mode-cluster' },
          { roleName: 'auto-nodes', purpose: 'auto-mode-node' },
        ],
      },
    });
    const fargate = await apply({
      platform: {
        cluster: { name: 'less', roleArn: { ref: 'less' }, resourcesVpcConfig },
        roles: [
          { roleName: 'less', purpose: 'cluster' },
          { roleName: 'pods', purpose: 'fargate-pod-execution' },
        ],
        fargateProfiles: [
          {
            fargateProfileName: 'system',
            podExecutionRoleArn: { ref: 'pods' },
            selectors: [{ namespace: 'kube-system' }],
          },
        ],
        addons: [{ addonName: 'coredns' }],
      },
    });

    expect(auto.error).toBeUndefined();
    expect(fargate.error).toBeUndefined();
    expect(bench.requests('CreateAddon')[0].input).toMatchObject({
      configurationValues: '{"computeType":"Fargate"}',
    });
  });

  it('adds to a cluster that exists', async () => {
    await start();

    const { error } = await apply({
      platform: {
        cluster: { name: 'platform-dev', existing: true },
        roles: [{ roleName: 'more', purpose: 'node' }],
        nodegroups: [{ nodegroupName: 'more', nodeRole: { ref: 'more' } }],
      },
    });
    const missing = await apply({
      platform: { cluster: { name: 'nowhere', existing: true } },
    });

    expect(error).toBeUndefined();
    expect(writes()).toEqual(['eks:CreateNodegroup', 'iam:CreateRole']);
    expect(missing.error?.message).toContain(
      "cluster.name: No cluster 'nowhere' in eu-west-1 of 111122223333",
    );
  });
});
