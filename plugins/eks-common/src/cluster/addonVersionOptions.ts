import type { AddonVersionOption } from '../api/pickerResponses';
import type { AddonVersion } from './AddonRow';
import { compareAddonVersions } from './buildAddonRows';

/**
 * What a wizard may offer of EKS's add-ons for a Kubernetes version: by name, newest first.
 *
 * @public
 */
export function addonVersionOptions(
  versions: AddonVersion[],
  where: { kubernetesVersion: string; addonName?: string },
): AddonVersionOption[] {
  return versions
    .filter(
      ({ addonName }) => !where.addonName || addonName === where.addonName,
    )
    .flatMap(version => {
      const fit = version.compatibilities.find(
        ({ clusterVersion }) => clusterVersion === where.kubernetesVersion,
      );
      return fit
        ? [
            {
              addonName: version.addonName,
              version: version.version,
              isDefault: fit.isDefault,
              ...(version.publisher && { publisher: version.publisher }),
              ...(version.type && { type: version.type }),
              requiresConfiguration: version.requiresConfiguration,
              requiresIamPermissions: version.requiresIamPermissions,
            },
          ]
        : [];
    })
    .sort(
      (a, b) =>
        a.addonName.localeCompare(b.addonName) ||
        compareAddonVersions(b.version, a.version),
    );
}
