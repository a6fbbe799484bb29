import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { podIdentityAssociationInput } from '../inputs/podIdentityAssociationInput';
import { toPodIdentityAssociationRequest } from '../inputs/toPodIdentityAssociationRequest';
import { podIdentityAssociationOutput } from '../outputs/podIdentityAssociationOutput';
import { toClusterLinks } from '../outputs/toClusterLinks';
import { giveOutputs } from '../report/giveOutputs';
import { podIdentityAssociationCreation } from '../resources/podIdentityAssociationCreation';
import type { ActionDependencies } from '../run/ActionDependencies';
import { startRun } from '../run/ActionRun';
import { createResource } from '../run/createResource';
import { parseInput } from '../run/parseInput';
import { examples } from './eksPodIdentityAssociationCreate.examples';

const ACTION_ID = 'eks:podIdentityAssociation:create';

/**
 * Gives the pods of a ServiceAccount an IAM role by Pod Identity.
 *
 * @public
 */
export function createEksPodIdentityAssociationCreateAction(
  deps: ActionDependencies,
) {
  return createTemplateAction({
    id: ACTION_ID,
    description:
      'Gives the pods of a ServiceAccount of an EKS cluster an IAM role (Pod Identity), checked before anything is made',
    examples,
    supportsDryRun: true,
    schema: {
      input: podIdentityAssociationInput,
      output: podIdentityAssociationOutput,
    },
    async handler(ctx) {
      const input = parseInput(
        ACTION_ID,
        podIdentityAssociationInput,
        ctx.input,
      );
      const run = await startRun({ actionId: ACTION_ID, ctx, deps, input });
      const made = await createResource(
        run,
        podIdentityAssociationCreation(
          run,
          toPodIdentityAssociationRequest(input),
        ),
      );
      giveOutputs(ctx, {
        associationId: made?.associationId,
        associationArn: made?.arn,
        externalId: made?.externalId,
        status: made?.status ?? 'PLANNED',
        ...toClusterLinks(run, input.clusterName),
      });
    },
  });
}
