import type {
  ClusterVersionOption,
  SubnetOption,
  VpcOption,
} from '../api/responses';
import type { Cluster } from '../cluster/Cluster';
import type { Insight } from '../cluster/Insight';
import type { Nodegroup } from '../cluster/Nodegroup';
import type { TrustedServiceAccount } from '../identity/TrustPolicy';
import type { Scope } from '../inventory/Scope';
import type { Mesh } from '../mesh/Mesh';
import type { Fact } from './Fact';
import type { CallerPermissions } from './permissions/PermissionNeed';
import type { MeshObjectFact } from './MeshObjectFact';
import type { ServiceTrust } from './readServiceTrusts';

/**
 * Where a subnet's default route leads.
 *
 * @public
 */
export type SubnetEgress = 'internet-gateway' | 'nat' | 'none';

/**
 * A subnet, as far as clusters, nodes and pods care.
 *
 * @public
 */
export interface SubnetFact extends SubnetOption {
  egress: SubnetEgress;
  mapPublicIpOnLaunch: boolean;
  outpostArn?: string;
  ipv6CidrBlocks: string[];
  tags: Record<string, string>;
}

/**
 * A VPC, as far as clusters care.
 *
 * @public
 */
export interface VpcFact extends VpcOption {
  enableDnsSupport: boolean;
  enableDnsHostnames: boolean;
}

/**
 * An IAM role, as far as handing it to EKS cares.
 *
 * @public
 */
export interface RoleFact {
  arn: string;
  name: string;
  /** AWS services that may assume it. */
  serviceTrusts: ServiceTrust[];
  /** ServiceAccounts that may assume it by IRSA; missing when they were not asked for. */
  serviceAccountTrusts?: TrustedServiceAccount[];
  attachedPolicyArns: string[];
  inlinePolicyNames: string[];
}

/**
 * An EC2 instance type and where it can be had.
 *
 * @public
 */
export interface InstanceTypeFact {
  instanceType: string;
  /** `x86_64`, `arm64`. */
  architectures: string[];
  /** Of the zones of the subnets asked for, those that offer it. */
  zones: string[];
}

/**
 * Where a cluster's pods can run, as far as EKS lists it: self-managed nodes and Karpenter's are not in it.
 *
 * @public
 */
export interface ComputeFact {
  nodegroupNames: string[];
  fargateProfiles: Array<{
    name: string;
    selectors: Array<{ namespace: string; labels: Record<string, string> }>;
  }>;
}

/**
 * An addon as EKS offers it for a cluster's Kubernetes version.
 *
 * @public
 */
export interface AddonOfferFact {
  addonName: string;
  kubernetesVersion: string;
  defaultNamespace?: string;
  /** Those that fit the Kubernetes version, the newest first. */
  versions: Array<{
    version: string;
    isDefault: boolean;
    requiresConfiguration: boolean;
    requiresIamPermissions: boolean;
  }>;
}

/**
 * What EKS says of the configuration of a version of an addon, and of the configuration asked for.
 *
 * @public
 */
export interface AddonConfigurationFact {
  addonVersion: string;
  /** Where the configuration asked for breaks the addon's schema, in words. */
  problems: Array<{ field: string; message: string }>;
  /** ServiceAccounts of the addon that call AWS, with AWS's managed policies for them. */
  serviceAccounts: Array<{ name: string; recommendedPolicyArns: string[] }>;
}

/**
 * A capability that a cluster has.
 *
 * @public
 */
export interface CapabilityFact {
  name: string;
  type: string;
}

/**
 * A node group, as far as an upgrade of its cluster cares.
 *
 * @public
 */
export type NodegroupFact = Pick<Nodegroup, 'name' | 'version' | 'amiType'>;

/**
 * Something that AWS has found about a cluster, as far as an upgrade cares.
 *
 * @public
 */
export type InsightFact = Pick<
  Insight,
  'name' | 'status' | 'reason' | 'recommendation'
>;

/**
 * What was read from AWS to judge a creation or a change. A missing fact does not concern the creation or was not asked for.
 *
 * @public
 */
export interface PreflightFacts {
  scope: Scope;
  /** What the caller may not do of what the creation needs. */
  callerPermissions?: Fact<CallerPermissions>;
  /** The account's quotas of EKS, by the names that Service Quotas gives them. */
  quotas?: Fact<Record<string, number>>;
  /** Names of what there is already beside what is made: the region's clusters, or the cluster's node groups or Fargate profiles. */
  siblings?: Fact<string[]>;
  /** Services of the interface and gateway endpoints of the subnets' VPCs, for example `ecr.api`; only asked for when a subnet has no way out. */
  vpcEndpoints?: Fact<string[]>;
  /** Of the subnets asked for, those that exist. */
  subnets?: Fact<SubnetFact[]>;
  /** The VPC of the subnets asked for. */
  vpc?: Fact<VpcFact | undefined>;
  /** The role asked for; `undefined` when no such role exists. */
  role?: Fact<RoleFact | undefined>;
  /** The role asked for the nodes of EKS Auto Mode; `undefined` when no such role exists. */
  nodeRole?: Fact<RoleFact | undefined>;
  /** Where several roles are asked for, those of them that exist. */
  roles?: Fact<RoleFact[]>;
  /** Of the managed policies asked for, the ARNs of those that exist. */
  managedPolicies?: Fact<string[]>;
  /** The Kubernetes versions EKS offers. */
  clusterVersions?: Fact<ClusterVersionOption[]>;
  /** The node groups of the cluster that is to be changed. */
  nodegroups?: Fact<NodegroupFact[]>;
  /** What AWS has found about the upgrade that is asked for; empty when nothing stands in its way. */
  insights?: Fact<InsightFact[]>;
  /** Of the instance types asked for, those the region knows. */
  instanceTypes?: Fact<InstanceTypeFact[]>;
  /** The cluster that what is made is for, or that is changed; `undefined` when there is none of that name. */
  cluster?: Fact<Cluster | undefined>;
  /** Of the clusters that a role is for, those that exist. */
  clusters?: Fact<Cluster[]>;
  /** The account's OIDC providers, by ARN. */
  oidcProviders?: Fact<string[]>;
  /** Where the cluster's pods can run. */
  compute?: Fact<ComputeFact>;
  /** Names of the cluster's addons. */
  addonNames?: Fact<string[]>;
  /** The addon asked for, as EKS offers it; `undefined` when it does not. */
  addonOffer?: Fact<AddonOfferFact | undefined>;
  /** What EKS says of the configuration of the addon asked for. */
  addonConfiguration?: Fact<AddonConfigurationFact>;
  /** ARNs of the access policies that EKS knows. */
  accessPolicies?: Fact<string[]>;
  /** Names of the identity providers associated with the cluster. */
  identityProviderConfigs?: Fact<string[]>;
  /** The cluster's capabilities. */
  capabilities?: Fact<CapabilityFact[]>;
  /** The mesh that a virtual service is for; `undefined` when there is none of that name. */
  mesh?: Fact<Mesh | undefined>;
  /** Of the mesh objects that a virtual service refers to, those that exist. */
  meshObjects?: Fact<MeshObjectFact[]>;
}
