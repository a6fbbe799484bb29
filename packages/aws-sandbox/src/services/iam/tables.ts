import { defineTable } from '../../world/World';

/** A role, in the place of its account without region. */
export interface RoleRow {
  roleName: string;
  /** Begins and ends with a slash. */
  path: string;
  /** Unique id, `AROA…`. */
  roleId: string;
  arn: string;
  description?: string;
  /** Seconds. */
  maxSessionDuration: number;
  permissionsBoundaryArn?: string;
  /** Trust policy as JSON text. */
  trustPolicy: string;
  tags: Record<string, string>;
  /** ARNs of managed policies in the order in which they were attached. */
  attachedPolicyArns: string[];
  /** JSON texts by policy name. */
  inlinePolicies: Record<string, string>;
  /** Epoch milliseconds. */
  createdAt: number;
  lastUsed?: { at: number; region: string };
}

/** One version of a managed policy. */
export interface PolicyVersionRow {
  /** `v1`, `v2` … */
  versionId: string;
  /** JSON text. */
  document: string;
  /** Epoch milliseconds. */
  createdAt: number;
}

/** A managed policy, of a customer or of AWS. */
export interface PolicyRow {
  policyName: string;
  path: string;
  /** Unique id, `ANPA…`. */
  policyId: string;
  arn: string;
  description?: string;
  tags: Record<string, string>;
  versions: PolicyVersionRow[];
  defaultVersionId: string;
  /** Epoch milliseconds. */
  createdAt: number;
  updatedAt: number;
}

/** An OpenID Connect identity provider. */
export interface OidcProviderRow {
  arn: string;
  /** Without `https://`. */
  url: string;
  clientIds: string[];
  thumbprints: string[];
  tags: Record<string, string>;
  /** Epoch milliseconds. */
  createdAt: number;
}

/** What hands a role to EC2 instances. */
export interface InstanceProfileRow {
  instanceProfileName: string;
  path: string;
  /** Unique id, `AIPA…`. */
  instanceProfileId: string;
  arn: string;
  roleName?: string;
  tags: Record<string, string>;
  /** Epoch milliseconds. */
  createdAt: number;
}

/** The removal of a service's role. */
export interface DeletionTaskRow {
  taskId: string;
  /** Resources that still need the role; the removal failed when there are any. */
  usedBy: { region: string; arn: string }[];
}

/** Instance profiles by `entityKey` of their name. */
export const instanceProfileTable = defineTable<InstanceProfileRow>(
  'iam/instanceProfiles',
);

/** Removals of services' roles by id. */
export const deletionTaskTable =
  defineTable<DeletionTaskRow>('iam/deletionTasks');

/** Roles by `entityKey` of their name. */
export const roleTable = defineTable<RoleRow>('iam/roles');

/** Customer managed policies by `entityKey` of their name. */
export const policyTable = defineTable<PolicyRow>('iam/policies');

/** OpenID Connect providers by ARN. */
export const oidcProviderTable =
  defineTable<OidcProviderRow>('iam/oidcProviders');

/** The key of a role or policy: IAM does not let two names differ by case alone. */
export function entityKey(name: string): string {
  return name.toLowerCase();
}
