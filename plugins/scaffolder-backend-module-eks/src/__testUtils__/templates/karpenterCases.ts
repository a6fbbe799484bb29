import type { JsonObject } from '@backstage/types';
import { entityOf, PLACE, roleArn, type TemplateCase } from './TemplateCase';

const KARPENTER = {
  provider: 'KARPENTER',
  amiAlias: 'bottlerocket@latest',
  nodeRoleArn: roleArn('eks-node-role'),
  discoveryTag: 'platform-dev',
};

/** The template that gives the cluster platform-dev a node pool. */
export const karpenterCases: Record<string, TemplateCase[]> = {
  'karpenter-node-pool': [
    {
      title: 'of Karpenter, applied',
      values: nodePool({ nodePoolName: 'batch', ...KARPENTER }),
      writes: ['kubernetes:patch ec2nodeclasses', 'kubernetes:patch nodepools'],
      entityRef: entityOf('platform-dev'),
    },
    {
      title: 'of Auto Mode, applied',
      values: nodePool({ nodePoolName: 'web', provider: 'AUTO_MODE' }),
      writes: ['kubernetes:patch nodepools'],
      entityRef: entityOf('platform-dev'),
    },
    {
      title: 'in a pull request',
      values: nodePool({
        nodePoolName: 'proposed',
        ...KARPENTER,
        delivery: 'PULL_REQUEST',
        repoUrl: 'github.com?owner=platform&repo=clusters',
        folder: 'clusters/platform-dev',
      }),
      entityRef: entityOf('platform-dev'),
    },
  ],
};

function nodePool(overrides: JsonObject): JsonObject {
  return {
    scope: PLACE,
    clusterName: 'platform-dev',
    architectures: ['amd64', 'arm64'],
    capacityTypes: ['on-demand', 'spot'],
    instanceCategories: ['c', 'm', 'r'],
    cpuLimit: 100,
    labels: { purpose: 'batch' },
    delivery: 'APPLY',
    ...overrides,
  };
}

/** The kinds of Karpenter, as far as a cluster must know them to keep objects of them. */
export const karpenterKinds = [
  definition('karpenter.sh', 'NodePool', 'nodepools'),
  definition('karpenter.k8s.aws', 'EC2NodeClass', 'ec2nodeclasses'),
];

function definition(group: string, kind: string, plural: string): JsonObject {
  return {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: `${plural}.${group}` },
    spec: {
      group,
      scope: 'Cluster',
      names: { kind, plural, singular: kind.toLowerCase() },
      versions: [
        {
          name: 'v1',
          served: true,
          storage: true,
          schema: {
            openAPIV3Schema: {
              type: 'object',
              properties: {
                spec: {
                  type: 'object',
                  'x-kubernetes-preserve-unknown-fields': true,
                },
              },
            },
          },
        },
      ],
    },
  };
}
