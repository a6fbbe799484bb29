import {
  AssociateIdentityProviderConfigCommand,
  CreateAddonCommand,
  CreatePodIdentityAssociationCommand,
  UpdateClusterConfigCommand,
} from '@aws-sdk/client-eks';
import { CreateRoleCommand } from '@aws-sdk/client-iam';
import type { AwsScope } from '../../EksService';

/**
 * Puts into a cluster of the demo what its seed leaves out: an add-on, a Pod Identity association (without the agent that it needs), an identity provider and
 * an update. All but the association are on their way until the sandbox's clock goes on.
 */
export async function furnishCluster(
  { eks, iam, scope }: AwsScope,
  clusterName: string,
): Promise<void> {
  await eks.send(
    new CreateAddonCommand({
      clusterName,
      addonName: 'eks-node-monitoring-agent',
    }),
  );
  await iam.send(
    new CreateRoleCommand({
      RoleName: 'checkout-pod-identity',
      AssumeRolePolicyDocument: JSON.stringify({
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: { Service: 'pods.eks.amazonaws.com' },
            Action: ['sts:AssumeRole', 'sts:TagSession'],
          },
        ],
      }),
    }),
  );
  await eks.send(
    new CreatePodIdentityAssociationCommand({
      clusterName,
      namespace: 'shop',
      serviceAccount: 'checkout',
      roleArn: `arn:aws:iam::${scope.accountId}:role/checkout-pod-identity`,
    }),
  );
  await eks.send(
    new AssociateIdentityProviderConfigCommand({
      clusterName,
      oidc: {
        identityProviderConfigName: 'company',
        issuerUrl: 'https://login.example.com',
        clientId: 'kubernetes',
      },
    }),
  );
  await eks.send(
    new UpdateClusterConfigCommand({
      name: clusterName,
      logging: { clusterLogging: [{ types: ['audit'], enabled: true }] },
    }),
  );
}
