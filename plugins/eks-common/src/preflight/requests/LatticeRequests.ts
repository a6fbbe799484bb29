import type { Fact } from '../Fact';

/**
 * A service network of VPC Lattice as it shall be made, in the words of its API.
 *
 * @public
 */
export interface ServiceNetworkRequest {
  kind: 'service-network';
  name: string;
  authType?: LatticeAuthType;
  /** JSON of the policy. */
  authPolicy?: string;
  vpcAssociations: Array<{ vpcId: string; securityGroupIds?: string[] }>;
  tags?: Record<string, string>;
}

/**
 * Whether callers are asked who they are.
 *
 * @public
 */
export type LatticeAuthType = 'NONE' | 'AWS_IAM';

/**
 * A target group as it shall be made.
 *
 * @public
 */
export interface LatticeTargetGroupRequest {
  name: string;
  type: 'IP' | 'INSTANCE' | 'ALB' | 'LAMBDA';
  /** Of every type but LAMBDA. */
  config?: {
    vpcIdentifier: string;
    port?: number;
    protocol?: 'HTTP' | 'HTTPS' | 'TCP';
    protocolVersion?: 'HTTP1' | 'HTTP2' | 'GRPC';
    ipAddressType?: 'IPV4' | 'IPV6';
    healthCheck?: LatticeHealthCheckRequest;
  };
  targets?: Array<{ id: string; port?: number }>;
}

/**
 * How Lattice finds out which targets answer; what is left out is as Lattice has it.
 *
 * @public
 */
export interface LatticeHealthCheckRequest {
  enabled?: boolean;
  protocol?: 'HTTP' | 'HTTPS';
  protocolVersion?: 'HTTP1' | 'HTTP2';
  port?: number;
  path?: string;
  healthCheckIntervalSeconds?: number;
  healthCheckTimeoutSeconds?: number;
  healthyThresholdCount?: number;
  unhealthyThresholdCount?: number;
  matcher?: { httpCode: string };
}

/**
 * What a listener or rule does with a request; one of the two is given.
 *
 * @public
 */
export interface LatticeActionRequest {
  forward?: {
    targetGroups: Array<{
      /** Name of the target group. */
      targetGroupName: string;
      /** 0–999. */
      weight?: number;
    }>;
  };
  fixedResponse?: { statusCode: number };
}

/**
 * Which requests a rule takes.
 *
 * @public
 */
export interface LatticeHttpMatchRequest {
  method?: string;
  pathMatch?: {
    match: { exact?: string; prefix?: string };
    caseSensitive?: boolean;
  };
  headerMatches?: Array<{
    name: string;
    match: { exact?: string; prefix?: string; contains?: string };
    caseSensitive?: boolean;
  }>;
}

/**
 * A listener as it shall be made, with its rules.
 *
 * @public
 */
export interface LatticeListenerRequest {
  name: string;
  protocol: 'HTTP' | 'HTTPS' | 'TLS_PASSTHROUGH';
  port?: number;
  defaultAction: LatticeActionRequest;
  rules: Array<{
    name: string;
    /** 1–2000, the lowest first. */
    priority: number;
    match: { httpMatch: LatticeHttpMatchRequest };
    action: LatticeActionRequest;
  }>;
}

/**
 * A service of VPC Lattice as it shall be made, with everything that makes it answer.
 *
 * @public
 */
export interface LatticeServiceRequest {
  kind: 'lattice-service';
  name: string;
  serviceNetworkName?: string;
  customDomainName?: string;
  certificateArn?: string;
  authType?: LatticeAuthType;
  /** JSON of the policy. */
  authPolicy?: string;
  targetGroups: LatticeTargetGroupRequest[];
  listeners: LatticeListenerRequest[];
  tags?: Record<string, string>;
}

/**
 * Of what a Lattice request mentions, what exists; a missing list was not asked for.
 *
 * @public
 */
export interface LatticeFacts {
  vpcIds?: Fact<string[]>;
  serviceNetworks?: string[];
  /** By name, with their protocol; `LAMBDA` for those of functions. */
  targetGroups?: Record<string, string>;
}
