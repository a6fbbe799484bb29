import type {
  Cluster,
  ClusterVersionOption,
  FargateProfile,
  Freshness,
  InstanceTypeOption,
  Mesh,
  MeshObject,
  Nodegroup,
  RoleOption,
  Scope,
  ScopeResponse,
  SubnetOption,
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
  fargateProfiles?: FargateProfile[];
  meshes?: Mesh[];
  meshObjects?: MeshObject[];
  /** ISO 8601 date at which the technology of the meshes ends. */
  endOfLife?: string;
  vpcs?: FakeOptions<VpcOption>;
  subnets?: FakeOptions<SubnetOption>;
  roles?: FakeOptions<RoleOption>;
  clusterVersions?: FakeOptions<ClusterVersionOption>;
  instanceTypes?: FakeOptions<InstanceTypeOption>;
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
