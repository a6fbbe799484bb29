import { eksInventoryReadPermission } from '@eks-platform/backstage-plugin-eks-common';
import { visibleInventory } from '../permissions/VisibleInventory';
import { clusterSchema, clustersSchema } from '../requests/clusterRequests';
import { parse } from '../requests/parse';
import { describeCluster } from '../serve/describeCluster';
import { listClusters } from '../serve/listClusters';
import { type ActionOptions, READ_ONLY } from './ActionOptions';
import { toClusterSummary } from './toClusterSummary';

const MOST_CLUSTERS = 200;

/** Registers what tells of clusters: `list-clusters`, `get-cluster`, `find-clusters-near-end-of-support`. */
export function registerClusterActions(options: ActionOptions): void {
  const { actionsRegistry, inventory, authorizer } = options;

  actionsRegistry.register({
    name: 'list-clusters',
    title: 'List EKS clusters',
    description: `Lists the EKS clusters of all AWS accounts and regions that the platform watches and that you may see, at most ${MOST_CLUSTERS}, with version, status, support and open issues. Everything given must hold.`,
    attributes: READ_ONLY,
    schema: {
      input: z =>
        z.object({
          accountId: z.string().optional().describe('Twelve digits'),
          region: z.string().optional().describe('For example eu-west-1'),
          version: z.string().optional().describe('For example 1.34'),
          search: z
            .string()
            .optional()
            .describe('Words in name, account, owner or tags'),
          onlyWithIssues: z
            .boolean()
            .optional()
            .describe('Only clusters with health issues or failing insights'),
        }),
      output: z =>
        z.object({
          totalItems: z.number(),
          clusters: z.array(z.record(z.unknown())),
        }),
    },
    action: async ({ input, credentials }) => {
      const visible = await visibleInventory(
        inventory,
        await authorizer.authorizeCredentials(credentials, [
          eksInventoryReadPermission,
        ]),
      );
      const { onlyWithIssues, ...where } = input;
      const { items, totalItems } = await listClusters(
        visible,
        parse(clustersSchema, {
          ...where,
          ...(onlyWithIssues && { health: 'open' }),
          limit: MOST_CLUSTERS,
        }),
      );
      return { output: { totalItems, clusters: items.map(toClusterSummary) } };
    },
  });

  actionsRegistry.register({
    name: 'get-cluster',
    title: 'Get an EKS cluster',
    description:
      'Tells all that is known of one EKS cluster: its node groups, Fargate profiles, add-ons, insights, updates, support dates and how fresh that is.',
    attributes: READ_ONLY,
    schema: {
      input: z =>
        z.object({
          accountId: z.string().describe('Twelve digits'),
          region: z.string().describe('For example eu-west-1'),
          name: z.string().describe('The exact name of the cluster'),
        }),
      output: z => z.object({ cluster: z.record(z.unknown()) }).passthrough(),
    },
    action: async ({ input, credentials }) => {
      const visible = await visibleInventory(
        inventory,
        await authorizer.authorizeCredentials(credentials, [
          eksInventoryReadPermission,
        ]),
      );
      const answer = await describeCluster(
        visible,
        parse(clusterSchema, input),
      );
      const { certificateAuthority: _, ...cluster } = answer.cluster;
      return { output: { ...answer, cluster: { ...cluster } } };
    },
  });

  actionsRegistry.register({
    name: 'find-clusters-near-end-of-support',
    title: 'Find EKS clusters near the end of support',
    description:
      'Lists the EKS clusters whose standard or extended support ends within some days, or has ended, the most urgent first, with what happens then and what the control plane costs. Clusters whose dates are not known are counted apart.',
    attributes: READ_ONLY,
    schema: {
      input: z =>
        z.object({
          withinDays: z
            .number()
            .int()
            .min(0)
            .max(1000)
            .optional()
            .describe('90 when left out'),
        }),
      output: z =>
        z.object({
          clusters: z.array(z.record(z.unknown())),
          unknownCount: z.number(),
        }),
    },
    action: async ({ input, credentials }) => {
      const { withinDays = 90 } = input;
      const visible = await visibleInventory(
        inventory,
        await authorizer.authorizeCredentials(credentials, [
          eksInventoryReadPermission,
        ]),
      );
      const { items } = await listClusters(visible, { sort: 'support' });
      const near = items.filter(
        ({ support }) =>
          support.daysLeft !== undefined && support.daysLeft <= withinDays,
      );
      return {
        output: {
          clusters: near.slice(0, MOST_CLUSTERS).map(toClusterSummary),
          unknownCount: items.filter(
            ({ support }) => support.phase === 'unknown',
          ).length,
        },
      };
    },
  });
}
