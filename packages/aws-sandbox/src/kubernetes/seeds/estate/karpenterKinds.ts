import type { SeededKind } from '../addDefinition';

const common = {
  group: 'karpenter.sh',
  version: 'v1',
  scope: 'Cluster' as const,
};

/** The NodePool of Karpenter and of Auto Mode. */
export const poolKind: SeededKind = {
  ...common,
  kind: 'NodePool',
  plural: 'nodepools',
  columns: [
    {
      name: 'NodeClass',
      type: 'string',
      jsonPath: '.spec.template.spec.nodeClassRef.name',
    },
    {
      name: 'Ready',
      type: 'string',
      jsonPath: '.status.conditions[?(@.type=="Ready")].status',
    },
  ],
};

/** The NodeClaim of Karpenter and of Auto Mode. */
export const claimKind: SeededKind = {
  ...common,
  kind: 'NodeClaim',
  plural: 'nodeclaims',
  columns: [
    {
      name: 'Type',
      type: 'string',
      jsonPath: '.metadata.labels.node\\.kubernetes\\.io/instance-type',
    },
    { name: 'Node', type: 'string', jsonPath: '.status.nodeName' },
  ],
};
