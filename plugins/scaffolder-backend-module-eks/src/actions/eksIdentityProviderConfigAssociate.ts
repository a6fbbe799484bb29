import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { identityProviderConfigInput } from '../inputs/identityProviderConfigInput';
import { toIdentityProviderConfigRequest } from '../inputs/toIdentityProviderConfigRequest';
import { identityProviderConfigOutput } from '../outputs/identityProviderConfigOutput';
import { toClusterLinks } from '../outputs/toClusterLinks';
import { giveOutputs } from '../report/giveOutputs';
import { identityProviderConfigCreation } from '../resources/identityProviderConfigCreation';
import type { ActionDependencies } from '../run/ActionDependencies';
import { startRun } from '../run/ActionRun';
import { createResource } from '../run/createResource';
import { parseInput } from '../run/parseInput';
import { examples } from './eksIdentityProviderConfigAssociate.examples';

const ACTION_ID = 'eks:identityProviderConfig:associate';

/**
 * Associates an OIDC identity provider of users with a cluster and waits until it is ACTIVE, which takes some 15 minutes.
 *
 * @public
 */
export function createEksIdentityProviderConfigAssociateAction(
  deps: ActionDependencies,
) {
  return createTemplateAction({
    id: ACTION_ID,
    description:
      'Lets the users of an OIDC identity provider into an EKS cluster, checked before anything is made, and waits until it is ACTIVE',
    examples,
    supportsDryRun: true,
    schema: {
      input: identityProviderConfigInput,
      output: identityProviderConfigOutput,
    },
    async handler(ctx) {
      const input = parseInput(
        ACTION_ID,
        identityProviderConfigInput,
        ctx.input,
      );
      const run = await startRun({ actionId: ACTION_ID, ctx, deps, input });
      const made = await createResource(
        run,
        identityProviderConfigCreation(
          run,
          toIdentityProviderConfigRequest(input),
        ),
      );
      giveOutputs(ctx, {
        identityProviderConfigName: input.oidc.identityProviderConfigName,
        identityProviderConfigArn: made?.arn,
        status: made?.status ?? 'PLANNED',
        ...toClusterLinks(run, input.clusterName),
      });
    },
  });
}
