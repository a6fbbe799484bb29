import {
  CreateClusterCommand,
  DeleteClusterCommand,
  DescribeClusterCommand,
  DescribeClusterVersionsCommand,
  DescribeUpdateCommand,
  ListClustersCommand,
  ListTagsForResourceCommand,
  ListUpdatesCommand,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateClusterConfigCommand,
  UpdateClusterVersionCommand,
} from '@aws-sdk/client-eks';
import { step } from './step';
import type { Found } from './Walk';

const cluster = ({ name }: Found) => ({ name });
const tagged = ({ clusterArn }: Found) => ({ resourceArn: clusterArn });
const update = ({ name, updateId }: Found) => ({ name, updateId });

const isSuccessful = step(DescribeUpdateCommand, update, {
  check: output => output.update?.status === 'Successful',
  wait: true,
});

/** A cluster of the newest version but one, tagged, changed and upgraded. */
export const madeCluster = [
  step(DescribeClusterVersionsCommand, () => ({}), {
    check: ({ clusterVersions = [] }) => clusterVersions.length > 1,
    keep: ({ clusterVersions = [] }) => {
      const versions = clusterVersions
        .map(each => each.clusterVersion ?? '')
        .sort((a, b) => Number(a.split('.')[1]) - Number(b.split('.')[1]));
      return { version: versions.at(-2), nextVersion: versions.at(-1) };
    },
  }),
  step(
    CreateClusterCommand,
    ({ name, version, clusterRole, subnetA, subnetB }) => ({
      name,
      version,
      roleArn: clusterRole,
      resourcesVpcConfig: { subnetIds: [subnetA, subnetB] },
      accessConfig: { authenticationMode: 'API' as const },
      tags: { a: 'b' },
    }),
    {
      check: output =>
        ['CREATING', 'ACTIVE'].includes(output.cluster?.status ?? ''),
      keep: output => ({ clusterArn: output.cluster?.arn }),
    },
  ),
  step(DescribeClusterCommand, cluster, {
    check: output => output.cluster?.status === 'ACTIVE',
    wait: true,
  }),
  step(ListClustersCommand, () => ({}), {
    check: ({ clusters = [] }, { name }) => clusters.includes(name),
  }),
  step(TagResourceCommand, found => ({ ...tagged(found), tags: { c: 'd' } })),
  step(UntagResourceCommand, found => ({ ...tagged(found), tagKeys: ['a'] })),
  step(ListTagsForResourceCommand, tagged, {
    check: ({ tags }) => tags?.c === 'd' && tags.a === undefined,
  }),
  step(
    UpdateClusterConfigCommand,
    ({ name }) => ({
      name,
      logging: { clusterLogging: [{ types: ['api' as const], enabled: true }] },
    }),
    { keep: output => ({ updateId: output.update?.id }) },
  ),
  isSuccessful,
  step(ListUpdatesCommand, cluster, {
    check: ({ updateIds = [] }, { updateId }) => updateIds.includes(updateId),
  }),
  step(
    UpdateClusterVersionCommand,
    ({ name, nextVersion }) => ({ name, version: nextVersion }),
    { keep: output => ({ updateId: output.update?.id }) },
  ),
  isSuccessful,
];

/** The end of the cluster, once nothing is on it. */
export const deletedCluster = [
  step(DeleteClusterCommand, cluster, { passing: 'ResourceInUseException' }),
];
