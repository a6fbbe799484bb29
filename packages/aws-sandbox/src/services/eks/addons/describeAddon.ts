import type {
  DescribeAddonRequest,
  DescribeAddonResponse,
} from '@aws-sdk/client-eks';
import type { Operation } from '../../../server/Operation';
import { findAddon } from './findAddon';
import { showAddon } from './showAddon';

/** One add-on of a cluster. */
export const describeAddon: Operation<
  DescribeAddonRequest,
  DescribeAddonResponse
> = (input, context) => ({
  addon: showAddon(
    findAddon(input.clusterName!, input.addonName!, context),
    context,
  ),
});
