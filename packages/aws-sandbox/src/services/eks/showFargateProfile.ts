import type { FargateProfile, FargateProfileIssue } from '@aws-sdk/client-eks';
import { issuesAt, statusAt } from './life';
import type { FargateProfileRow } from './tables';

/** A Fargate profile as the API shows it at a moment; one in bad health stays ACTIVE, as on AWS. */
export function showFargateProfile(
  row: FargateProfileRow,
  now: number,
): FargateProfile {
  const {
    createdAt,
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
    createdAt: new Date(createdAt),
    status: showStatus(row, now),
    health: { issues: issuesAt(row, now) as FargateProfileIssue[] },
  };
}

function showStatus(
  row: FargateProfileRow,
  now: number,
): FargateProfile['status'] {
  const status = statusAt(row, now);
  if (status === 'FAILED') return 'CREATE_FAILED';
  if (status === 'DEGRADED' || status === 'UPDATING') return 'ACTIVE';
  return status;
}
