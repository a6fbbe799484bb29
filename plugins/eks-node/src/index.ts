/**
 * AWS access of the EKS suite.
 *
 * @packageDocumentation
 */
export { askAws } from './aws/askAws';
export * from './aws/classifyAwsError';
export * from './aws/toBackstageError';
export * from './config/EksConfig';
export * from './config/readEksConfig';
export * from './DefaultEksService';
export * from './EksService';
export * from './eksServiceRef';
export * from './inventory/EksInventoryClient';
export * from './inventory/EksInventoryService';
export * from './inventory/eksInventoryServiceRef';
export * from './wait/poll';
export type { PollClock } from './wait/PollClock';
export type { PollInterval } from './wait/pollInterval';
export * from './wait/WaitTimeoutError';
