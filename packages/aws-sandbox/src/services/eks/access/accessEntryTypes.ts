/** What an access entry of a type is like. */
export interface AccessEntryType {
  /** Whether groups, username and access policies are the user's to choose. */
  isStandard: boolean;
  /** Username and groups that AWS gives entries of the other types. */
  username?: string;
  kubernetesGroups: string[];
  /** The access policies such an entry can have, when not any. */
  policies?: string[];
}

const EC2_NODE = 'system:node:{{EC2PrivateDNSName}}';
const SESSION_NODE = 'system:node:{{SessionName}}';

/** The types of access entries. */
export const accessEntryTypes: Record<string, AccessEntryType> = {
  STANDARD: { isStandard: true, kubernetesGroups: [] },
  EC2_LINUX: {
    isStandard: false,
    username: EC2_NODE,
    kubernetesGroups: ['system:nodes'],
    policies: [],
  },
  EC2_WINDOWS: {
    isStandard: false,
    username: EC2_NODE,
    kubernetesGroups: ['eks:kube-proxy-windows', 'system:nodes'],
    policies: [],
  },
  EC2: {
    isStandard: false,
    username: EC2_NODE,
    kubernetesGroups: ['system:nodes'],
    policies: ['AmazonEKSAutoNodePolicy'],
  },
  FARGATE_LINUX: {
    isStandard: false,
    username: SESSION_NODE,
    kubernetesGroups: [
      'system:bootstrappers',
      'system:node-proxier',
      'system:nodes',
    ],
    policies: [],
  },
  HYBRID_LINUX: {
    isStandard: false,
    username: SESSION_NODE,
    kubernetesGroups: ['system:nodes'],
    policies: [],
  },
  HYPERPOD_LINUX: {
    isStandard: false,
    username: SESSION_NODE,
    kubernetesGroups: ['system:nodes'],
    policies: [],
  },
};
