import type {
  AuthType,
  DnsEntry,
  DnsOptions,
  ListenerProtocol,
  RuleAction,
  RuleMatch,
  ServiceNetworkLogType,
  TargetGroupConfig,
  TargetGroupType,
} from '@aws-sdk/client-vpc-lattice';
import { defineTable } from '../../world/World';

/** A request that made a row, to answer it again when it is repeated. */
export interface RememberedRequest {
  clientToken: string;
  /** The request's parameters as JSON. */
  content: string;
}

/**
 * What every row has; times are epoch milliseconds. Rows with a life are CREATE_IN_PROGRESS until `settlesAt` and
 * DELETE_IN_PROGRESS until `goneAt`, then gone.
 */
export interface LatticeRow {
  /** Prefix of the kind and 17 letters and digits, for example `svc-0123456789abcdef0`. */
  id: string;
  arn: string;
  tags: Record<string, string>;
  createdAt: number;
  lastUpdatedAt: number;
  settlesAt?: number;
  /** End of a change in progress. */
  changesUntil?: number;
  goneAt?: number;
  created?: RememberedRequest;
}

/** A service network. */
export interface ServiceNetworkRow extends LatticeRow {
  name: string;
  authType: AuthType;
  sharingEnabled: boolean;
}

/** A service. */
export interface ServiceRow extends LatticeRow {
  name: string;
  authType: AuthType;
  customDomainName?: string;
  certificateArn?: string;
  dnsEntry: DnsEntry;
}

/** A listener of a service; its default action is that of its default rule. */
export interface ListenerRow extends LatticeRow {
  name: string;
  serviceId: string;
  protocol: ListenerProtocol;
  port: number;
}

/** A rule of a listener; the default rule has neither match nor priority. */
export interface RuleRow extends LatticeRow {
  name: string;
  serviceId: string;
  listenerId: string;
  isDefault: boolean;
  match?: RuleMatch;
  priority?: number;
  action: RuleAction;
}

/** A target group. */
export interface TargetGroupRow extends LatticeRow {
  name: string;
  type: TargetGroupType;
  config?: TargetGroupConfig;
}

/** A target of a target group. */
export interface TargetRow {
  targetGroupId: string;
  id: string;
  /** Absent for Lambda functions. */
  port?: number;
  registeredAt: number;
  /** When it has passed its first health checks. */
  settlesAt: number;
  /** When a deregistered target has drained. */
  goneAt?: number;
}

/** A service in a service network. */
export interface ServiceAssociationRow extends LatticeRow {
  serviceId: string;
  serviceNetworkId: string;
  dnsEntry: DnsEntry;
}

/** A VPC whose clients may use a service network. */
export interface VpcAssociationRow extends LatticeRow {
  vpcId: string;
  serviceNetworkId: string;
  securityGroupIds: string[];
  privateDnsEnabled?: boolean;
  dnsOptions?: DnsOptions;
}

/** Where the access logs of a service or service network go. */
export interface AccessLogSubscriptionRow extends LatticeRow {
  resourceId: string;
  resourceArn: string;
  destinationArn: string;
  serviceNetworkLogType?: ServiceNetworkLogType;
}

/** A policy of a service or service network. */
export interface PolicyRow {
  /** JSON text. */
  policy: string;
  createdAt: number;
  lastUpdatedAt: number;
}

/** Service networks by id. */
export const serviceNetworkTable = defineTable<ServiceNetworkRow>(
  'vpc-lattice/serviceNetworks',
);

/** Services by id. */
export const serviceTable = defineTable<ServiceRow>('vpc-lattice/services');

/** Listeners by id. */
export const listenerTable = defineTable<ListenerRow>('vpc-lattice/listeners');

/** Rules by id. */
export const ruleTable = defineTable<RuleRow>('vpc-lattice/rules');

/** Target groups by id. */
export const targetGroupTable = defineTable<TargetGroupRow>(
  'vpc-lattice/targetGroups',
);

/** Targets by `targetKey`. */
export const targetTable = defineTable<TargetRow>('vpc-lattice/targets');

/** Services in service networks by id. */
export const serviceAssociationTable = defineTable<ServiceAssociationRow>(
  'vpc-lattice/serviceAssociations',
);

/** VPCs of service networks by id. */
export const vpcAssociationTable = defineTable<VpcAssociationRow>(
  'vpc-lattice/vpcAssociations',
);

/** Access log subscriptions by id. */
export const accessLogSubscriptionTable = defineTable<AccessLogSubscriptionRow>(
  'vpc-lattice/accessLogSubscriptions',
);

/** Auth policies by the id of their service or service network. */
export const authPolicyTable = defineTable<PolicyRow>(
  'vpc-lattice/authPolicies',
);

/** Resource policies by the ARN of their service or service network. */
export const resourcePolicyTable = defineTable<PolicyRow>(
  'vpc-lattice/resourcePolicies',
);

/** The key of a target. */
export function targetKey(
  targetGroupId: string,
  target: { id: string; port?: number },
): string {
  return `${targetGroupId}/${target.id}/${target.port ?? ''}`;
}
