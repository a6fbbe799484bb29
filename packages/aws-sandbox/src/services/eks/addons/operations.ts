import type { OperationTable } from '../../../server/Operation';
import { createAddon } from './createAddon';
import { deleteAddon } from './deleteAddon';
import { describeAddon } from './describeAddon';
import { describeAddonConfiguration } from './describeAddonConfiguration';
import { describeAddonVersions } from './describeAddonVersions';
import { listAddons } from './listAddons';
import { updateAddon } from './updateAddon';

/** The EKS operations on add-ons. */
export const addonOperations: OperationTable = {
  CreateAddon: createAddon,
  DescribeAddon: describeAddon,
  ListAddons: listAddons,
  UpdateAddon: updateAddon,
  DeleteAddon: deleteAddon,
  DescribeAddonVersions: describeAddonVersions,
  DescribeAddonConfiguration: describeAddonConfiguration,
};
