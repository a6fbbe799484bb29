import type {
  ListCapabilitiesRequest,
  ListCapabilitiesResponse,
} from '@aws-sdk/client-eks';
import type { Operation } from '../../../server/Operation';
import { eksPage } from '../eksPage';
import { findCluster } from '../findCluster';
import { liveCapabilities } from './findCapability';
import { showCapability } from './showCapability';

/** The capabilities of a cluster in short, page by page. */
export const listCapabilities: Operation<
  ListCapabilitiesRequest,
  ListCapabilitiesResponse
> = (input, context) => {
  const clusterName = input.clusterName!;
  findCluster(clusterName, context);
  const { items, nextToken } = eksPage(
    liveCapabilities(clusterName, context),
    input,
    row => row.capabilityName,
  );
  return {
    capabilities: items.map(row => showCapability(row, context.now())),
    nextToken,
  };
};
