import {
  type HealthIssue,
  showControls,
} from '@eks-platform/backstage-plugin-eks-common';

/** The issues AWS reports, which the SDK types apart for clusters, node groups and Fargate profiles. */
export function toHealthIssues(
  issues:
    | Array<{ code?: string; message?: string; resourceIds?: string[] }>
    | undefined,
): HealthIssue[] {
  return (issues ?? []).map(({ code, message, resourceIds }) => ({
    code: code ?? 'Other',
    message: showControls(message ?? ''),
    resourceIds: resourceIds ?? [],
  }));
}
