export type { AppMeshClient } from '@aws-sdk/client-app-mesh';
export type { EC2Client } from '@aws-sdk/client-ec2';
export type { EKSClient } from '@aws-sdk/client-eks';
export type { IAMClient } from '@aws-sdk/client-iam';
export type { KMSClient } from '@aws-sdk/client-kms';
export type { STSClient } from '@aws-sdk/client-sts';
export type { VPCLatticeClient } from '@aws-sdk/client-vpc-lattice';
export type { ServiceQuotasClient } from '@aws-sdk/client-service-quotas';
