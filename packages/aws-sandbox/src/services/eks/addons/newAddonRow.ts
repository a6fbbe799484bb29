import { childArn } from '../arns';
import type { AddonRow } from '../tables';
import { findAddonSpec } from './addonCatalog';

/** What must be said of an add-on; the rest AWS fills in. */
export interface NewAddon
  extends Partial<Omit<AddonRow, 'addonArn' | 'modifiedAt'>> {
  accountId: string;
  region: string;
  clusterName: string;
  addonName: string;
  addonVersion: string;
  createdAt: number;
  settlesAt: number;
}

/** Makes the row of an add-on; its ARN follows from names and time of creation. */
export function newAddonRow(options: NewAddon): AddonRow {
  const { accountId, region, ...given } = options;
  const { clusterName, addonName, createdAt } = given;
  const spec = findAddonSpec(addonName);
  return {
    tags: {},
    namespaceConfig: { namespace: spec?.namespace },
    publisher: spec?.owner === 'community' ? undefined : spec?.publisher,
    owner: spec?.owner,
    modifiedAt: createdAt,
    ...given,
    addonArn: childArn({ accountId, region }, 'addon', {
      clusterName,
      name: addonName,
      createdAt,
    }),
  };
}
