/** A quota of EKS as Service Quotas lists it. */
export interface EksQuota {
  code: string;
  name: string;
  description: string;
  value: number;
  adjustable: boolean;
}

/** The quotas of EKS; the sandbox enforces those it has the resources of. */
export const eksQuotas = {
  clusters: {
    code: 'L-1194D53C',
    name: 'Clusters',
    description:
      'The maximum number of EKS clusters in this account in the current Region.',
    value: 100,
    adjustable: true,
  },
  controlPlaneSecurityGroupsPerCluster: {
    code: 'L-11EAC6CE',
    name: 'Control plane security groups per cluster',
    description:
      'The maximum number of control plane security groups per cluster (these are specified when you create the cluster).',
    value: 4,
    adjustable: false,
  },
  nodegroupsPerCluster: {
    code: 'L-6D54EA21',
    name: 'Managed node groups per cluster',
    description: 'The maximum number of managed node groups per cluster.',
    value: 30,
    adjustable: true,
  },
  nodesPerNodegroup: {
    code: 'L-BD136A63',
    name: 'Nodes per managed node group',
    description: 'The maximum number of nodes per managed node group.',
    value: 450,
    adjustable: true,
  },
  publicAccessCidrs: {
    code: 'L-A26F3FA7',
    name: 'Public endpoint access CIDR ranges per cluster',
    description:
      'The maximum number of public endpoint access CIDR ranges per cluster (these are specified when you create or update the cluster).',
    value: 40,
    adjustable: false,
  },
  fargateProfilesPerCluster: {
    code: 'L-33415657',
    name: 'Fargate profiles per cluster',
    description: 'The maximum number of Fargate profiles per cluster.',
    value: 10,
    adjustable: true,
  },
  fargateSelectorsPerProfile: {
    code: 'L-2E7B7A41',
    name: 'Selectors per Fargate profile',
    description: 'The maximum number of selectors per Fargate profile',
    value: 5,
    adjustable: true,
  },
  fargateLabelPairsPerSelector: {
    code: 'L-9C0C9DD0',
    name: 'Label pairs per Fargate profile selector',
    description:
      'The maximum number of label pairs per Fargate profile selector',
    value: 5,
    adjustable: true,
  },
  identityProvidersPerCluster: {
    code: 'L-5F4B2F6C',
    name: 'Identity provider configs per cluster',
    description:
      'The maximum number of OpenID Connect identity provider configurations per cluster.',
    value: 1,
    adjustable: false,
  },
  accessEntriesPerCluster: {
    code: 'L-8BC7CE9C',
    name: 'Access entries per cluster',
    description: 'The maximum number of access entries per cluster.',
    value: 1300,
    adjustable: false,
  },
  accessPoliciesPerEntry: {
    code: 'L-3A5E2F4B',
    name: 'Access policies per access entry',
    description:
      'The maximum number of access policies that can be associated with an access entry.',
    value: 20,
    adjustable: false,
  },
  podIdentityAssociationsPerCluster: {
    code: 'L-7D4E2A10',
    name: 'EKS Pod Identity associations per cluster',
    description:
      'The maximum number of EKS Pod Identity associations per cluster.',
    value: 5000,
    adjustable: false,
  },
} satisfies Record<string, EksQuota>;

/** How many there can be. */
export function quotaOf(quota: keyof typeof eksQuotas): number {
  return eksQuotas[quota].value;
}
