import type {
  ReadinessCheck,
  ReadinessDetail,
  ReadinessState,
} from '../UpgradeReadiness';
import type { ReadinessFacts } from './ReadinessFacts';
import { worstState } from './worstState';

const SOON_DAYS = 90;

/** Whether EKS offers a version after the current one. */
export function versionOffered(
  { cluster, versions }: ReadinessFacts,
  nextVersion: string | undefined,
): ReadinessCheck {
  if (nextVersion) {
    return {
      id: 'version-offered',
      state: 'ready',
      words: `EKS offers Kubernetes ${nextVersion}.`,
      details: [],
    };
  }
  return {
    id: 'version-offered',
    state: versions.length ? 'blocked' : 'unknown',
    words: versions.length
      ? `EKS offers no version after ${cluster.version} yet.`
      : 'What EKS offers has not been read yet.',
    details: [],
  };
}

/** Whether the cluster is at rest and well. */
export function clusterStatus({
  cluster,
  updates,
}: ReadinessFacts): ReadinessCheck {
  const details: ReadinessDetail[] = [
    ...(cluster.status === 'ACTIVE'
      ? []
      : [
          {
            state: 'blocked' as const,
            subject: `cluster ${cluster.name}`,
            words: `Its status is ${cluster.status}.`,
          },
        ]),
    ...updates
      .filter(({ status }) => status === 'InProgress')
      .map(({ name, nodegroupName, addonName }) => ({
        state: 'blocked' as const,
        subject: subjectOf({ nodegroupName, addonName }, cluster.name),
        words: `${name} is under way.`,
        remedy: 'Wait until it has ended.',
      })),
    ...cluster.health.map(({ code, message }) => ({
      state: 'attention' as const,
      subject: code,
      words: message,
    })),
  ];
  return {
    id: 'cluster-status',
    state: worstState(details.map(({ state }) => state)),
    words: details.length
      ? 'The cluster is not at rest.'
      : 'The cluster is active and has no health issues.',
    details,
  };
}

function subjectOf(
  parts: { nodegroupName?: string; addonName?: string },
  clusterName: string,
): string {
  if (parts.nodegroupName) {
    return `nodegroup ${parts.nodegroupName}`;
  }
  return parts.addonName
    ? `add-on ${parts.addonName}`
    : `cluster ${clusterName}`;
}

/** How long there is time. */
export function supportDates({
  cluster,
  support,
}: ReadinessFacts): ReadinessCheck {
  const { phase, daysLeft = 0, then } = support;
  const id = 'support-dates';
  switch (phase) {
    case 'standard':
      return {
        id,
        state: daysLeft > SOON_DAYS ? 'ready' : 'attention',
        words: `Standard support of ${
          cluster.version
        } ends in ${daysLeft} days; then ${
          then === 'automatic-upgrade'
            ? 'AWS upgrades the cluster'
            : 'extended support begins, at $0.60 an hour instead of $0.10'
        }.`,
        details: [],
      };
    case 'extended':
      return {
        id,
        state: 'attention',
        words: `${cluster.version} is in extended support, at $0.60 an hour instead of $0.10, for ${daysLeft} more days; then AWS upgrades the cluster.`,
        details: [],
      };
    case 'ended':
      return {
        id,
        state: 'attention',
        words: `Support of ${cluster.version} has ended; AWS upgrades the cluster any day.`,
        details: [],
      };
    default:
      return {
        id,
        state: 'unknown',
        words: `AWS has told no dates for ${cluster.version}.`,
        details: [],
      };
  }
}

const INSIGHT_STATES = new Map<string, ReadinessState>(
  Object.entries({
    PASSING: 'ready',
    WARNING: 'attention',
    ERROR: 'blocked',
  }),
);

/** What AWS itself finds in the way. */
export function insightsCheck(
  { insights }: ReadinessFacts,
  nextVersion: string | undefined,
): ReadinessCheck {
  const ours = insights.filter(
    ({ category, kubernetesVersion }) =>
      category === 'UPGRADE_READINESS' &&
      (!kubernetesVersion || !nextVersion || kubernetesVersion === nextVersion),
  );
  const details = ours
    .map(insight => ({
      state: INSIGHT_STATES.get(insight.status) ?? ('unknown' as const),
      subject: insight.name,
      words: insight.reason ?? insight.description ?? insight.status,
      ...(insight.recommendation && { remedy: insight.recommendation }),
      ...(insight.resources.length && { resources: insight.resources }),
    }))
    .filter(({ state }) => state !== 'ready');
  if (!ours.length) {
    return {
      id: 'insights',
      state: 'unknown',
      words: 'AWS has given no insights into the upgrade of this cluster.',
      details: [],
    };
  }
  return {
    id: 'insights',
    state: worstState(details.map(({ state }) => state)),
    words: details.length
      ? `${details.length} of AWS's ${ours.length} insights do not pass.`
      : `AWS's ${ours.length} insights pass.`,
    details,
  };
}
