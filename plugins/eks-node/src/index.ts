/**
 * AWS access of the EKS suite.
 *
 * @packageDocumentation
 */
export { askAws } from './aws/askAws';
export * from './aws/awsErrorCode';
export * from './aws/AwsErrorKind';
export * from './aws/classifyAwsError';
export * from './aws/clusterArn';
export * from './aws/toBackstageError';
export * from './config/EksConfig';
export * from './config/readEksConfig';
export * from './DefaultEksService';
export * from './EksService';
export * from './eksServiceRef';
export * from './inventory/EksInventoryClient';
export * from './inventory/EksInventoryService';
export * from './inventory/eksInventoryServiceRef';
export * from './kubernetes';
export * from './preflight/gatherClusterFacts';
export * from './preflight/gatherFargateProfileFacts';
export * from './preflight/gatherNodegroupFacts';
export * from './preflight/gatherMeshObjectFacts';
export * from './read/readCluster';
export * from './read/readClusterNames';
export * from './read/readClusterVersions';
export * from './read/readFargateProfile';
export * from './read/readFargateProfileNames';
export * from './read/readInstanceTypes';
export * from './read/readMesh';
export * from './read/readMeshObject';
export * from './read/readNodegroup';
export * from './read/readNodegroupNames';
export type { ReadOptions } from './read/ReadOptions';
export * from './read/readRoles';
export * from './read/readSnapshot';
export * from './read/readSubnets';
export * from './read/readVpcs';
export * from './wait/poll';
export type { PollClock } from './wait/PollClock';
export type { PollInterval } from './wait/pollInterval';
export * from './wait/WaitTimeoutError';
export * from './write';
