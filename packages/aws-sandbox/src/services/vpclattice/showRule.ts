import type { GetRuleResponse } from '@aws-sdk/client-vpc-lattice';
import type { RuleRow } from './tables';

/** A rule as GetRule answers it; the others answer some of its members. */
export function showRule(row: RuleRow): GetRuleResponse {
  return {
    id: row.id,
    arn: row.arn,
    name: row.name,
    isDefault: row.isDefault,
    match: row.match,
    priority: row.priority,
    action: row.action,
    createdAt: new Date(row.createdAt),
    lastUpdatedAt: new Date(row.lastUpdatedAt),
  };
}
