import type {
  AccessEntry,
  AccessPolicyOption,
  Addon,
  AddonVersion,
  AmiTypeOption,
  Cluster,
  ClusterVersion,
  ClusterVersionOption,
  EarlierMesh,
  FargateProfile,
  Finding,
  Freshness,
  IamRole,
  IamRoleDirectory,
  IdentityProviderConfig,
  Insight,
  InstanceTypeOption,
  InventoryChangeItem,
  KmsKeyOption,
  KubernetesApi,
  KubernetesNode,
  KubernetesReadState,
  Mesh,
  MeshObject,
  Nodegroup,
  NodePool,
  OidcProvider,
  PodDisruptionBudget,
  PodIdentityAssociation,
  PodWorkload,
  PreflightDraft,
  RoleOption,
  Scope,
  ScopeResponse,
  SecurityGroupOption,
  ServiceAccount,
  SubnetOption,
  Update,
  VpcOption,
} from '@eks-platform/backstage-plugin-eks-common';

/**
 * Options of a picker: the same everywhere, or by scope.
 *
 * @public
 */
export type FakeOptions<Option> = Option[] | ((scope: Scope) => Option[]);

/**
 * The world that a FakeEksApi answers from; what is not given does not exist.
 *
 * @public
 */
export interface FakeEksData {
  scopes?: ScopeResponse[];
  clusters?: Cluster[];
  nodegroups?: Nodegroup[];
  /** What preflight says of a draft; nothing when it is not given. */
  preflight?: (draft: PreflightDraft) => Finding[];
  fargateProfiles?: FargateProfile[];
  addons?: Addon[];
  insights?: Insight[];
  updates?: Update[];
  identityProviders?: IdentityProviderConfig[];
  accessEntries?: AccessEntry[];
  podIdentityAssociations?: PodIdentityAssociation[];
  /** The clusters whose Kubernetes API was read. */
  kubernetesApis?: KubernetesApi[];
  serviceAccounts?: ServiceAccount[];
  podWorkloads?: PodWorkload[];
  kubernetesNodes?: KubernetesNode[];
  nodePools?: NodePool[];
  disruptionBudgets?: PodDisruptionBudget[];
  iamRoles?: IamRole[];
  roleDirectories?: IamRoleDirectory[];
  oidcProviders?: OidcProvider[];
  /** Every version of every add-on that EKS offers; not readable when missing. */
  offeredAddons?: AddonVersion[];
  changes?: InventoryChangeItem[];
  /** Components by `backstage.io/kubernetes-id`. */
  componentRefs?: Record<string, string[]>;
  /** The Kubernetes versions that EKS supports, with their dates. */
  supportedVersions?: ClusterVersion[];
  /** Of every cluster; by `kubernetesApis` when missing. */
  kubernetes?: KubernetesReadState;
  /** What time it is; the real time when missing. */
  now?: Date;
  meshes?: Mesh[];
  meshObjects?: MeshObject[];
  /** The objects that the meshes had earlier, the latest first. */
  earlierMeshes?: Array<
    Omit<EarlierMesh, 'objects'> & { objects: MeshObject[] }
  >;
  /** ISO 8601 date at which the technology of the meshes ends. */
  endOfLife?: string;
  vpcs?: FakeOptions<VpcOption>;
  subnets?: FakeOptions<SubnetOption>;
  roles?: FakeOptions<RoleOption>;
  clusterVersions?: FakeOptions<ClusterVersionOption>;
  instanceTypes?: FakeOptions<InstanceTypeOption>;
  kmsKeys?: FakeOptions<KmsKeyOption>;
  securityGroups?: FakeOptions<SecurityGroupOption>;
  accessPolicies?: FakeOptions<AccessPolicyOption>;
  amiTypes?: FakeOptions<AmiTypeOption>;
}

/**
 * A scope whose last collection saw everything; state only what matters.
 *
 * @public
 */
export function aScope(
  overrides: Partial<ScopeResponse> & { freshness?: Freshness } = {},
): ScopeResponse {
  return {
    scope: { accountId: '111122223333', region: 'eu-west-1' },
    accountName: 'platform',
    freshness: aFreshness(),
    counts: {},
    ...overrides,
  };
}

/**
 * The state of a scope whose last collection saw everything; state only what matters.
 *
 * @public
 */
export function aFreshness(overrides: Partial<Freshness> = {}): Freshness {
  return {
    state: 'fresh',
    collectedAt: '2026-11-20T10:00:00.000Z',
    failures: [],
    ...overrides,
  };
}
