import { matchesPattern } from '../../identity/trustPolicy/matchesPattern';
import type { PodWorkload } from '../../kubernetes/PodWorkload';
import type { UncaughtPods } from '../Capacity';
import type { FargateProfile } from '../FargateProfile';
import { fargateCatches, missingLabels } from './fargateCatches';

/** Pods that wait for a node and that no Fargate profile catches, each with what stands in the way. */
export function findUncaughtPods(
  workloads: PodWorkload[],
  profiles: FargateProfile[],
): UncaughtPods[] {
  return workloads
    .filter(({ placement }) => placement.type === 'unscheduled')
    .filter(
      workload => !profiles.some(profile => fargateCatches(profile, workload)),
    )
    .map(workload => ({
      namespace: workload.namespace,
      owner: workload.owner,
      pods: workload.pods.total,
      reason: reasonFor(workload, profiles),
    }));
}

function reasonFor(workload: PodWorkload, profiles: FargateProfile[]): string {
  if (!profiles.length) {
    return 'The cluster has no Fargate profile, and no node takes them.';
  }
  const near = profiles.flatMap(({ name, selectors }) =>
    selectors
      .filter(({ namespace }) => matchesPattern(workload.namespace, namespace))
      .map(selector => ({
        name,
        missing: missingLabels(selector, workload.labels),
      })),
  );
  return near.length
    ? `${near
        .map(
          ({ name, missing }) =>
            `Profile ${name} takes pods of ${
              workload.namespace
            } with ${missing.join(', ')} only`,
        )
        .join('; ')}.`
    : `No Fargate profile has a selector for namespace ${workload.namespace}, and no node takes them.`;
}
