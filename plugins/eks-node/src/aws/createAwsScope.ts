import { AppMeshClient } from '@aws-sdk/client-app-mesh';
import { EKSClient } from '@aws-sdk/client-eks';
import { IAMClient } from '@aws-sdk/client-iam';
import { KMSClient } from '@aws-sdk/client-kms';
import { ResourceGroupsTaggingAPIClient } from '@aws-sdk/client-resource-groups-tagging-api';
import { ServiceQuotasClient } from '@aws-sdk/client-service-quotas';
import { STSClient } from '@aws-sdk/client-sts';
import { VPCLatticeClient } from '@aws-sdk/client-vpc-lattice';
import type { AwsCredentialIdentityProvider } from '@smithy/types';
import type { AwsScope, EksScope } from '../EksService';
import type { ClientSettings } from './clientSettings';
import { ec2Sdk } from './ec2Sdk';
import type { AwsPace } from './pace/AwsPace';
import { paceClient } from './pace/paceClient';
import { refuseEndlessLists } from './refuseEndlessLists';
import type { EC2Client } from './sdkTypes';

/** The AWS clients of one scope, paced together with all others of its account. */
export function createAwsScope(
  scope: EksScope,
  credentials: AwsCredentialIdentityProvider,
  settings: ClientSettings,
  pace: AwsPace,
): AwsScope {
  const config = { ...settings, region: scope.region, credentials };
  const clients = {
    eks: new EKSClient(config),
    iam: new IAMClient(config),
    kms: new KMSClient(config),
    sts: new STSClient(config),
    tagging: new ResourceGroupsTaggingAPIClient(config),
    serviceQuotas: new ServiceQuotasClient(config),
    appMesh: new AppMeshClient(config),
    vpcLattice: new VPCLatticeClient(config),
  };
  for (const client of Object.values(clients)) {
    client.middlewareStack.use(refuseEndlessLists());
  }
  const paced = (service: string) => ({ pace, scope, service });
  clients.eks.middlewareStack.use(paceClient(paced('eks')));
  clients.iam.middlewareStack.use(paceClient(paced('iam')));
  clients.sts.middlewareStack.use(paceClient(paced('sts')));
  clients.appMesh.middlewareStack.use(paceClient(paced('appmesh')));
  clients.vpcLattice.middlewareStack.use(paceClient(paced('vpc-lattice')));
  let ec2: EC2Client | undefined;
  return {
    scope,
    ...clients,
    get ec2() {
      if (!ec2) {
        ec2 = new (ec2Sdk().EC2Client)(config);
        ec2.middlewareStack.use(refuseEndlessLists());
        ec2.middlewareStack.use(paceClient(paced('ec2')));
      }
      return ec2;
    },
  };
}
