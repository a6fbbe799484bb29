import type {
  Capability,
  CapabilityIssueCode,
  CapabilityStatus,
} from '@aws-sdk/client-eks';
import { issuesAt, statusAt } from '../life';
import type { CapabilityRow } from '../tables';

/** A capability as the API shows it at a moment. */
export function showCapability(row: CapabilityRow, now: number): Capability {
  const {
    createdAt,
    modifiedAt,
    settlesAt,
    outcome,
    change,
    goneAt,
    clientRequestToken,
    request,
    ...shown
  } = row;
  return {
    ...shown,
    status: statusAt(row, now) as CapabilityStatus,
    health: {
      issues: issuesAt(row, now).map(({ code, message }) => ({
        code: code as CapabilityIssueCode,
        message,
      })),
    },
    createdAt: new Date(createdAt),
    modifiedAt: new Date(modifiedAt),
  };
}
