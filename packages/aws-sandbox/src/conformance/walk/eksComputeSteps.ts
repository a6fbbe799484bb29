import {
  CreateFargateProfileCommand,
  CreateNodegroupCommand,
  DeleteFargateProfileCommand,
  DeleteNodegroupCommand,
  DescribeFargateProfileCommand,
  DescribeNodegroupCommand,
  ListFargateProfilesCommand,
  ListNodegroupsCommand,
  UpdateNodegroupConfigCommand,
  UpdateNodegroupVersionCommand,
} from '@aws-sdk/client-eks';
import { step } from './step';
import type { Found } from './Walk';

const onCluster = ({ name }: Found) => ({ clusterName: name });
const nodegroup = (found: Found) => ({
  ...onCluster(found),
  nodegroupName: 'workers',
});
const profile = (found: Found) => ({
  ...onCluster(found),
  fargateProfileName: 'jobs',
});

const nodegroupIsActive = step(DescribeNodegroupCommand, nodegroup, {
  check: output => output.nodegroup?.status === 'ACTIVE',
  wait: true,
});

/** A node group and a Fargate profile, from their making to their end. */
export const eksComputeSteps = [
  step(CreateNodegroupCommand, found => ({
    ...nodegroup(found),
    nodeRole: found.nodeRole,
    subnets: [found.subnetA, found.subnetB],
  })),
  nodegroupIsActive,
  step(ListNodegroupsCommand, onCluster, {
    check: ({ nodegroups = [] }) => nodegroups.includes('workers'),
  }),
  step(UpdateNodegroupConfigCommand, found => ({
    ...nodegroup(found),
    scalingConfig: { desiredSize: 1 },
  })),
  nodegroupIsActive,
  step(UpdateNodegroupVersionCommand, nodegroup),
  nodegroupIsActive,
  step(CreateFargateProfileCommand, found => ({
    ...profile(found),
    podExecutionRoleArn: found.podRole,
    subnets: [found.subnetA],
    selectors: [{ namespace: 'jobs' }],
  })),
  step(DescribeFargateProfileCommand, profile, {
    check: output => output.fargateProfile?.status === 'ACTIVE',
    wait: true,
  }),
  step(ListFargateProfilesCommand, onCluster, {
    check: ({ fargateProfileNames = [] }) =>
      fargateProfileNames.includes('jobs'),
  }),
  step(DeleteFargateProfileCommand, profile),
  step(DeleteNodegroupCommand, nodegroup),
  step(ListNodegroupsCommand, onCluster, {
    check: ({ nodegroups = [] }) => nodegroups.length === 0,
    wait: true,
  }),
  step(ListFargateProfilesCommand, onCluster, {
    check: ({ fargateProfileNames = [] }) => fargateProfileNames.length === 0,
    wait: true,
  }),
];
