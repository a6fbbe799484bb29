import type {
  LatticeFacts,
  LatticeServiceRequest,
  ServiceNetworkRequest,
} from '@eks-platform/backstage-plugin-eks-common';
import type { AwsScope } from '../EksService';
import type { ReadOptions } from '../read/ReadOptions';
import { readVpcs } from '../read/readVpcs';
import { LatticeFinder } from '../write/lattice/LatticeFinder';
import { askFact } from './askFact';

/**
 * Reads what exists of what a request for VPC Lattice mentions.
 *
 * @public
 */
export async function gatherLatticeFacts(
  aws: AwsScope,
  request: ServiceNetworkRequest | LatticeServiceRequest,
  options: ReadOptions = {},
): Promise<LatticeFacts> {
  const finder = new LatticeFinder(aws, options.signal);
  const mentioned =
    request.kind === 'service-network'
      ? request.vpcAssociations.map(({ vpcId }) => vpcId)
      : request.targetGroups.flatMap(
          ({ config }) => config?.vpcIdentifier ?? [],
        );
  const vpcIds =
    mentioned.length === 0
      ? undefined
      : await askFact(
          readVpcs(aws, options).then(vpcs => vpcs.map(({ vpcId }) => vpcId)),
          options,
        );
  if (request.kind === 'service-network') {
    return { vpcIds };
  }
  const [serviceNetworks, groups] = await Promise.all([
    finder.serviceNetworkNames(),
    finder.targetGroups(),
  ]);
  return {
    vpcIds,
    serviceNetworks,
    targetGroups: Object.fromEntries(
      groups.map(({ name, type, protocol }) => [
        name,
        type === 'LAMBDA' ? 'LAMBDA' : protocol ?? 'HTTP',
      ]),
    ),
  };
}
