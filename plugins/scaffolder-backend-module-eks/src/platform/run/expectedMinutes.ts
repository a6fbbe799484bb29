import type { PlatformKind } from '../document/PlatformResource';

/** How long AWS usually takes to make something, for the plan. */
export const expectedMinutes: Record<PlatformKind, number> = {
  cluster: 9,
  nodegroup: 3,
  fargateProfile: 2.5,
  addon: 1,
  capability: 2,
  identityProviderConfig: 15,
  role: 0.1,
  irsaRole: 0.1,
  oidcProvider: 0.1,
  accessEntry: 0.1,
  podIdentityAssociation: 0.1,
  manifests: 0.1,
};
