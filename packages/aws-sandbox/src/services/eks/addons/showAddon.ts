import type { Addon } from '@aws-sdk/client-eks';
import type { OperationContext } from '../../../server/Operation';
import { podIdentityTable, type AddonRow } from '../tables';
import { addonStatus } from './addonStatus';

/** An add-on as the API shows it now. */
export function showAddon(
  row: AddonRow,
  context: Pick<OperationContext, 'place' | 'now'>,
): Addon {
  const {
    createdAt,
    modifiedAt,
    settlesAt,
    outcome,
    change,
    goneAt,
    clientRequestToken,
    request,
    ...shown
  } = row;
  const { status, issues } = addonStatus(row, context);
  const owned = [...context.place.table(podIdentityTable).values()].filter(
    association => association.ownerArn === row.addonArn,
  );
  return {
    ...shown,
    status,
    health: { issues },
    createdAt: new Date(createdAt),
    modifiedAt: new Date(modifiedAt),
    podIdentityAssociations: owned.length
      ? owned.map(association => association.associationArn)
      : undefined,
  };
}
