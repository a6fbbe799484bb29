import type {
  ListAddonsRequest,
  ListAddonsResponse,
} from '@aws-sdk/client-eks';
import type { Operation } from '../../../server/Operation';
import { eksPage } from '../eksPage';
import { findCluster } from '../findCluster';
import { liveAddons } from './findAddon';

/** Names of the add-ons of a cluster, page by page; what a cluster brings along by itself is not among them. */
export const listAddons: Operation<ListAddonsRequest, ListAddonsResponse> = (
  input,
  context,
) => {
  const clusterName = input.clusterName!;
  findCluster(clusterName, context);
  const names = liveAddons(clusterName, context).map(row => row.addonName);
  const { items, nextToken } = eksPage(names, input);
  return { addons: items, nextToken };
};
