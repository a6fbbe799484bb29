import type { AddonInfo } from '@aws-sdk/client-eks';
import type { AddonVersion } from '@eks-platform/backstage-plugin-eks-common';
import { requireMember } from './requireMember';

/** The versions of an add-on as EKS offers them. */
export function toAddonVersions(addon: AddonInfo): AddonVersion[] {
  const addonName = requireMember(addon.addonName, 'addonName', 'an add-on');
  return (addon.addonVersions ?? []).map(version => ({
    addonName,
    version: requireMember(
      version.addonVersion,
      'addonVersion',
      `add-on '${addonName}'`,
    ),
    compatibilities: (version.compatibilities ?? []).flatMap(
      ({ clusterVersion, defaultVersion }) =>
        clusterVersion
          ? [{ clusterVersion, isDefault: defaultVersion ?? false }]
          : [],
    ),
    architectures: version.architecture ?? [],
    computeTypes: version.computeTypes ?? [],
    requiresConfiguration: version.requiresConfiguration ?? false,
    requiresIamPermissions: version.requiresIamPermissions ?? false,
    ...(addon.publisher && { publisher: addon.publisher }),
    ...(addon.type && { type: addon.type }),
  }));
}
