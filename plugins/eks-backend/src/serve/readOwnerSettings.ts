import type { RootConfigService } from '@backstage/backend-plugin-api';
import { toOwnerRef } from '@eks-platform/backstage-plugin-eks-common';
import type { InventoryContext } from './InventoryContext';

/** Who owns what, as the catalog module is told: `eks.catalog.ownerTags` and `eks.catalog.defaultOwner`. */
export function readOwnerSettings(
  config: RootConfigService,
): Pick<InventoryContext, 'ownerTags' | 'defaultOwner'> {
  const catalog = config.getOptionalConfig('eks.catalog');
  const owner = catalog?.getOptionalString('defaultOwner') ?? 'unknown';
  return {
    ownerTags: catalog?.getOptionalStringArray('ownerTags') ?? [
      'backstage.io/owner',
      'owner',
    ],
    defaultOwner: toOwnerRef(owner) ?? owner,
  };
}
