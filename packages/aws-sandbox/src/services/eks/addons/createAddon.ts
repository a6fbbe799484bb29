import type {
  CreateAddonRequest,
  CreateAddonResponse,
} from '@aws-sdk/client-eks';
import type { Operation } from '../../../server/Operation';
import { resourceInUse } from '../errors';
import { findCluster } from '../findCluster';
import { durations } from '../life';
import { rememberRequest, rowOfRepeatedRequest } from '../repeatedRequest';
import { requireActiveCluster } from '../rules/requireActiveCluster';
import { addonTable } from '../tables';
import { defaultAddonVersion } from './addonCatalog';
import { checkAddonInput } from './checkAddonInput';
import { addonKey, liveAddons } from './findAddon';
import { newAddonRow } from './newAddonRow';
import { replaceOwnedAssociations } from './ownedAssociations';
import { showAddon } from './showAddon';

/** Begins an add-on on an active cluster, in the default version unless told otherwise. */
export const createAddon: Operation<CreateAddonRequest, CreateAddonResponse> = (
  input,
  context,
) => {
  const clusterName = input.clusterName!;
  const addonName = input.addonName!;
  findCluster(clusterName, context);
  const existing = liveAddons(clusterName, context);
  const repeated = rowOfRepeatedRequest(existing, input);
  if (repeated) return { addon: showAddon(repeated, context) };

  const cluster = requireActiveCluster(clusterName, context);
  const spec = checkAddonInput(input, cluster, context);
  if (existing.some(row => row.addonName === addonName)) {
    throw resourceInUse('Addon already exists.', { clusterName, addonName });
  }
  const { podIdentityAssociations, resolveConflicts, ...given } = input;
  const row = newAddonRow({
    ...given,
    accountId: context.accountId,
    region: context.region,
    clusterName,
    addonName,
    addonVersion:
      input.addonVersion ?? defaultAddonVersion(spec, cluster.version)!,
    createdAt: context.now(),
    settlesAt: context.now() + context.scale(durations.addonCreate),
    outcome: context.takeOutcome({
      resource: 'addon',
      clusterName,
      name: addonName,
    }),
    request: rememberRequest(input),
  });
  context.place.table(addonTable).set(addonKey(clusterName, addonName), row);
  replaceOwnedAssociations(row, spec, podIdentityAssociations ?? [], context);
  return { addon: showAddon(row, context) };
};
