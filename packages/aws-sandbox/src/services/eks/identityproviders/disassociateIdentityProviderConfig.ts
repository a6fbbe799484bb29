import type {
  DisassociateIdentityProviderConfigRequest,
  DisassociateIdentityProviderConfigResponse,
} from '@aws-sdk/client-eks';
import type { Operation } from '../../../server/Operation';
import { resourceInUse } from '../errors';
import { durations, statusAt } from '../life';
import { recordUpdate, repeatedUpdate, showUpdate } from '../updates';
import { findIdentityProvider } from './findIdentityProvider';

/** Begins to shut the users of an OpenID Connect provider out of a cluster. */
export const disassociateIdentityProviderConfig: Operation<
  DisassociateIdentityProviderConfigRequest,
  DisassociateIdentityProviderConfigResponse
> = (input, context) => {
  const clusterName = input.clusterName!;
  const subject = { clusterName };
  const repeated = repeatedUpdate(subject, input, context);
  if (repeated) return { update: showUpdate(repeated, context.now()) };
  const config = input.identityProviderConfig!;
  const row = findIdentityProvider(clusterName, config, context);
  const status = statusAt(row, context.now());
  if (status !== 'ACTIVE') {
    throw resourceInUse(
      `Identity provider config ${row.name} cannot be disassociated because it is currently in status ${status}`,
      subject,
    );
  }
  const durationMs = durations.identityProviderDisassociate;
  row.goneAt = context.now() + context.scale(durationMs);
  const update = recordUpdate(
    subject,
    {
      type: 'DisassociateIdentityProviderConfig',
      params: [
        { type: 'IdentityProviderConfig', value: JSON.stringify([config]) },
      ],
      durationMs,
    },
    input,
    context,
  );
  return { update: showUpdate(update, context.now()) };
};
