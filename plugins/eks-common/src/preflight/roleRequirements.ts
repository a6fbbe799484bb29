import type { RolePurpose } from '../api/responses';

/**
 * What EKS expects of a role.
 *
 * @public
 */
export interface RoleRequirement {
  /** What the role is called in a sentence. */
  title: string;
  /** The service that must be trusted; further spellings are those of other partitions. */
  services: string[];
  /** Set when the service must be allowed to tag its sessions too. */
  tagsSessions?: true;
  /** Each entry is satisfied by any one of its managed policies. */
  policies: Array<{ anyOf: string[]; why: string }>;
}

/**
 * Source: EKS user guide, "Cluster IAM role", "Node IAM role", "Pod execution IAM role", "Create IAM role with trust policy
 * required by EKS Pod Identity" and "Capability IAM role".
 *
 * @public
 */
export const roleRequirements: Record<RolePurpose, RoleRequirement> = {
  cluster: {
    title: 'cluster role',
    services: ['eks.amazonaws.com'],
    policies: [
      {
        anyOf: ['AmazonEKSClusterPolicy'],
        why: 'EKS manages network interfaces and load balancers with it',
      },
    ],
  },
  node: {
    title: 'node role',
    services: ['ec2.amazonaws.com', 'ec2.amazonaws.com.cn'],
    policies: [
      {
        anyOf: [
          'AmazonEKSWorkerNodePolicy',
          'AmazonEKSWorkerNodeMinimalPolicy',
        ],
        why: 'nodes cannot join the cluster without it',
      },
      {
        anyOf: [
          'AmazonEC2ContainerRegistryPullOnly',
          'AmazonEC2ContainerRegistryReadOnly',
          'AmazonEC2ContainerRegistryPowerUser',
          'AmazonEC2ContainerRegistryFullAccess',
        ],
        why: 'nodes cannot pull their system images without it',
      },
      {
        anyOf: ['AmazonEKS_CNI_Policy'],
        why: 'pods get no addresses without it, unless the VPC CNI has a role of its own by IRSA or Pod Identity',
      },
    ],
  },
  'fargate-pod-execution': {
    title: 'pod execution role',
    services: ['eks-fargate-pods.amazonaws.com'],
    policies: [
      {
        anyOf: ['AmazonEKSFargatePodExecutionRolePolicy'],
        why: 'Fargate cannot pull images or register its nodes without it',
      },
    ],
  },
  'pod-identity': {
    title: 'role of pods',
    services: ['pods.eks.amazonaws.com'],
    tagsSessions: true,
    policies: [],
  },
  capability: {
    title: 'capability role',
    services: ['capabilities.eks.amazonaws.com'],
    tagsSessions: true,
    policies: [],
  },
};

const AUTO_MODE_POLICIES = [
  ['AmazonEKSComputePolicy', 'EKS Auto Mode starts no nodes without it'],
  ['AmazonEKSBlockStoragePolicy', 'EKS Auto Mode makes no volumes without it'],
  [
    'AmazonEKSLoadBalancingPolicy',
    'EKS Auto Mode makes no load balancers without it',
  ],
  [
    'AmazonEKSNetworkingPolicy',
    'EKS Auto Mode attaches no network interfaces without it',
  ],
];

/**
 * What EKS expects of the role of a cluster in Auto Mode. Source: EKS user guide, "Auto Mode cluster IAM role".
 *
 * @public
 */
export const autoModeClusterRole: RoleRequirement = {
  ...roleRequirements.cluster,
  title: 'cluster role for EKS Auto Mode',
  tagsSessions: true,
  policies: [
    ...roleRequirements.cluster.policies,
    ...AUTO_MODE_POLICIES.map(([name, why]) => ({ anyOf: [name], why })),
  ],
};

/**
 * What EKS expects of the role of the nodes of Auto Mode. Source: EKS user guide, "Auto Mode node IAM role".
 *
 * @public
 */
export const autoModeNodeRole: RoleRequirement = {
  ...roleRequirements.node,
  title: 'node role for EKS Auto Mode',
  policies: [
    {
      anyOf: ['AmazonEKSWorkerNodeMinimalPolicy', 'AmazonEKSWorkerNodePolicy'],
      why: 'nodes cannot join the cluster without it',
    },
    // The VPC CNI is part of Auto Mode and not of its nodes.
    ...roleRequirements.node.policies.filter(
      ({ anyOf }) =>
        !anyOf.includes('AmazonEKSWorkerNodePolicy') &&
        !anyOf.includes('AmazonEKS_CNI_Policy'),
    ),
  ],
};

/**
 * What a role can be made for: the purposes that a trust policy tells, and those of Auto Mode, whose roles trust the same
 * services but need other policies.
 *
 * @public
 */
export type MadeRolePurpose =
  | RolePurpose
  | 'auto-mode-cluster'
  | 'auto-mode-node';

/**
 * What EKS expects of a role that is made for a purpose; of alternative policies the first is the one to give.
 *
 * @public
 */
export const madeRoleRequirements: Record<MadeRolePurpose, RoleRequirement> = {
  ...roleRequirements,
  'auto-mode-cluster': autoModeClusterRole,
  'auto-mode-node': autoModeNodeRole,
};
