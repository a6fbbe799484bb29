import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { oidcProviderArn } from '@eks-platform/backstage-plugin-eks-node';
import { oidcProviderInput } from '../inputs/oidcProviderInput';
import { toOidcProviderRequest } from '../inputs/toOidcProviderRequest';
import { oidcProviderOutput } from '../outputs/oidcProviderOutput';
import { toClusterLinks } from '../outputs/toClusterLinks';
import { giveOutputs } from '../report/giveOutputs';
import { oidcProviderCreation } from '../resources/oidcProviderCreation';
import { readReadyCluster } from '../resources/readReadyCluster';
import type { ActionDependencies } from '../run/ActionDependencies';
import { startRun } from '../run/ActionRun';
import { createResource } from '../run/createResource';
import { parseInput } from '../run/parseInput';
import { examples } from './eksOidcProviderCreate.examples';

const ACTION_ID = 'eks:oidcProvider:create';

/**
 * Creates the OIDC provider of a cluster, by which roles trust its ServiceAccounts.
 *
 * @public
 */
export function createEksOidcProviderCreateAction(deps: ActionDependencies) {
  return createTemplateAction({
    id: ACTION_ID,
    description:
      'Creates the IAM OIDC provider of an EKS cluster, without which its ServiceAccounts assume no role by IRSA, checked before anything is made',
    examples,
    supportsDryRun: true,
    schema: { input: oidcProviderInput, output: oidcProviderOutput },
    async handler(ctx) {
      const input = parseInput(ACTION_ID, oidcProviderInput, ctx.input);
      const run = await startRun({ actionId: ACTION_ID, ctx, deps, input });
      const cluster = await readReadyCluster(run, input.clusterName);
      const request = toOidcProviderRequest(input, cluster);
      const provider = await createResource(
        run,
        oidcProviderCreation(run, request),
      );
      const { url } = request;
      giveOutputs(ctx, {
        oidcProviderArn: url && oidcProviderArn(run.scope, url),
        url,
        status: provider?.status ?? 'PLANNED',
        ...toClusterLinks(run, input.clusterName),
      });
    },
  });
}
