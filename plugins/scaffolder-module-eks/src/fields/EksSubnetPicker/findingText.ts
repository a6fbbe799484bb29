import type { Finding } from '@eks-platform/backstage-plugin-eks-common';

/**
 * A finding as users read it: what is wrong, and what to do.
 *
 * @public
 */
export function findingText(finding: Finding): string {
  return `${finding.message}. ${finding.remedy}`;
}
