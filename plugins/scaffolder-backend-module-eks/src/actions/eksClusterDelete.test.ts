import type { JsonObject } from '@backstage/types';
import { ActionBench, type RunOptions } from '../__testUtils__/ActionBench';
import { describeDeletionContract } from '../__testUtils__/describeDeletionContract';
import { createEksCapabilityCreateAction } from './eksCapabilityCreate';
import { createEksClusterDeleteAction } from './eksClusterDelete';
import { createEksClusterUpdateAction } from './eksClusterUpdate';

const where = { accountId: '111122223333', region: 'eu-west-1' };
const input = {
  ...where,
  name: 'platform-dev',
  deleteCompute: true,
  leaveBehind: true,
};

describe('eks:cluster:delete', () => {
  describeDeletionContract({
    createAction: createEksClusterDeleteAction,
    input,
    writes: [
      'eks:DeleteNodegroup',
      'eks:DeleteNodegroup',
      'eks:DeleteFargateProfile',
      'eks:DeleteCluster',
    ],
    deleteOperation: 'DeleteCluster',
    describeOperation: 'DescribeCluster',
    title: "Cluster 'platform-dev'",
    checkpoint:
      'eks:cluster:delete/111122223333/eu-west-1/cluster/platform-dev',
    canFail: 'system',
  });

  describe('on its own', () => {
    let bench: ActionBench;

    beforeEach(async () => {
      bench = await ActionBench.start();
    });
    afterEach(() => bench.close());

    function run(overrides: JsonObject = {}, options?: RunOptions) {
      return bench.run(
        createEksClusterDeleteAction(bench.deps),
        { ...input, ...overrides },
        options,
      );
    }

    it.each([false, true])(
      'lists all that is in it and that it would leave behind, and refuses; in a dry run: %s',
      async isDryRun => {
        const { error } = await run(
          { deleteCompute: false, leaveBehind: false },
          { isDryRun },
        );

        const message = error?.message ?? '';
        expect(error?.name).toBe('InputError');
        expect(message).toContain(
          "Cluster 'platform-dev' still has node groups: system, workers-arm64. Set deleteCompute: true to delete them with the cluster. (CLUSTER_NOT_EMPTY)",
        );
        expect(message).toContain('still has Fargate profiles: serverless');
        expect(message).toMatch(
          /leaves behind load balancers: app\/k8s-shop-storefront-\S+\. Delete the Services of type LoadBalancer, .+, or set leaveBehind: true to go on\. \(LOAD_BALANCERS_LEFT_BEHIND\)/,
        );
        expect(message).toMatch(/leaves behind volumes: vol-\w{17}\./);
        expect(message).toMatch(/leaves behind security groups: sg-\w{17}\./);
        expect(message).toMatch(/leaves behind roles .+: checkout-irsa, .*/);
        expect(message).toContain(
          'leaves behind the OIDC provider in IAM: arn:aws:iam::111122223333:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/',
        );
        expect(bench.writes()).toEqual([]);
      },
    );

    it('goes on when it is told to, and outputs what stays', async () => {
      const { error, outputs, log } = await run();

      expect(error).toBeUndefined();
      expect(outputs).toEqual({
        status: 'DELETED',
        leftBehind: expect.arrayContaining([
          expect.stringMatching(/^app\/k8s-shop-storefront-/),
          expect.stringMatching(/^vol-/),
          expect.stringMatching(/^sg-/),
          'checkout-irsa',
          expect.stringContaining(':oidc-provider/'),
        ]),
      });
      expect(log).toContainEqual({
        level: 'warn',
        message: expect.stringContaining('(VOLUMES_LEFT_BEHIND)'),
        meta: {},
      });
    });

    it('deletes Fargate profiles and node groups before the cluster', async () => {
      await run();

      const log = bench.sandbox.requests();
      const lastDescribe = log.findLastIndex(
        ({ operation }) => operation === 'DescribeNodegroup',
      );
      expect(
        log.findIndex(({ operation }) => operation === 'DeleteCluster'),
      ).toBeGreaterThan(lastDescribe);
    });

    it('takes nothing for gone because it may not look', async () => {
      bench.sandbox.addFault({
        kind: 'deny',
        actions: ['tag:GetResources', 'iam:ListRoles'],
      });

      const refused = await run({ leaveBehind: false });
      const told = await run({ leaveBehind: true }, { isDryRun: true });

      expect(refused.error?.message).toMatch(
        /Could not read whether cluster 'platform-dev' leaves behind volumes in eu-west-1 of 111122223333: .+tag:GetResources.+\. Allow Backstage's role to read it, or set leaveBehind: true to go on\. \(LEFT_BEHIND_UNKNOWN\)/,
      );
      expect(refused.error?.message).toMatch(
        /leaves behind roles that trust .+: .+iam:ListRoles/,
      );
      expect(told.error).toBeUndefined();
      expect(bench.writes()).toEqual([]);
    });

    it('does not delete a cluster of which it cannot read what is in it', async () => {
      bench.sandbox.addFault({ kind: 'deny', actions: ['eks:ListNodegroups'] });

      const { error } = await run();

      expect(error?.message).toContain('(CONTENTS_UNKNOWN)');
      expect(bench.writes()).toEqual([]);
    });

    it('says that a cluster is protected, whatever it is told', async () => {
      await bench.run(createEksClusterUpdateAction(bench.deps), {
        ...where,
        name: 'platform-dev',
        deletionProtection: true,
      });
      bench.sandbox.clearRequests();

      const { error } = await run();

      expect(error?.message).toContain(
        "Cluster 'platform-dev' is protected from deletion. If it shall really go, switch deletionProtection off with eks:cluster:update first. (DELETION_PROTECTED)",
      );
      expect(bench.writes()).toEqual([]);
    });

    it('names the capabilities that hold it', async () => {
      const made = await bench.run(
        createEksCapabilityCreateAction(bench.deps),
        {
          ...where,
          clusterName: 'platform-dev',
          capabilityName: 'kro',
          type: 'KRO',
          roleArn: await bench.makeRole('kro', 'capability'),
        },
      );
      bench.sandbox.clearRequests();

      const { error } = await run();

      expect(made.error).toBeUndefined();
      expect(error?.message).toContain('still has capabilities: kro. ');
      expect(bench.writes()).toEqual([]);
    });

    it('does not wait for its turn when somebody has added a node group meanwhile', async () => {
      bench.sandbox.addFault({
        kind: 'error',
        operation: 'DeleteCluster',
        code: 'ResourceInUseException',
        message: 'Cluster has nodegroups attached',
        status: 409,
      });

      const { error } = await run();

      expect(error?.name).toBe('ConflictError');
      expect(error?.message).toContain('Cluster has nodegroups attached');
    });
  });
});
