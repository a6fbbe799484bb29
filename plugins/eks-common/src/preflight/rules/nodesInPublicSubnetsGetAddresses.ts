import { factValue } from '../Fact';
import type { PreflightRule } from '../PreflightRule';
import type { NodegroupRequest } from '../requests/NodegroupRequest';

/** Nodes in a public subnet cannot reach anything without a public address. */
export const nodesInPublicSubnetsGetAddresses: PreflightRule<
  NodegroupRequest
> = (request, facts) =>
  (factValue(facts.subnets) ?? [])
    .filter(subnet => subnet.isPublic && !subnet.mapPublicIpOnLaunch)
    .map(subnet => ({
      // A launch template may give its network interfaces a public address all the same.
      severity: request.launchTemplate
        ? ('warning' as const)
        : ('error' as const),
      code: 'PUBLIC_SUBNET_WITHOUT_ADDRESSES',
      field: 'subnets',
      message: `Wanted public subnets that give instances a public address (MapPublicIpOnLaunch), found it off in ${subnet.subnetId}`,
      remedy: `Turn MapPublicIpOnLaunch on in ${subnet.subnetId}, or pick private subnets.`,
    }));
