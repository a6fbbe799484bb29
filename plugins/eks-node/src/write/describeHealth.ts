import type { HealthIssue } from '@eks-platform/backstage-plugin-eks-common';

/**
 * Health issues in words, for example `NodeCreationFailure: Instances failed to join (i-1, i-2)`.
 *
 * @public
 */
export function describeHealth(issues: HealthIssue[]): string {
  if (issues.length === 0) {
    return 'AWS gives no health issue';
  }
  return issues
    .map(({ code, message, resourceIds }) => {
      const about = resourceIds.length ? ` (${resourceIds.join(', ')})` : '';
      return `${code}: ${message}${about}`;
    })
    .join('; ');
}
