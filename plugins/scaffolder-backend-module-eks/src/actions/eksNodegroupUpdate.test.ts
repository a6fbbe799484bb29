import type { JsonObject } from '@backstage/types';
import { ActionBench, type RunOptions } from '../__testUtils__/ActionBench';
import {
  createLaunchTemplate,
  createLaunchTemplateVersion,
} from '../__testUtils__/createLaunchTemplate';
import { describeUpdateContract } from '../__testUtils__/describeUpdateContract';
import { createEksClusterUpdateAction } from './eksClusterUpdate';
import { createEksNodegroupCreateAction } from './eksNodegroupCreate';
import { createEksNodegroupUpdateAction } from './eksNodegroupUpdate';

const scope = { accountId: '111122223333', region: 'eu-west-1' };
const where = {
  ...scope,
  clusterName: 'platform-dev',
  nodegroupName: 'system',
};

describe('eks:nodegroup:update', () => {
  describeUpdateContract({
    createAction: createEksNodegroupUpdateAction,
    input: {
      ...where,
      scalingConfig: { maxSize: 8 },
      labels: { tier: 'platform' },
      taints: [
        { key: 'CriticalAddonsOnly', value: 'yes', effect: 'NO_SCHEDULE' },
      ],
      updateConfig: { maxUnavailablePercentage: 25 },
      nodeRepairConfig: { enabled: true },
      releaseVersion: '1.34.2-20261020',
      tags: { reviewed: 'today' },
    },
    writes: [
      'eks:TagResource',
      'eks:UpdateNodegroupConfig',
      'eks:UpdateNodegroupVersion',
    ],
    updateOperation: 'UpdateNodegroupVersion',
    describeOperation: 'DescribeUpdate',
    plan: [
      'tags.reviewed: nothing → "today"',
      'scalingConfig.maxSize: 6 → 8',
      'labels.tier: nothing → "platform"',
      'taints.CriticalAddonsOnly:NO_SCHEDULE: nothing → "yes"',
      'updateConfig.maxUnavailablePercentage: nothing → 25',
      'nodeRepairConfig.enabled: false → true',
      '→ "1.34.2-20261020"',
    ],
    immutable: {
      input: {
        nodeRole: 'arn:aws:iam::111122223333:role/eks-cluster-role',
        instanceTypes: ['m6i.xlarge'],
        diskSize: 500,
        version: '1.33',
        launchTemplate: { name: 'workers', version: '2' },
      },
      says: [
        "Node group 'system' of cluster 'platform-dev' in eu-west-1 of 111122223333 cannot become what was asked for",
        'nodeRole: wanted "arn:aws:iam::111122223333:role/eks-cluster-role", found "arn:aws:iam::111122223333:role/eks-node-role", which is settled when a node group is made: make another one and delete this one',
        'instanceTypes: wanted ["m6i.xlarge"], found ["m6i.large"]',
        'diskSize: wanted 500',
        'version: wanted "1.33", found "1.34", and a node group does not go back to an earlier version',
        'and a node group made without a launch template takes none',
      ],
    },
    missing: {
      input: { nodegroupName: 'nowhere' },
      says: "No node group 'nowhere' of cluster 'platform-dev' in eu-west-1 of 111122223333",
    },
  });

  describe('on its own', () => {
    let bench: ActionBench;

    beforeEach(async () => {
      bench = await ActionBench.start();
    });
    afterEach(() => bench.close());

    function run(input: JsonObject, options?: RunOptions) {
      return bench.run(
        createEksNodegroupUpdateAction(bench.deps),
        { ...where, ...input },
        options,
      );
    }

    it('outputs what later steps need', async () => {
      const { outputs } = await run({ labels: { tier: 'platform' } });

      expect(outputs).toEqual({
        nodegroupName: 'system',
        nodegroupArn: expect.stringMatching(
          /^arn:aws:eks:eu-west-1:111122223333:nodegroup\/platform-dev\/system\//,
        ),
        status: 'ACTIVE',
        entityRef: expect.stringContaining('resource:default/'),
        consoleUrl: expect.stringContaining('system'),
        changed: true,
      });
    });

    it('asks for what differs alone, so that an autoscaler keeps its size', async () => {
      await run({ scalingConfig: { minSize: 2, maxSize: 9 } });

      expect(bench.requests('UpdateNodegroupConfig')[0].input).toEqual({
        clusterName: 'platform-dev',
        nodegroupName: 'system',
        clientRequestToken: expect.any(String),
        scalingConfig: { minSize: 2, maxSize: 9 },
      });
    });

    it('takes labels, taints and tags away, and leaves all others', async () => {
      const { error, log } = await run({
        removeLabels: ['role', 'never-there'],
        removeTaints: [
          { key: 'CriticalAddonsOnly', effect: 'PREFER_NO_SCHEDULE' },
        ],
        removeTags: ['owner'],
      });
      const again = await run({ removeLabels: ['role'] });

      expect(error).toBeUndefined();
      expect(bench.requests('UpdateNodegroupConfig')[0].input).toMatchObject({
        labels: { removeLabels: ['role'] },
        taints: {
          removeTaints: [
            { key: 'CriticalAddonsOnly', effect: 'PREFER_NO_SCHEDULE' },
          ],
        },
      });
      const plan = log.map(({ message }) => message).join('\n');
      expect(plan).toContain('labels.role: "system" → nothing');
      expect(plan).toContain(
        'taints.CriticalAddonsOnly:PREFER_NO_SCHEDULE: "true" → nothing',
      );
      expect(again.outputs.changed).toBe(false);
    });

    it('follows its cluster to the next version, by force when told to', async () => {
      await bench.run(createEksClusterUpdateAction(bench.deps), {
        ...scope,
        name: 'platform-dev',
        version: '1.35',
      });

      const { error, log } = await run({ version: '1.35', force: true });

      expect(error).toBeUndefined();
      expect(bench.requests('UpdateNodegroupVersion')[0].input).toMatchObject({
        version: '1.35',
        force: true,
      });
      expect(log).toContainEqual(
        expect.objectContaining({
          level: 'warn',
          message: expect.stringContaining('(DISRUPTION_BUDGETS_IGNORED)'),
        }),
      );
      const again = await run({ version: '1.35' });
      expect(again.outputs.changed).toBe(false);
    });

    it('takes another version of its launch template, which brings the image', async () => {
      await createLaunchTemplate(bench, 'workers');
      await bench.run(createEksNodegroupCreateAction(bench.deps), {
        ...where,
        nodegroupName: 'own',
        nodeRole: 'arn:aws:iam::111122223333:role/eks-node-role',
        amiType: 'CUSTOM',
        launchTemplate: { name: 'workers', version: '1' },
      });
      await createLaunchTemplateVersion(bench, 'workers');

      const { error } = await run({
        nodegroupName: 'own',
        launchTemplate: { name: 'workers', version: '2' },
      });
      const version = await run({ nodegroupName: 'own', version: '1.35' });
      const other = await run({
        nodegroupName: 'own',
        launchTemplate: { name: 'others', version: '2' },
      });

      expect(error).toBeUndefined();
      const { input } = bench.requests('UpdateNodegroupVersion')[0];
      expect(input).toMatchObject({
        launchTemplate: { id: expect.stringMatching(/^lt-/), version: '2' },
      });
      expect(input).not.toHaveProperty('version');
      expect(version.error?.message).toContain(
        'which the image of the launch template brings along',
      );
      expect(other.error?.message).toContain(
        'launchTemplate.name: wanted "others", found "workers", and a node group keeps its launch template',
      );
    });

    it('does not tell off for labels that somebody else has set', async () => {
      const { error } = await run({
        nodegroupName: 'workers-arm64',
        labels: { tier: 'batch' },
      });

      expect(error).toBeUndefined();
    });
  });
});
