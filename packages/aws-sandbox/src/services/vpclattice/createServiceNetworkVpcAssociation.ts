import type {
  CreateServiceNetworkVpcAssociationRequest,
  CreateServiceNetworkVpcAssociationResponse,
} from '@aws-sdk/client-vpc-lattice';
import type { Operation } from '../../server/Operation';
import { vpcTable } from '../ec2/tables';
import { addLatticeRow } from './addLatticeRow';
import { conflict, validation } from './errors';
import { LatticePlace } from './LatticePlace';
import { durations } from './life';
import { checkQuota } from './quotas';
import { rememberRequest, rowOfRepeatedRequest } from './repeatedRequest';
import { checkSecurityGroups } from './rules/checkSecurityGroups';
import { showVpcAssociation } from './showVpcAssociation';
import { mergeTags } from './tags';

const TYPE = 'SERVICE_NETWORK_VPC_ASSOCIATION';

/** Begins to let the clients of a VPC use a service network; a VPC has one at most. */
export const createServiceNetworkVpcAssociation: Operation<
  CreateServiceNetworkVpcAssociationRequest,
  CreateServiceNetworkVpcAssociationResponse
> = (input, context) => {
  const vpcId = input.vpcIdentifier!;
  const securityGroupIds = input.securityGroupIds ?? [];
  const tags = mergeTags({}, input.tags);
  const request = rememberRequest(input);
  const place = new LatticePlace(context);
  const network = place.find('serviceNetwork', input.serviceNetworkIdentifier!);
  const rows = place.list('vpcAssociation');
  const repeated = rowOfRepeatedRequest(rows, request, TYPE);
  if (repeated) return showVpcAssociation(repeated, place, context.now());
  if (!context.place.table(vpcTable).has(vpcId)) {
    throw validation('vpcIdentifier', `no VPC ${vpcId} in ${context.region}`);
  }
  checkSecurityGroups(securityGroupIds, vpcId, context.place);
  const existing = rows.find(row => row.vpcId === vpcId);
  if (existing) {
    throw conflict(
      `VPC ${vpcId} is already associated with service network ${existing.serviceNetworkId}`,
      { resourceId: existing.id, resourceType: TYPE },
    );
  }
  const ofNetwork = rows.filter(row => row.serviceNetworkId === network.id);
  checkQuota(
    'VPC associations per service network',
    ofNetwork.length + 1,
    TYPE,
  );
  const row = addLatticeRow(
    'vpcAssociation',
    { context, tags, request, durationMs: durations.vpcAssociation },
    {
      vpcId,
      serviceNetworkId: network.id,
      securityGroupIds,
      privateDnsEnabled: input.privateDnsEnabled,
      dnsOptions: input.dnsOptions,
    },
  );
  return showVpcAssociation(row, place, context.now());
};
