import {
  CreateServiceCommand,
  CreateServiceNetworkCommand,
  CreateServiceNetworkServiceAssociationCommand,
  CreateServiceNetworkVpcAssociationCommand,
  DeleteServiceCommand,
  DeleteServiceNetworkCommand,
  DeleteServiceNetworkServiceAssociationCommand,
  DeleteServiceNetworkVpcAssociationCommand,
  GetServiceCommand,
  GetServiceNetworkCommand,
  GetServiceNetworkServiceAssociationCommand,
  GetServiceNetworkVpcAssociationCommand,
  ListServiceNetworksCommand,
  ListServiceNetworkServiceAssociationsCommand,
  ListServiceNetworkVpcAssociationsCommand,
  ListServicesCommand,
  UpdateServiceCommand,
  UpdateServiceNetworkCommand,
  UpdateServiceNetworkVpcAssociationCommand,
} from '@aws-sdk/client-vpc-lattice';
import { step } from './step';
import type { Found } from './Walk';

const network = ({ networkId }: Found) => ({
  serviceNetworkIdentifier: networkId,
});
const service = ({ serviceId }: Found) => ({ serviceIdentifier: serviceId });
const ofService = ({ serviceLink }: Found) => ({
  serviceNetworkServiceAssociationIdentifier: serviceLink,
});
const ofVpc = ({ vpcLink }: Found) => ({
  serviceNetworkVpcAssociationIdentifier: vpcLink,
});
const isActive = {
  check: ({ status }: { status?: string }) => status === 'ACTIVE',
  wait: true,
};
const isNotEmpty = {
  check: ({ items }: { items?: unknown[] }) => Boolean(items?.length),
};
const iamAuth = { authType: 'AWS_IAM' as const };
/** What is deleted before needs a while to be gone. */
const onceFree = { passing: 'ConflictException' };

/** A service network and a service, with each other and with a VPC. */
export const madeNetworkAndService = [
  step(CreateServiceNetworkCommand, ({ name }) => ({ name }), {
    keep: ({ id, arn }) => ({ networkId: id, networkArn: arn }),
  }),
  step(GetServiceNetworkCommand, network, {
    check: (output, { name }) => output.name === name,
  }),
  step(ListServiceNetworksCommand, () => ({}), isNotEmpty),
  step(UpdateServiceNetworkCommand, found => ({
    ...network(found),
    ...iamAuth,
  })),
  step(CreateServiceCommand, ({ name }) => ({ name }), {
    keep: ({ id, arn }) => ({ serviceId: id, serviceArn: arn }),
  }),
  step(GetServiceCommand, service, isActive),
  step(ListServicesCommand, () => ({}), isNotEmpty),
  step(UpdateServiceCommand, found => ({ ...service(found), ...iamAuth })),
  step(
    CreateServiceNetworkServiceAssociationCommand,
    found => ({ ...network(found), ...service(found) }),
    { keep: ({ id }) => ({ serviceLink: id }) },
  ),
  step(GetServiceNetworkServiceAssociationCommand, ofService, isActive),
  step(ListServiceNetworkServiceAssociationsCommand, network, isNotEmpty),
  step(
    CreateServiceNetworkVpcAssociationCommand,
    found => ({
      ...network(found),
      vpcIdentifier: found.vpcId,
      securityGroupIds: [found.securityGroup],
    }),
    { keep: ({ id }) => ({ vpcLink: id }) },
  ),
  step(GetServiceNetworkVpcAssociationCommand, ofVpc, isActive),
  step(ListServiceNetworkVpcAssociationsCommand, network, isNotEmpty),
  step(UpdateServiceNetworkVpcAssociationCommand, found => ({
    ...ofVpc(found),
    securityGroupIds: [found.securityGroup],
  })),
];

/** Their end. */
export const deletedNetworkAndService = [
  step(DeleteServiceNetworkVpcAssociationCommand, ofVpc, onceFree),
  step(DeleteServiceNetworkServiceAssociationCommand, ofService, onceFree),
  step(DeleteServiceCommand, service, onceFree),
  step(DeleteServiceNetworkCommand, network, onceFree),
];
