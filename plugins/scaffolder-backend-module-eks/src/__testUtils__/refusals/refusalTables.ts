import { accessEntryRefusals } from './accessEntryRefusals';
import { addonRefusals } from './addonRefusals';
import { capabilityRefusals } from './capabilityRefusals';
import { clusterRefusals } from './clusterRefusals';
import { fargateProfileRefusals } from './fargateProfileRefusals';
import { identityProviderConfigRefusals } from './identityProviderConfigRefusals';
import { irsaRoleRefusals } from './irsaRoleRefusals';
import { manifestRefusals } from './manifestRefusals';
import { nodegroupRefusals } from './nodegroupRefusals';
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
  clusterRefusals,
  fargateProfileRefusals,
  identityProviderConfigRefusals,
  irsaRoleRefusals,
  manifestRefusals,
  nodegroupRefusals,
  platformRefusals,
  oidcProviderRefusals,
  podIdentityAssociationRefusals,
  roleRefusals,
  virtualServiceRefusals,
];
