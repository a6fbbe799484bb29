import { accessEntryRefusals } from './accessEntryRefusals';
import { addonRefusals } from './addonRefusals';
import { capabilityRefusals } from './capabilityRefusals';
import { clusterRefusals } from './clusterRefusals';
import { clusterUpdateRefusals } from './clusterUpdateRefusals';
import {
  clusterDeletionRefusals,
  fargateProfileDeletionRefusals,
  nodegroupDeletionRefusals,
} from './deletionRefusals';
import { fargateProfileRefusals } from './fargateProfileRefusals';
import { identityProviderConfigRefusals } from './identityProviderConfigRefusals';
import { irsaRoleRefusals } from './irsaRoleRefusals';
import { latticeServiceNetworkRefusals } from './latticeServiceNetworkRefusals';
import { latticeServiceRefusals } from './latticeServiceRefusals';
import { manifestRefusals } from './manifestRefusals';
import { nodegroupRefusals } from './nodegroupRefusals';
import { nodegroupUpdateRefusals } from './nodegroupUpdateRefusals';
import { oidcProviderRefusals } from './oidcProviderRefusals';
import { podIdentityAssociationRefusals } from './podIdentityAssociationRefusals';
import { platformRefusals } from './platformRefusals';
import type { RefusalTable } from './RefusalTable';
import { roleRefusals } from './roleRefusals';
import { virtualServiceRefusals } from './virtualServiceRefusals';

/** What each action refuses; to add an action's, add its file and its name here. */
export const refusalTables: RefusalTable[] = [
  accessEntryRefusals,
  addonRefusals,
  capabilityRefusals,
  clusterDeletionRefusals,
  clusterRefusals,
  clusterUpdateRefusals,
  fargateProfileDeletionRefusals,
  fargateProfileRefusals,
  identityProviderConfigRefusals,
  irsaRoleRefusals,
  latticeServiceNetworkRefusals,
  latticeServiceRefusals,
  manifestRefusals,
  nodegroupDeletionRefusals,
  nodegroupRefusals,
  nodegroupUpdateRefusals,
  platformRefusals,
  oidcProviderRefusals,
  podIdentityAssociationRefusals,
  roleRefusals,
  virtualServiceRefusals,
];
