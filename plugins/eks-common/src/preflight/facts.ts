import type {
  ClusterVersionOption,
  SubnetOption,
  VpcOption,
} from '../api/responses';
import type { Cluster } from '../cluster/Cluster';
import type { Scope } from '../inventory/Scope';
import type { Mesh } from '../mesh/Mesh';
import type { Fact } from './Fact';
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
 * What was read from AWS to judge a creation. A missing fact does not concern the creation or was not asked for.
 *
 * @public
 */
export interface PreflightFacts {
  scope: Scope;
  /** Of the subnets asked for, those that exist. */
  subnets?: Fact<SubnetFact[]>;
  /** The VPC of the subnets asked for. */
  vpc?: Fact<VpcFact | undefined>;
  /** The role asked for; `undefined` when no such role exists. */
  role?: Fact<RoleFact | undefined>;
  /** The role asked for the nodes of EKS Auto Mode; `undefined` when no such role exists. */
  nodeRole?: Fact<RoleFact | undefined>;
  /** The Kubernetes versions EKS offers. */
  clusterVersions?: Fact<ClusterVersionOption[]>;
  /** Of the instance types asked for, those the region knows. */
  instanceTypes?: Fact<InstanceTypeFact[]>;
  /** The cluster that a node group or Fargate profile is for; `undefined` when there is none of that name. */
  cluster?: Fact<Cluster | undefined>;
  /** The mesh that a virtual service is for; `undefined` when there is none of that name. */
  mesh?: Fact<Mesh | undefined>;
  /** Of the mesh objects that a virtual service refers to, those that exist. */
  meshObjects?: Fact<MeshObjectFact[]>;
}
