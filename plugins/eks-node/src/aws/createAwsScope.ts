import { AppMeshClient } from '@aws-sdk/client-app-mesh';
import { EC2Client } from '@aws-sdk/client-ec2';
import { EKSClient } from '@aws-sdk/client-eks';
import { IAMClient } from '@aws-sdk/client-iam';
import { STSClient } from '@aws-sdk/client-sts';
import { VPCLatticeClient } from '@aws-sdk/client-vpc-lattice';
import type { AwsCredentialIdentityProvider } from '@smithy/types';
import type { AwsScope, EksScope } from '../EksService';
import type { ClientSettings } from './clientSettings';

/** The AWS clients of one scope. */
export function createAwsScope(
  scope: EksScope,
  credentials: AwsCredentialIdentityProvider,
  settings: ClientSettings,
): AwsScope {
  const config = { ...settings, region: scope.region, credentials };
  return {
    scope,
    eks: new EKSClient(config),
    ec2: new EC2Client(config),
    iam: new IAMClient(config),
    sts: new STSClient(config),
    appMesh: new AppMeshClient(config),
    vpcLattice: new VPCLatticeClient(config),
  };
}
