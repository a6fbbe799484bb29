/** How long AWS usually takes, for the log. */
export const expectedDurations = {
  cluster: 'about 10 min',
  nodegroup: 'about 3 min',
  fargateProfile: 'about 2 min',
  meshObject: 'a few seconds',
} as const;
