import { clusterRefusals } from './clusterRefusals';
import { fargateProfileRefusals } from './fargateProfileRefusals';
import { manifestRefusals } from './manifestRefusals';
import { nodegroupRefusals } from './nodegroupRefusals';
import type { RefusalTable } from './RefusalTable';
import { virtualServiceRefusals } from './virtualServiceRefusals';

/** What each action refuses; to add an action's, add its file and its name here. */
export const refusalTables: RefusalTable[] = [
  clusterRefusals,
  fargateProfileRefusals,
  manifestRefusals,
  nodegroupRefusals,
  virtualServiceRefusals,
];
