import type {
  AppMeshClient,
  EC2Client,
  EKSClient,
  IAMClient,
  KMSClient,
  ResourceGroupsTaggingAPIClient,
  ServiceQuotasClient,
  STSClient,
  VPCLatticeClient,
} from './aws/sdkTypes';
import type { AwsCallObserver } from './aws/pace/AwsCall';
import type { DiscoveryFailure } from './discovery/DiscoveryFailure';
import type {
  MeshSourceType,
  Scope,
} from '@eks-platform/backstage-plugin-eks-common';

/**
 * A scope that the operator has configured: nothing outside the configured scopes can be read or changed.
 *
 * @public
 */
export interface EksScope extends Scope {
  /** Human name of the account. */
  accountName?: string;
  /** Entity reference of who owns what carries no owner tag. */
  owner?: string;
  /** The account that was asked for it, where it was found in an organization. */
  discoveredBy?: string;
  /** True for the first scope of an account, which reads what has no region (IAM). */
  readsGlobal: boolean;
  /** Role assumed in the account; missing when its credentials are used as they are. */
  roleArn?: string;
  externalId?: string;
  /** Roles assumed before `roleArn`, each with the session of the one before; none when missing. */
  roleChain?: RoleLink[];
  /** Where meshes are read, besides files; missing means from the App Mesh API. */
  meshSources?: MeshSourceType[];
  /** Clusters in which custom resources of meshes are read; all when missing. */
  meshClusters?: string[];
  /** Files and URLs with exported manifests of the scope's meshes. */
  meshFiles?: string[];
}

/**
 * A role that is assumed on the way to another one.
 *
 * @public
 */
export interface RoleLink {
  roleArn: string;
  /** What its trust policy asks for. */
  externalId?: string;
}

/**
 * Who makes a change, so that AWS's own audit trail can tell.
 *
 * @public
 */
export interface Attribution {
  /** Entity reference of the user, for example `user:default/guest`. */
  userEntityRef?: string;
  /** Scaffolder task. */
  taskId?: string;
}

/**
 * AWS clients bound to one scope and its credentials.
 *
 * @public
 */
export interface AwsScope {
  readonly scope: EksScope;
  readonly eks: EKSClient;
  /** Made when first asked for. */
  readonly ec2: EC2Client;
  readonly iam: IAMClient;
  readonly kms: KMSClient;
  readonly sts: STSClient;
  readonly tagging: ResourceGroupsTaggingAPIClient;
  readonly serviceQuotas: ServiceQuotasClient;
  readonly appMesh: AppMeshClient;
  readonly vpcLattice: VPCLatticeClient;
}

/**
 * The way to AWS for every backend part of the suite.
 *
 * @public
 */
export interface EksService {
  /** The scopes that are configured, and those found in the configured organizations so far. */
  listScopes(): EksScope[];

  /**
   * Asks the configured organizations for their accounts once more. Whoever does not answer keeps those it last named. Never
   * throws: see `listDiscoveryFailures`.
   */
  discoverScopes(): Promise<void>;

  /** Organizations that did not answer when they were last asked; empty when none is configured. */
  listDiscoveryFailures(): DiscoveryFailure[];

  /** Whether all scopes are known. While they are not, one that is not listed must not be taken for gone. */
  knowsAllScopes(): boolean;

  /** Calls a listener whenever scopes have come or gone. */
  onScopesChanged(listener: () => void): void;

  /** Tells an observer of every attempt to call AWS from now on, retries included. */
  observeCalls(observer: AwsCallObserver): void;

  /**
   * Clients for a scope.
   *
   * @throws InputError naming the configured accounts and regions when the scope is not among them.
   */
  forScope(
    scope: Scope,
    options?: { attribution?: Attribution },
  ): Promise<AwsScope>;
}
