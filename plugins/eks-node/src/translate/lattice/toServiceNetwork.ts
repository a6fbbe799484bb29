import type {
  GetServiceNetworkResponse,
  ServiceNetworkVpcAssociationSummary,
} from '@aws-sdk/client-vpc-lattice';
import type {
  Mesh,
  MeshAttachment,
  Scope,
} from '@eks-platform/backstage-plugin-eks-common';
import { networksArn, ownerOf } from '../../mesh/lattice/LatticeNetwork';
import { requireMember } from '../requireMember';
import { splitAnswer } from './splitAnswer';

/** A service network with what is attached to it. */
export function toServiceNetwork(
  network: GetServiceNetworkResponse,
  scope: Scope,
  rest: {
    tags: Record<string, string>;
    attachments: MeshAttachment[];
    vpcAssociations: ServiceNetworkVpcAssociationSummary[];
  },
): Mesh {
  const id = requireMember(network.id, 'id', 'a service network');
  const where = `service network '${id}'`;
  const awsArn = requireMember(network.arn, 'arn', where);
  const arn = `${networksArn(scope)}/${id}`;
  return {
    kind: 'mesh',
    arn,
    ...(awsArn !== arn && { awsArn }),
    name: requireMember(network.name, 'name', where),
    accountId: scope.accountId,
    region: scope.region,
    source: 'lattice-api',
    technology: 'vpc-lattice',
    // A network has no state of its own: it is there or it is not.
    status: 'ACTIVE',
    ownerAccountId: ownerOf(awsArn),
    authType: network.authType,
    attachments: [
      ...rest.vpcAssociations.map(toVpcAssociation),
      ...rest.attachments,
    ],
    ...splitAnswer(network),
    createdAt: network.createdAt?.toISOString(),
    tags: rest.tags,
  };
}

function toVpcAssociation(
  association: ServiceNetworkVpcAssociationSummary,
): MeshAttachment {
  return {
    type: 'vpc-association',
    name: association.vpcId ?? association.id ?? '',
    awsArn: association.arn,
    detail: association.status,
    ...splitAnswer(association),
  };
}
