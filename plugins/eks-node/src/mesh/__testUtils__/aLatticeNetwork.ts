import {
  CreateAccessLogSubscriptionCommand,
  CreateListenerCommand,
  CreateRuleCommand,
  CreateServiceCommand,
  CreateServiceNetworkCommand,
  CreateServiceNetworkServiceAssociationCommand,
  CreateServiceNetworkVpcAssociationCommand,
  CreateTargetGroupCommand,
  GetServiceCommand,
  PutAuthPolicyCommand,
} from '@aws-sdk/client-vpc-lattice';
import { DescribeVpcsCommand } from '@aws-sdk/client-ec2';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AwsScope } from '../../EksService';

/** The identifiers of what `makeLatticeNetworks` has made. */
export interface LatticeWorld {
  networkId: string;
  otherNetworkId: string;
  serviceId: string;
  listenerId: string;
  targetGroupIds: string[];
}

/** Two service networks that share a service with a listener, rules, target groups, policies and logs. */
export async function makeLatticeNetworks({
  vpcLattice,
  ec2,
}: AwsScope): Promise<LatticeWorld> {
  const { Vpcs = [] } = await ec2.send(new DescribeVpcsCommand({}));
  const vpcId = Vpcs[0].VpcId!;
  const network = await vpcLattice.send(
    new CreateServiceNetworkCommand({
      name: 'hotel',
      authType: 'AWS_IAM',
      tags: { team: 'travel' },
    }),
  );
  const other = await vpcLattice.send(
    new CreateServiceNetworkCommand({ name: 'garage' }),
  );
  const service = await vpcLattice.send(
    new CreateServiceCommand({
      name: 'rates',
      customDomainName: 'rates.example.com',
      authType: 'AWS_IAM',
      tags: { team: 'rates' },
    }),
  );
  await untilActive(vpcLattice, service.id!);
  const targetGroupIds: string[] = [];
  for (const name of ['rates-v1', 'rates-v2']) {
    const { id } = await vpcLattice.send(
      new CreateTargetGroupCommand({
        name,
        type: 'IP',
        config: {
          port: 8090,
          protocol: 'HTTP',
          vpcIdentifier: vpcId,
          healthCheck: { enabled: true, path: '/healthy' },
        },
        tags: {
          'application-networking.k8s.aws/k8sServiceName': name,
          'application-networking.k8s.aws/k8sServiceNamespace': 'travel',
        },
      }),
    );
    targetGroupIds.push(id!);
  }
  const listener = await vpcLattice.send(
    new CreateListenerCommand({
      serviceIdentifier: service.id,
      name: 'http',
      protocol: 'HTTP',
      port: 80,
      defaultAction: { fixedResponse: { statusCode: 404 } },
    }),
  );
  await vpcLattice.send(
    new CreateRuleCommand({
      serviceIdentifier: service.id,
      listenerIdentifier: listener.id,
      name: 'canary',
      priority: 10,
      match: {
        httpMatch: {
          method: 'GET',
          pathMatch: { match: { prefix: '/rates' }, caseSensitive: true },
          headerMatches: [{ name: 'beta', match: { contains: 'yes' } }],
        },
      },
      action: {
        forward: {
          targetGroups: targetGroupIds.map((id, index) => ({
            targetGroupIdentifier: id,
            weight: index === 0 ? 90 : 10,
          })),
        },
      },
    }),
  );
  for (const networkId of [network.id, other.id]) {
    await vpcLattice.send(
      new CreateServiceNetworkServiceAssociationCommand({
        serviceNetworkIdentifier: networkId,
        serviceIdentifier: service.id,
      }),
    );
  }
  await vpcLattice.send(
    new CreateServiceNetworkVpcAssociationCommand({
      serviceNetworkIdentifier: network.id,
      vpcIdentifier: vpcId,
    }),
  );
  await vpcLattice.send(
    new PutAuthPolicyCommand({
      resourceIdentifier: service.id,
      policy: JSON.stringify({
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: '*',
            Action: 'vpc-lattice-svcs:Invoke',
            Resource: '*',
          },
        ],
      }),
    }),
  );
  await vpcLattice.send(
    new CreateAccessLogSubscriptionCommand({
      resourceIdentifier: network.id,
      destinationArn: 'arn:aws:s3:::hotel-logs',
    }),
  );
  return {
    networkId: network.id!,
    otherNetworkId: other.id!,
    serviceId: service.id!,
    listenerId: listener.id!,
    targetGroupIds,
  };
}

/** Nothing can be made in a service while it is being made itself; how long that takes is the clock's affair. */
async function untilActive(
  vpcLattice: AwsScope['vpcLattice'],
  serviceIdentifier: string,
): Promise<void> {
  for (;;) {
    const { status } = await vpcLattice.send(
      new GetServiceCommand({ serviceIdentifier }),
    );
    if (status === 'ACTIVE') {
      return;
    }
    await sleep(5);
  }
}
