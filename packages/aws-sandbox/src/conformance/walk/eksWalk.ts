import type { Walk } from './Step';

const isActive = (member: string) => (output: any) =>
  output[member].status === 'ACTIVE';

/** The network that clusters are made in: nothing of it is made, what is there is used. */
export const ec2Walk: Walk = {
  service: 'ec2',
  steps: [
    { operation: 'DescribeVpcs', input: () => ({}) },
    { operation: 'DescribeSubnets', input: () => ({}) },
    { operation: 'DescribeRouteTables', input: () => ({}) },
    { operation: 'DescribeSecurityGroups', input: () => ({}) },
    { operation: 'DescribeAvailabilityZones', input: () => ({}) },
    { operation: 'DescribeNatGateways', input: () => ({}) },
    { operation: 'DescribeInternetGateways', input: () => ({}) },
    { operation: 'DescribeVpcEndpoints', input: () => ({}) },
    {
      operation: 'DescribeInstanceTypes',
      input: () => ({ InstanceTypes: ['m6i.large'] }),
      check: ({ InstanceTypes }) => InstanceTypes.length === 1,
    },
    { operation: 'DescribeInstanceTypeOfferings', input: () => ({}) },
    { operation: 'DescribeRegions', input: () => ({}) },
  ],
};

/** A cluster with a node group and a Fargate profile, from their making to their end. */
export const eksWalk: Walk = {
  service: 'eks',
  steps: [
    { operation: 'DescribeClusterVersions', input: () => ({}) },
    {
      operation: 'CreateCluster',
      input: ({ name, clusterRole, subnetA, subnetB }) => ({
        name,
        roleArn: clusterRole,
        resourcesVpcConfig: { subnetIds: [subnetA, subnetB] },
        tags: { a: 'b' },
      }),
      check: ({ cluster }) => ['CREATING', 'ACTIVE'].includes(cluster.status),
      keep: ({ cluster }) => ({ clusterArn: cluster.arn }),
    },
    {
      operation: 'DescribeCluster',
      input: ({ name }) => ({ name }),
      check: isActive('cluster'),
      wait: true,
    },
    {
      operation: 'ListClusters',
      input: () => ({}),
      check: ({ clusters }, { name }) => clusters.includes(name),
    },
    {
      operation: 'TagResource',
      input: ({ clusterArn }) => ({
        resourceArn: clusterArn,
        tags: { c: 'd' },
      }),
    },
    {
      operation: 'UntagResource',
      input: ({ clusterArn }) => ({ resourceArn: clusterArn, tagKeys: ['a'] }),
    },
    {
      operation: 'ListTagsForResource',
      input: ({ clusterArn }) => ({ resourceArn: clusterArn }),
      check: ({ tags }) => tags.c === 'd' && tags.a === undefined,
    },
    {
      operation: 'UpdateClusterConfig',
      input: ({ name }) => ({
        name,
        logging: { clusterLogging: [{ types: ['api'], enabled: true }] },
      }),
      keep: ({ update }) => ({ updateId: update.id }),
    },
    {
      operation: 'DescribeUpdate',
      input: ({ name, updateId }) => ({ name, updateId }),
      check: ({ update }) => update.status === 'Successful',
      wait: true,
    },
    { operation: 'ListUpdates', input: ({ name }) => ({ name }) },
    {
      operation: 'CreateNodegroup',
      input: ({ name, nodeRole, subnetA, subnetB }) => ({
        clusterName: name,
        nodegroupName: 'workers',
        nodeRole,
        subnets: [subnetA, subnetB],
      }),
    },
    {
      operation: 'DescribeNodegroup',
      input: ({ name }) => ({ clusterName: name, nodegroupName: 'workers' }),
      check: isActive('nodegroup'),
      wait: true,
    },
    {
      operation: 'ListNodegroups',
      input: ({ name }) => ({ clusterName: name }),
      check: ({ nodegroups }) => nodegroups.includes('workers'),
    },
    {
      operation: 'UpdateNodegroupConfig',
      input: ({ name }) => ({
        clusterName: name,
        nodegroupName: 'workers',
        scalingConfig: { desiredSize: 1 },
      }),
    },
    {
      operation: 'CreateFargateProfile',
      input: ({ name, podRole, subnetA }) => ({
        clusterName: name,
        fargateProfileName: 'jobs',
        podExecutionRoleArn: podRole,
        subnets: [subnetA],
        selectors: [{ namespace: 'jobs' }],
      }),
    },
    {
      operation: 'DescribeFargateProfile',
      input: ({ name }) => ({ clusterName: name, fargateProfileName: 'jobs' }),
      check: isActive('fargateProfile'),
      wait: true,
    },
    {
      operation: 'ListFargateProfiles',
      input: ({ name }) => ({ clusterName: name }),
      check: ({ fargateProfileNames }) => fargateProfileNames.includes('jobs'),
    },
    {
      operation: 'DeleteFargateProfile',
      input: ({ name }) => ({ clusterName: name, fargateProfileName: 'jobs' }),
    },
    {
      operation: 'DeleteNodegroup',
      input: ({ name }) => ({ clusterName: name, nodegroupName: 'workers' }),
    },
    {
      operation: 'ListNodegroups',
      input: ({ name }) => ({ clusterName: name }),
      check: ({ nodegroups }) => nodegroups.length === 0,
      wait: true,
    },
    {
      operation: 'ListFargateProfiles',
      input: ({ name }) => ({ clusterName: name }),
      check: ({ fargateProfileNames }) => fargateProfileNames.length === 0,
      wait: true,
    },
    { operation: 'DeleteCluster', input: ({ name }) => ({ name }) },
  ],
};
