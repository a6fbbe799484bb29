import type { TableKey } from '../../world/World';
import {
  accessLogSubscriptionTable,
  listenerTable,
  ruleTable,
  serviceAssociationTable,
  serviceNetworkTable,
  serviceTable,
  targetGroupTable,
  vpcAssociationTable,
  type AccessLogSubscriptionRow,
  type LatticeRow,
  type ListenerRow,
  type RuleRow,
  type ServiceAssociationRow,
  type ServiceNetworkRow,
  type ServiceRow,
  type TargetGroupRow,
  type VpcAssociationRow,
} from './tables';

/** The row of each kind of resource. */
export interface LatticeRows {
  serviceNetwork: ServiceNetworkRow;
  service: ServiceRow;
  listener: ListenerRow;
  rule: RuleRow;
  targetGroup: TargetGroupRow;
  serviceAssociation: ServiceAssociationRow;
  vpcAssociation: VpcAssociationRow;
  accessLogSubscription: AccessLogSubscriptionRow;
}

/** The kinds of resources. */
export type LatticeKindName = keyof LatticeRows;

/** What sets one kind apart from the others. */
export interface LatticeKind<Row extends LatticeRow = LatticeRow> {
  table: TableKey<Row>;
  /** Begins its ids. */
  prefix: string;
  /** Stands before the id in ARNs. */
  arnSegment: string;
  /** As AWS's errors call it. */
  resourceType: string;
}

/** Every kind of resource. */
export const latticeKinds: {
  [Name in LatticeKindName]: LatticeKind<LatticeRows[Name]>;
} = {
  serviceNetwork: {
    table: serviceNetworkTable,
    prefix: 'sn',
    arnSegment: 'servicenetwork',
    resourceType: 'SERVICE_NETWORK',
  },
  service: {
    table: serviceTable,
    prefix: 'svc',
    arnSegment: 'service',
    resourceType: 'SERVICE',
  },
  listener: {
    table: listenerTable,
    prefix: 'listener',
    arnSegment: 'listener',
    resourceType: 'LISTENER',
  },
  rule: {
    table: ruleTable,
    prefix: 'rule',
    arnSegment: 'rule',
    resourceType: 'RULE',
  },
  targetGroup: {
    table: targetGroupTable,
    prefix: 'tg',
    arnSegment: 'targetgroup',
    resourceType: 'TARGET_GROUP',
  },
  serviceAssociation: {
    table: serviceAssociationTable,
    prefix: 'snsa',
    arnSegment: 'servicenetworkserviceassociation',
    resourceType: 'SERVICE_NETWORK_SERVICE_ASSOCIATION',
  },
  vpcAssociation: {
    table: vpcAssociationTable,
    prefix: 'snva',
    arnSegment: 'servicenetworkvpcassociation',
    resourceType: 'SERVICE_NETWORK_VPC_ASSOCIATION',
  },
  accessLogSubscription: {
    table: accessLogSubscriptionTable,
    prefix: 'als',
    arnSegment: 'accesslogsubscription',
    resourceType: 'ACCESS_LOG_SUBSCRIPTION',
  },
};
