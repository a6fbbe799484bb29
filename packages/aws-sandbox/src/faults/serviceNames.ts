import type { RequestedService } from './Fault';

/** The names of the services as requests carry them. */
export const serviceNames: readonly RequestedService[] = [
  'eks',
  'iam',
  'sts',
  'ec2',
  'appmesh',
  'vpc-lattice',
  'sqs',
  'servicequotas',
  'ssm',
  'kms',
  'tagging',
  'organizations',
  'kubernetes',
];
