import { matchesPattern } from '../../identity/trustPolicy/matchesPattern';
import type { FargateProfile, FargateSelector } from '../FargateProfile';

/**
 * Whether a Fargate profile catches pods of a namespace with some labels. Selectors may hold `*` and `?`.
 *
 * @public
 */
export function fargateCatches(
  profile: Pick<FargateProfile, 'selectors'>,
  pods: { namespace: string; labels: Record<string, string> },
): boolean {
  return profile.selectors.some(
    selector =>
      matchesPattern(pods.namespace, selector.namespace) &&
      missingLabels(selector, pods.labels).length === 0,
  );
}

/** Labels that a selector wants and pods do not have, as `key=value`. */
export function missingLabels(
  selector: FargateSelector,
  labels: Record<string, string>,
): string[] {
  return Object.entries(selector.labels)
    .filter(
      ([key, value]) =>
        labels[key] === undefined || !matchesPattern(labels[key], value),
    )
    .map(([key, value]) => `${key}=${value}`);
}
