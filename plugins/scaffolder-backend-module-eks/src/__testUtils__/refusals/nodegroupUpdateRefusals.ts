import { place, roleArn } from './demoEstate';
import type { RefusalTable } from './RefusalTable';

/** What `eks:nodegroup:update` refuses. */
export const nodegroupUpdateRefusals: RefusalTable = {
  actionId: 'eks:nodegroup:update',
  sound: () => ({ clusterName: 'platform-dev', nodegroupName: 'system' }),
  refusals: [
    {
      title: 'fewer nodes at most than at least',
      input: { scalingConfig: { maxSize: 1 } },
      says: ['found minSize 2, desiredSize 3, maxSize 1'],
    },
    {
      title: 'no node at all',
      input: { scalingConfig: { maxSize: 0 } },
      says: ['scalingConfig.maxSize'],
    },
    {
      title: 'more nodes than the quota allows',
      input: { scalingConfig: { maxSize: 4500 } },
      says: ['Wanted at most 450 nodes in a node group'],
    },
    {
      title: "a label of Kubernetes' own",
      input: { labels: { 'kubernetes.io/role': 'node' } },
      says: ["which EKS refuses, found 'kubernetes.io/role'"],
    },
    {
      title: 'a label key that is none',
      input: { labels: { 'my label': 'yes' } },
      says: ["found 'my label'"],
    },
    {
      title: 'a taint with a value that is none',
      input: {
        taints: [{ key: 'batch', value: 'a b', effect: 'NO_SCHEDULE' }],
      },
      says: ['taints[0].value', "found 'a b'"],
    },
    {
      title: 'a taint of no known effect',
      input: { taints: [{ key: 'batch', effect: 'NoSchedule' }] },
      says: ['taints.0.effect'],
    },
    {
      title: 'two paces at once',
      input: {
        updateConfig: { maxUnavailable: 1, maxUnavailablePercentage: 10 },
      },
      says: [
        'Wanted exactly one of maxUnavailable and maxUnavailablePercentage, found both',
      ],
    },
    {
      title: 'nodes ahead of their cluster',
      input: { version: '1.36' },
      says: [
        `Wanted Kubernetes 1.34 at most, as cluster 'platform-dev' in ${place} runs, found 1.36`,
      ],
    },
    {
      title: 'an earlier version',
      input: { version: '1.32' },
      says: ['and a node group does not go back to an earlier version'],
    },
    {
      title: 'a release for another version',
      input: { releaseVersion: '1.33.5-20261020' },
      says: [
        'Wanted a release of the image for Kubernetes 1.34, found 1.33.5-20261020, which is for 1.33',
      ],
    },
    {
      title: 'a launch template where there was none',
      input: { launchTemplate: { name: 'workers', version: '1' } },
      says: ['and a node group made without a launch template takes none'],
    },
    {
      title: 'a version of a launch template that moves by itself',
      input: { launchTemplate: { name: 'workers', version: '$Latest' } },
      says: ['a number: $Latest and $Default move by themselves'],
    },
    {
      title: 'other instance types',
      input: { instanceTypes: ['m7i.large'] },
      says: ['instanceTypes: wanted ["m7i.large"], found ["m6i.large"]'],
    },
    {
      title: 'another role',
      input: { nodeRole: roleArn('eks-cluster-role') },
      says: ['make another one and delete this one'],
    },
    {
      title: "a tag of AWS's own",
      input: { tags: { 'aws:owner': 'me' } },
      says: ["which AWS keeps for itself, found 'aws:owner'"],
    },
  ],
};
