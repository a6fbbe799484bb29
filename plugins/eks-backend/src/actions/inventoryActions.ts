import {
  eksIdentityReadPermission,
  eksInventoryReadPermission,
} from '@eks-platform/backstage-plugin-eks-common';
import { audited } from '../audit';
import { visibleInventory } from '../permissions/VisibleInventory';
import { changesSchema } from '../requests/clusterRequests';
import { identityBindingsSchema } from '../requests/identityRequests';
import { parse } from '../requests/parse';
import { listChanges } from '../serve/listChanges';
import { listIdentityBindings } from '../serve/listIdentityBindings';
import { type ActionOptions, READ_ONLY } from './ActionOptions';

const MOST_BINDINGS = 50;

/** Registers `explain-identity-binding` and `what-changed`. */
export function registerInventoryActions(options: ActionOptions): void {
  const { actionsRegistry, inventory, authorizer, components, auditor } =
    options;

  actionsRegistry.register({
    name: 'explain-identity-binding',
    title: 'Explain which IAM role a ServiceAccount gets',
    description: `Explains whether the pods of a Kubernetes ServiceAccount in an EKS cluster get an IAM role by IRSA or by Pod Identity: the verdict, what is wrong and how to mend it, with the trust policy or the command to use. At most ${MOST_BINDINGS} bindings, the most serious first.`,
    attributes: READ_ONLY,
    schema: {
      input: z =>
        z.object({
          cluster: z.string().describe('Name of the cluster'),
          namespace: z.string().describe('Kubernetes namespace'),
          serviceAccount: z
            .string()
            .optional()
            .describe('All of the namespace when left out'),
        }),
      output: z =>
        z.object({
          totalItems: z.number(),
          bindings: z.array(z.record(z.unknown())),
          unreadClusters: z.array(z.record(z.unknown())),
        }),
    },
    action: async ({ input, credentials }) => {
      const visible = await visibleInventory(
        inventory,
        await authorizer.authorizeCredentials(credentials, [
          eksIdentityReadPermission,
        ]),
      );
      const query = parse(identityBindingsSchema, {
        ...input,
        limit: MOST_BINDINGS,
      });
      const answer = await audited(
        auditor,
        {
          eventId: 'identity-read',
          queryType: 'bindings-by-action',
          meta: { query: input },
        },
        () =>
          listIdentityBindings({
            inventory,
            visible,
            components,
            credentials,
            query,
          }),
      );
      return {
        output: {
          totalItems: answer.totalItems,
          bindings: answer.items.map(binding => ({ ...binding })),
          unreadClusters: answer.unreadClusters.map(cluster => ({
            ...cluster,
          })),
        },
      };
    },
  });

  actionsRegistry.register({
    name: 'what-changed',
    title: 'What changed in EKS',
    description:
      'Lists what came, went or changed lately in the EKS inventory, the newest first: clusters, node groups, add-ons, roles and more, with the members that changed.',
    attributes: READ_ONLY,
    schema: {
      input: z =>
        z.object({
          accountId: z.string().optional().describe('Twelve digits'),
          region: z.string().optional().describe('For example eu-west-1'),
          clusterArn: z
            .string()
            .optional()
            .describe('Only this cluster and what is in it'),
          since: z.string().optional().describe('ISO 8601 date and time'),
          limit: z.number().int().min(1).max(200).optional(),
        }),
      output: z =>
        z.object({
          changes: z.array(z.record(z.unknown())),
          hasMore: z.boolean(),
        }),
    },
    action: async ({ input, credentials }) => {
      const visible = await visibleInventory(
        inventory,
        await authorizer.authorizeCredentials(credentials, [
          eksInventoryReadPermission,
        ]),
      );
      const { clusterArn, ...where } = input;
      const { items, nextCursor } = await listChanges(
        visible,
        parse(changesSchema, { ...where, parentArn: clusterArn }),
      );
      return {
        output: {
          changes: items.map(change => ({ ...change })),
          hasMore: nextCursor !== undefined,
        },
      };
    },
  });
}
