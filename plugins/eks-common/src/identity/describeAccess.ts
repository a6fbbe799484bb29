import type { Cluster } from '../cluster/Cluster';
import type { AccessEntry, AssociatedAccessPolicy } from './AccessEntry';
import type {
  AccessLevel,
  AccessRight,
  ClusterAccessGrant,
} from './ClusterAccess';
import type { IdentityProviderConfig } from './IdentityProviderConfig';

const LEVELS: AccessLevel[] = [
  'cluster-admin',
  'admin',
  'edit',
  'view',
  'custom',
  'node',
  'none',
];

/** EKS's access policies: https://docs.aws.amazon.com/eks/latest/userguide/access-policies.html */
const POLICIES = new Map<string, { level: AccessLevel; words: string }>(
  Object.entries({
    AmazonEKSClusterAdminPolicy: {
      level: 'cluster-admin',
      words: 'May do everything',
    },
    AmazonEKSAdminPolicy: {
      level: 'admin',
      words: 'May change everything but quotas and namespaces themselves',
    },
    AmazonEKSEditPolicy: { level: 'edit', words: 'May change workloads' },
    AmazonEKSViewPolicy: {
      level: 'view',
      words: 'May look, at all but secrets',
    },
    AmazonEKSAdminViewPolicy: {
      level: 'view',
      words: 'May look at everything, secrets included',
    },
    AmazonEKSSecretReaderPolicy: {
      level: 'view',
      words: 'May read secrets',
    },
    AmazonEKSAutoNodePolicy: {
      level: 'node',
      words: 'May do what a node does',
    },
  }),
);

const GROUPS = new Map<string, { level: AccessLevel; words: string }>(
  Object.entries({
    'system:masters': { level: 'cluster-admin', words: 'May do everything' },
    'system:nodes': { level: 'node', words: 'May do what a node does' },
    'system:bootstrappers': { level: 'node', words: 'May join as a node' },
  }),
);

const NODE_TYPES = /^(EC2|FARGATE|HYBRID|HYPERPOD)/;

const CREATOR: ClusterAccessGrant = {
  via: 'cluster-creator',
  name: 'The principal that created the cluster',
  groups: ['system:masters'],
  level: 'cluster-admin',
  rights: [
    {
      level: 'cluster-admin',
      words:
        'May do everything, for as long as the cluster lives. EKS does not say who it is; CloudTrail does, in the event CreateCluster.',
      namespaces: [],
      source: 'bootstrapClusterCreatorAdminPermissions',
    },
  ],
  isPartlyKnown: true,
};

const CONFIG_MAP: ClusterAccessGrant = {
  via: 'config-map',
  name: 'Whoever stands in the ConfigMap aws-auth',
  groups: [],
  level: 'custom',
  rights: [
    {
      level: 'custom',
      words:
        'The ConfigMap aws-auth in kube-system is not read; it may let in more principals, administrators among them.',
      namespaces: [],
      source: 'kube-system/aws-auth',
    },
  ],
  isPartlyKnown: true,
};

/**
 * Who may enter a cluster, and what each may do there, the most powerful first.
 *
 * The principal that created a cluster is an administrator whom no list shows where the cluster's authentication mode is
 * `CONFIG_MAP`; in the other modes EKS gave it an access entry. What the ConfigMap `aws-auth` says is not read: where it counts, a
 * row says so.
 *
 * @public
 */
export function describeAccess(options: {
  cluster: Pick<Cluster, 'authenticationMode'>;
  accessEntries: AccessEntry[];
  identityProviders: IdentityProviderConfig[];
}): ClusterAccessGrant[] {
  const { accessEntries, identityProviders } = options;
  // EKS's own default, which DescribeCluster leaves out for old clusters.
  const mode = options.cluster.authenticationMode ?? 'CONFIG_MAP';
  const grants = [
    ...(mode === 'CONFIG_MAP' ? [CREATOR] : []),
    ...accessEntries.map(ofEntry),
    ...identityProviders.map(ofProvider),
    ...(mode === 'API' ? [] : [CONFIG_MAP]),
  ];
  return grants.sort(
    (a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level),
  );
}

function ofEntry(entry: AccessEntry): ClusterAccessGrant {
  const rights = [
    ...entry.policies.map(ofPolicy),
    ...entry.kubernetesGroups.map(ofGroup),
    ...(NODE_TYPES.test(entry.type)
      ? [
          {
            level: 'node' as const,
            words: 'May do what a node does',
            namespaces: [],
            source: entry.type,
          },
        ]
      : []),
  ];
  return {
    via: 'access-entry',
    principalArn: entry.principalArn,
    name: entry.name,
    type: entry.type,
    ...(entry.username && { username: entry.username }),
    groups: entry.kubernetesGroups,
    level: highest(rights),
    rights,
    // Kubernetes may give rights to the user name itself.
    isPartlyKnown: !NODE_TYPES.test(entry.type),
  };
}

function ofPolicy(policy: AssociatedAccessPolicy): AccessRight {
  const source = policy.policyArn.split('/').pop() ?? policy.policyArn;
  const { level, words } = POLICIES.get(source) ?? {
    level: 'custom' as const,
    words: `May do what ${source} allows`,
  };
  const isEverywhere = policy.scope === 'cluster';
  const where = isEverywhere
    ? 'in the whole cluster'
    : `in ${policy.namespaces.join(', ') || 'no namespace'}`;
  return {
    level: level === 'cluster-admin' && !isEverywhere ? 'admin' : level,
    words: `${words}, ${where}`,
    namespaces: policy.namespaces,
    source,
  };
}

function ofGroup(group: string): AccessRight {
  const { level, words } = GROUPS.get(group) ?? {
    level: 'custom' as const,
    words: `May do what RBAC gives the group ${group}`,
  };
  return { level, words, namespaces: [], source: group };
}

function ofProvider(provider: IdentityProviderConfig): ClusterAccessGrant {
  const { groupsClaim, groupsPrefix = '', issuerUrl } = provider;
  return {
    via: 'identity-provider',
    name: provider.name,
    groups: groupsClaim ? [`${groupsPrefix}*`] : [],
    level: 'custom',
    rights: [
      {
        level: 'custom',
        words: `Whoever signs in at ${issuerUrl} may do what RBAC gives him${
          groupsClaim ? ` or his groups (${groupsPrefix}…)` : ''
        }`,
        namespaces: [],
        source: issuerUrl,
      },
    ],
    isPartlyKnown: true,
  };
}

function highest(rights: AccessRight[]): AccessLevel {
  return (
    LEVELS.find(level => rights.some(right => right.level === level)) ?? 'none'
  );
}
