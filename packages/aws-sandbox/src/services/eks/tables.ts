import type {
  Addon,
  Capability,
  Cluster,
  FargateProfile,
  Nodegroup,
  OidcIdentityProviderConfigRequest,
  UpdateParam,
  UpdateType,
} from '@aws-sdk/client-eks';
import { defineTable } from '../../world/World';

/**
 * A health issue as AWS reports it.
 *
 * @public
 */
export interface HealthIssue {
  code: string;
  message: string;
  resourceIds: string[];
}

/**
 * Where a creation ends when it does not end in ACTIVE.
 *
 * @public
 */
export interface Outcome {
  status: 'CREATE_FAILED' | 'DEGRADED' | 'FAILED';
  issues: HealthIssue[];
}

/**
 * How an update ends when it does not succeed.
 *
 * @public
 */
export interface UpdateOutcome {
  status: 'Failed' | 'Cancelled';
  issues: HealthIssue[];
}

/**
 * How the deletion of a node group or Fargate profile ends when it does not succeed.
 *
 * @public
 */
export interface DeletionOutcome {
  status: 'DELETE_FAILED';
  issues: HealthIssue[];
}

/**
 * The life of an EKS resource, from which its status follows at any moment: CREATING until `settlesAt`, then the
 * outcome or ACTIVE, UPDATING until `change.endsAt`, DELETING until `goneAt`, then gone, or until `failedDeletion.endsAt`,
 * then DELETE_FAILED. All in epoch milliseconds.
 */
export interface Life {
  createdAt: number;
  settlesAt: number;
  outcome?: Outcome;
  change?: {
    updateId: string;
    endsAt: number;
    /** Members of the row that take their new values when the change ends. */
    values: Record<string, unknown>;
  };
  goneAt?: number;
  failedDeletion?: { endsAt: number; issues: HealthIssue[] };
}

/** A cluster; `id` is absent because only outpost clusters carry one. */
export interface ClusterRow
  extends Omit<Cluster, 'status' | 'createdAt' | 'health' | 'id'>,
    Life {
  name: string;
  arn: string;
  version: string;
  roleArn: string;
  resourcesVpcConfig: NonNullable<Cluster['resourcesVpcConfig']>;
  /** Who made it: an administrator of the cluster unless the creator said otherwise. Not shown. */
  creatorArn?: string;
  /** The last refresh of insights that somebody asked for. Not shown. */
  insightsRefresh?: { startedAt: number; endsAt: number };
  /** Parameters of the request that made it, to answer a repeated request. */
  request?: unknown;
}

/** A managed node group. */
export interface NodegroupRow
  extends Omit<Nodegroup, 'status' | 'createdAt' | 'modifiedAt' | 'health'>,
    Life {
  clusterName: string;
  nodegroupName: string;
  nodegroupArn: string;
  modifiedAt: number;
  clientRequestToken?: string;
  request?: unknown;
}

/** A Fargate profile. */
export interface FargateProfileRow
  extends Omit<FargateProfile, 'status' | 'createdAt' | 'health'>,
    Life {
  clusterName: string;
  fargateProfileName: string;
  fargateProfileArn: string;
  clientRequestToken?: string;
  request?: unknown;
}

/** Where in a cluster an access policy holds; no namespaces mean the whole cluster. */
export interface AccessScopeRow {
  type: 'cluster' | 'namespace';
  /** Names of namespaces, with `*` at the end of a prefix. */
  namespaces: string[];
}

/** An access policy of an access entry. */
export interface AssociatedPolicyRow {
  /** For example `arn:aws:eks::aws:cluster-access-policy/AmazonEKSViewPolicy`. */
  policyArn: string;
  accessScope: AccessScopeRow;
  associatedAt: number;
  modifiedAt: number;
}

/** Who may enter a cluster, and as whom. */
export interface AccessEntryRow {
  clusterName: string;
  /** An IAM role or user, never a session. */
  principalArn: string;
  accessEntryArn: string;
  type: string;
  /** May hold `{{SessionName}}`, `{{EC2PrivateDNSName}}` and the like. */
  username: string;
  kubernetesGroups: string[];
  policies: AssociatedPolicyRow[];
  tags: Record<string, string>;
  createdAt: number;
  modifiedAt: number;
  clientRequestToken?: string;
  request?: unknown;
}

/** An add-on; its pod identity associations are rows of their own. */
export interface AddonRow
  extends Omit<
      Addon,
      | 'status'
      | 'createdAt'
      | 'modifiedAt'
      | 'health'
      | 'podIdentityAssociations'
    >,
    Life {
  clusterName: string;
  addonName: string;
  addonVersion: string;
  addonArn: string;
  modifiedAt: number;
  clientRequestToken?: string;
  request?: unknown;
}

/** The role of a ServiceAccount's pods. */
export interface PodIdentityRow {
  clusterName: string;
  namespace: string;
  serviceAccount: string;
  roleArn: string;
  associationArn: string;
  /** `a-…`. */
  associationId: string;
  tags: Record<string, string>;
  createdAt: number;
  modifiedAt: number;
  /** ARN of the add-on that it belongs to. */
  ownerArn?: string;
  disableSessionTags: boolean;
  targetRoleArn?: string;
  externalId?: string;
  policy?: string;
  clientRequestToken?: string;
  request?: unknown;
}

/** A capability that AWS runs for a cluster. */
export interface CapabilityRow
  extends Omit<Capability, 'status' | 'createdAt' | 'modifiedAt' | 'health'>,
    Life {
  clusterName: string;
  capabilityName: string;
  arn: string;
  roleArn: string;
  modifiedAt: number;
  clientRequestToken?: string;
  request?: unknown;
}

/** The OpenID Connect provider of a cluster's users. */
export interface IdentityProviderRow extends Life {
  clusterName: string;
  name: string;
  arn: string;
  oidc: OidcIdentityProviderConfigRequest;
  tags: Record<string, string>;
}

/** One change of a cluster or of something on it, as DescribeUpdate shows it. */
export interface UpdateRow {
  id: string;
  clusterName: string;
  nodegroupName?: string;
  addonName?: string;
  capabilityName?: string;
  type: UpdateType;
  params: UpdateParam[];
  createdAt: number;
  endsAt: number;
  /** How it ends badly; absent when it succeeds. */
  outcome?: UpdateOutcome;
  clientRequestToken?: string;
  request?: unknown;
}

/** Clusters by name. */
export const clusterTable = defineTable<ClusterRow>('eks/clusters');

/** Node groups by `cluster/nodegroup`. */
export const nodegroupTable = defineTable<NodegroupRow>('eks/nodegroups');

/** Fargate profiles by `cluster/profile`. */
export const fargateProfileTable = defineTable<FargateProfileRow>(
  'eks/fargateProfiles',
);

/** Access entries by `cluster/principal ARN`. */
export const accessEntryTable =
  defineTable<AccessEntryRow>('eks/accessEntries');

/** Add-ons by `cluster/addon`. */
export const addonTable = defineTable<AddonRow>('eks/addons');

/** Capabilities by `cluster/capability`. */
export const capabilityTable = defineTable<CapabilityRow>('eks/capabilities');

/** Identity providers of users by `cluster/name`. */
export const identityProviderTable = defineTable<IdentityProviderRow>(
  'eks/identityProviders',
);

/** Pod identity associations by id. */
export const podIdentityTable = defineTable<PodIdentityRow>(
  'eks/podIdentityAssociations',
);

/** Updates by id. */
export const updateTable = defineTable<UpdateRow>('eks/updates');
