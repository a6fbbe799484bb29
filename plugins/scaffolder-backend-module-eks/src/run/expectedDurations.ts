/** How long AWS usually takes, for the log. */
export const expectedDurations = {
  cluster: 'about 10 min',
  clusterUpdate: 'a few minutes',
  clusterDeletion: 'about 5 min',
  nodegroup: 'about 3 min',
  nodegroupUpdate: 'some minutes a node',
  nodegroupDeletion: 'about 5 min',
  fargateProfile: 'about 2 min',
  addon: 'about 1 min',
  identityProviderConfig: 'about 15 min',
  capability: 'about 2 min',
  meshObject: 'a few seconds',
  lattice: 'up to a minute',
  atOnce: 'a few seconds',
} as const;
