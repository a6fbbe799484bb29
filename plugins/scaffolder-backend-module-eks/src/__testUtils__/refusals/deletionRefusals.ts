import type { RefusalTable } from './RefusalTable';

/** What `eks:cluster:delete` refuses. */
export const clusterDeletionRefusals: RefusalTable = {
  actionId: 'eks:cluster:delete',
  sound: () => ({
    name: 'platform-dev',
    deleteCompute: true,
    leaveBehind: true,
  }),
  refusals: [
    {
      title: 'a cluster with node groups that nobody gave up',
      input: { deleteCompute: false },
      says: [
        "Cluster 'platform-dev' still has node groups: system, workers-arm64",
        "Cluster 'platform-dev' still has Fargate profiles: serverless",
      ],
    },
    {
      title: 'a cluster that leaves things behind',
      input: { leaveBehind: false },
      says: ["Cluster 'platform-dev' leaves behind load balancers: "],
    },
    {
      title: 'no name',
      input: { name: '' },
      says: ['name: '],
    },
    {
      title: 'a misspelt input',
      input: { leaveBehinds: true },
      says: ['leaveBehinds'],
    },
  ],
};

/** What `eks:nodegroup:delete` refuses. */
export const nodegroupDeletionRefusals: RefusalTable = {
  actionId: 'eks:nodegroup:delete',
  sound: () => ({ clusterName: 'platform-dev', nodegroupName: 'system' }),
  refusals: [
    {
      title: 'no name',
      input: { nodegroupName: '' },
      says: ['nodegroupName: '],
    },
    {
      title: 'force, which a deletion does not know',
      input: { force: true },
      says: ["'force'"],
    },
  ],
};

/** What `eks:fargateProfile:delete` refuses. */
export const fargateProfileDeletionRefusals: RefusalTable = {
  actionId: 'eks:fargateProfile:delete',
  sound: () => ({
    clusterName: 'platform-dev',
    fargateProfileName: 'serverless',
  }),
  refusals: [
    {
      title: 'no name',
      input: { fargateProfileName: '' },
      says: ['fargateProfileName: '],
    },
    {
      title: 'a time-out of no time',
      input: { timeoutMinutes: 0 },
      says: ['timeoutMinutes: '],
    },
  ],
};
