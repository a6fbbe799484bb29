import type {
  UpdateAddonRequest,
  UpdateAddonResponse,
  UpdateParam,
} from '@aws-sdk/client-eks';
import type { Operation } from '../../../server/Operation';
import { invalidRequest, resourceInUse } from '../errors';
import { findCluster } from '../findCluster';
import { durations } from '../life';
import { beginUpdate, repeatedUpdate, showUpdate } from '../updates';
import { addonStatus } from './addonStatus';
import { checkAddonInput } from './checkAddonInput';
import { findAddon } from './findAddon';
import { replaceOwnedAssociations } from './ownedAssociations';

/** Begins a change of an add-on's version, configuration or role; what is left out stays. */
export const updateAddon: Operation<UpdateAddonRequest, UpdateAddonResponse> = (
  input,
  context,
) => {
  const row = findAddon(input.clusterName!, input.addonName!, context);
  const { clusterName, addonName } = row;
  const owner = { clusterName, addonName };
  const repeated = repeatedUpdate(owner, input, context);
  if (repeated) return { update: showUpdate(repeated, context.now()) };

  const cluster = findCluster(clusterName, context);
  const spec = checkAddonInput(input, cluster, context);
  const { status } = addonStatus(row, context);
  if (status === 'UPDATING' || status === 'CREATING') {
    throw resourceInUse(
      `Addon ${addonName} cannot be updated as it is currently in ${status} state`,
      owner,
    );
  }
  if (status === 'DELETING') {
    throw invalidRequest(
      `Addon ${addonName} cannot be updated as it is currently in DELETING state`,
      owner,
    );
  }
  row.modifiedAt = context.now();
  const { podIdentityAssociations } = input;
  if (podIdentityAssociations) {
    replaceOwnedAssociations(row, spec, podIdentityAssociations, context);
  }
  const { addonVersion, configurationValues, serviceAccountRoleArn } = input;
  const update = beginUpdate(
    row,
    owner,
    {
      type: 'AddonUpdate',
      params: updateParams(input),
      values: {
        ...(addonVersion && { addonVersion }),
        ...(configurationValues !== undefined && { configurationValues }),
        ...(serviceAccountRoleArn && { serviceAccountRoleArn }),
      },
      durationMs: durations.addonUpdate,
    },
    input,
    context,
  );
  return { update: showUpdate(update, context.now()) };
};

function updateParams(input: UpdateAddonRequest): UpdateParam[] {
  const { podIdentityAssociations } = input;
  const params: [UpdateParam['type'], string | undefined][] = [
    ['AddonVersion', input.addonVersion],
    ['ServiceAccountRoleArn', input.serviceAccountRoleArn],
    ['ResolveConflicts', input.resolveConflicts],
    ['ConfigurationValues', input.configurationValues],
    [
      'PodIdentityAssociations',
      podIdentityAssociations && JSON.stringify(podIdentityAssociations),
    ],
  ];
  return params.flatMap(([type, value]) =>
    value === undefined ? [] : [{ type, value }],
  );
}
