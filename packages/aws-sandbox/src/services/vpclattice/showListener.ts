import type { GetListenerResponse } from '@aws-sdk/client-vpc-lattice';
import type { LatticePlace } from './LatticePlace';
import type { ListenerRow, RuleRow } from './tables';

/** A listener as GetListener answers it; the others answer some of its members. */
export function showListener(
  row: ListenerRow,
  place: LatticePlace,
): GetListenerResponse {
  return {
    id: row.id,
    arn: row.arn,
    name: row.name,
    protocol: row.protocol,
    port: row.port,
    serviceId: row.serviceId,
    serviceArn: place.get('service', row.serviceId)?.arn,
    defaultAction: defaultRuleOf(row, place)?.action,
    createdAt: new Date(row.createdAt),
    lastUpdatedAt: new Date(row.lastUpdatedAt),
  };
}

/** The rule that takes what no other rule of the listener takes. */
export function defaultRuleOf(
  row: ListenerRow,
  place: LatticePlace,
): RuleRow | undefined {
  return place.list(
    'rule',
    rule => rule.listenerId === row.id && rule.isDefault,
  )[0];
}
