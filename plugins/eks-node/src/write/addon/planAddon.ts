import type { AddonRequest } from '@eks-platform/backstage-plugin-eks-common';
import { toHealthIssues } from '../../translate/toHealthIssues';
import { describeHealth } from '../describeHealth';
import { planResource, type ResourcePlan } from '../ResourcePlan';
import type { DescribedAddon } from './describeAddon';
import { parseConfigurationValues } from './parseConfigurationValues';

const HOPELESS: Record<string, string> = {
  CREATE_FAILED: 'its creation failed',
  DELETE_FAILED: 'its deletion failed',
  DELETING: 'it is being deleted',
};

/**
 * Plans an addon.
 *
 * How conflicts were resolved AWS does not tell, so it makes no difference; nor does what the request leaves to AWS. The
 * configuration is compared setting by setting.
 *
 * | existing addon | plan |
 * | --- | --- |
 * | none | create |
 * | CREATE_FAILED, DELETING or DELETE_FAILED | conflict |
 * | as wanted, CREATING and DEGRADED included | adopt |
 * | anything else | differs |
 *
 * @public
 */
export function planAddon(
  request: AddonRequest,
  existing: DescribedAddon | undefined,
): ResourcePlan {
  return planResource({
    wanted: wantedFields(request),
    existing: existing && {
      status: existing.status ?? 'UNKNOWN',
      fields: foundFields(existing),
      hopeless: judgeStatus(existing),
    },
  });
}

function judgeStatus(addon: DescribedAddon): string | undefined {
  const reason = HOPELESS[addon.status ?? ''];
  const issues = toHealthIssues(addon.health?.issues);
  return reason && issues.length > 0
    ? `${reason}: ${describeHealth(issues)}`
    : reason;
}

function wantedFields(request: AddonRequest) {
  const {
    addonVersion,
    configurationValues,
    serviceAccountRoleArn,
    podIdentityAssociations,
    namespaceConfig,
    tags,
  } = request;
  return {
    addonVersion: addonVersion === 'latest' ? undefined : addonVersion,
    configurationValues: configurationOf(configurationValues),
    serviceAccountRoleArn,
    podIdentityAssociations,
    namespaceConfig,
    tags,
  };
}

function foundFields(addon: DescribedAddon) {
  return {
    ...addon,
    configurationValues: configurationOf(addon.configurationValues),
    podIdentityAssociations: addon.associations,
  };
}

/** Text that cannot be read is compared as it is. */
function configurationOf(text: string | undefined) {
  return text === undefined
    ? undefined
    : parseConfigurationValues(text) ?? text;
}
