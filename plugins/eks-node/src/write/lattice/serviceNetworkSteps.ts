import {
  CreateServiceNetworkCommand,
  CreateServiceNetworkVpcAssociationCommand,
} from '@aws-sdk/client-vpc-lattice';
import type { ServiceNetworkRequest } from '@eks-platform/backstage-plugin-eks-common';
import { askAws } from '../../aws/askAws';
import type { AwsScope } from '../../EksService';
import { authPolicyStep } from './authPolicyStep';
import { LatticeFinder } from './LatticeFinder';
import type { LatticeStep } from './LatticeStep';

/**
 * What has to exist for a service network, in the order in which Lattice takes it: the network, who may call, and the VPCs
 * from which its services are reached.
 *
 * @public
 */
export function serviceNetworkSteps(
  aws: AwsScope,
  request: ServiceNetworkRequest,
): LatticeStep[] {
  const { name, authType, authPolicy, vpcAssociations, tags } = request;
  const { vpcLattice, scope } = aws;
  const title = `service network '${name}'`;
  const idOf = async (signal?: AbortSignal) =>
    (await new LatticeFinder(aws, signal).serviceNetwork(name))?.id;
  return [
    {
      title,
      path: `servicenetwork/${name}`,
      wanted: { name, authType },
      async describe(signal) {
        const found = await new LatticeFinder(aws, signal).serviceNetwork(name);
        return (
          found && {
            status: 'ACTIVE',
            fields: found,
            id: found.id,
            arn: found.arn,
          }
        );
      },
      async apply(clientToken, signal) {
        await askAws(
          {
            operation: 'vpc-lattice:CreateServiceNetwork',
            resource: title,
            scope,
          },
          () =>
            vpcLattice.send(
              new CreateServiceNetworkCommand({
                name,
                authType,
                tags,
                clientToken,
              }),
              { abortSignal: signal },
            ),
        );
      },
    },
    ...(authPolicy === undefined
      ? []
      : [
          authPolicyStep(aws, {
            of: title,
            path: `servicenetwork/${name}/authpolicy`,
            policy: authPolicy,
            idOf,
          }),
        ]),
    ...vpcAssociations.map(({ vpcId, securityGroupIds }): LatticeStep => {
      const association = `association of VPC '${vpcId}' with ${title}`;
      return {
        title: association,
        path: `servicenetwork/${name}/vpc/${vpcId}`,
        wanted: { serviceNetworkName: name, vpcId, securityGroupIds },
        async describe(signal) {
          const found = await new LatticeFinder(aws, signal).vpcAssociation(
            vpcId,
          );
          return (
            found && {
              status: found.status ?? 'ACTIVE',
              fields: found,
              id: found.id,
              arn: found.arn,
              failure: found.failureMessage,
            }
          );
        },
        async apply(clientToken, signal) {
          const serviceNetworkIdentifier = await idOf(signal);
          await askAws(
            {
              operation: 'vpc-lattice:CreateServiceNetworkVpcAssociation',
              resource: association,
              scope,
            },
            () =>
              vpcLattice.send(
                new CreateServiceNetworkVpcAssociationCommand({
                  serviceNetworkIdentifier,
                  vpcIdentifier: vpcId,
                  securityGroupIds,
                  tags,
                  clientToken,
                }),
                { abortSignal: signal },
              ),
          );
        },
      };
    }),
  ];
}
