import type { JsonObject } from '@backstage/types';
import type { RefusalTable } from './RefusalTable';
import { place, roleArn } from './demoEstate';

const nodes = { nodegroupName: 'more', nodeRole: roleArn('eks-node-role') };

/** A platform on top of the demo's cluster. */
const more = (rest: JsonObject): JsonObject => ({
  platform: { cluster: { name: 'platform-dev', existing: true }, ...rest },
});

/** What `eks:platform:apply` refuses. */
export const platformRefusals: RefusalTable = {
  actionId: 'eks:platform:apply',
  sound: () => more({ nodegroups: [nodes] }),
  refusals: [
    {
      title: 'text that is no YAML',
      input: { platform: 'cluster: [' },
      says: ['platform: wanted one document of YAML or JSON'],
    },
    {
      title: 'no cluster',
      input: { platform: { nodegroups: [] } },
      says: ['cluster: wanted object, found nothing'],
    },
    {
      title: 'a section that there is not',
      input: more({ nodePools: [] }),
      says: ["input: no such input as 'nodePools'"],
    },
    {
      title: 'a cluster that is to exist and does not',
      input: { platform: { cluster: { name: 'nowhere', existing: true } } },
      says: [`cluster.name: No cluster 'nowhere' in ${place}`],
    },
    {
      title: 'a role that nobody makes',
      input: more({ nodegroups: [{ ...nodes, nodeRole: { ref: 'none' } }] }),
      says: ["nodegroups[0].nodeRole: no role 'none' in this document"],
    },
    {
      title: 'a role that is made for something else',
      input: more({
        roles: [{ roleName: 'pods', purpose: 'pod-identity' }],
        nodegroups: [{ ...nodes, nodeRole: { ref: 'pods' } }],
      }),
      says: ["wanted a role for node, found 'pods' for pod-identity"],
    },
    {
      title: 'two of the same name',
      input: more({ nodegroups: [nodes, nodes] }),
      says: ["nodegroups[1]: wanted a name of its own, found 'more'"],
    },
    {
      title: 'what single actions refuse, each with its place',
      input: more({
        nodegroups: [
          nodes,
          { ...nodes, nodegroupName: 'b', instanceTypes: ['m99.huge'] },
        ],
        accessEntries: [{ principalArn: 'somebody' }],
        addons: [{ addonName: 'none' }],
      }),
      says: [
        'for 3 reasons',
        `nodegroups[1].instanceTypes: No instance type 'm99.huge' in ${place}`,
        'accessEntries[0].principalArn: Wanted the ARN of an IAM role or user',
        'addons[0].addonName: ',
      ],
    },
    {
      title: 'what exists and differs',
      input: more({ nodegroups: [{ ...nodes, nodegroupName: 'system' }] }),
      says: [
        `nodegroups[0]: Node group 'system' of cluster 'platform-dev' already exists in ${place}`,
      ],
    },
    {
      title: 'manifests that are none',
      input: more({ manifests: [{ name: 'a', content: 'kind: Pod' }] }),
      says: [
        'manifests[0].content: apiVersion: wanted text, found nothing',
        'manifests[0].content: metadata.name: wanted text, found nothing',
      ],
    },
    {
      title: 'a ClusterConfig with what is not supported',
      input: {
        platform: {
          apiVersion: 'eksctl.io/v1alpha5',
          kind: 'ClusterConfig',
          metadata: { name: 'a', region: 'eu-west-1' },
          karpenter: { version: '1.0' },
        },
      },
      says: [
        'vpc.subnets: wanted the ids of subnets that exist, found none',
        'karpenter: is not supported',
        'Set ignoreUnsupported to go on',
      ],
    },
  ],
};
