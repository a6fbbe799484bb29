import type { PodDisruptionBudget } from '../../kubernetes/PodDisruptionBudget';
import { minorsBehind } from '../compareVersions';
import type { ReadinessCheck, ReadinessDetail } from '../UpgradeReadiness';
import type { ReadinessFacts } from './ReadinessFacts';
import { worstState } from './worstState';

/** Kubernetes supports nodes up to three minor versions older than their control plane. */
const OLDEST_SKEW = 3;

/** Amazon Linux 2 images exist up to this version. */
const LAST_AL2_VERSION = '1.32';

/** Whether nodes would be too far behind the next version. */
export function nodeSkew(
  { capacity, cluster }: ReadinessFacts,
  nextVersion: string | undefined,
): ReadinessCheck {
  const id = 'node-skew';
  const known = capacity.filter(({ version }) => version);
  if (!known.length) {
    const hasNodes = capacity.some(({ type }) => type !== 'fargate-profile');
    return {
      id,
      state: hasNodes ? 'unknown' : 'ready',
      words: hasNodes
        ? 'The versions of the nodes could not be read.'
        : 'The cluster has no nodes to fall behind.',
      details: [],
    };
  }
  const target = nextVersion ?? cluster.version;
  const details = known.flatMap(
    ({ type, name, version }): ReadinessDetail[] => {
      const [oldest] = version?.versions ?? [];
      if (!oldest || !version?.minorsBehind) {
        return [];
      }
      const subject = name ? `${type} ${name}` : type;
      const isTooOld = minorsBehind(oldest, target) > OLDEST_SKEW;
      return [
        {
          state: isTooOld ? 'blocked' : 'attention',
          subject,
          words: isTooOld
            ? `Nodes of ${oldest} are too old for ${target}.`
            : `Nodes of ${oldest} are behind ${cluster.version}.`,
          remedy: `Upgrade its nodes to ${cluster.version} first.`,
        },
      ];
    },
  );
  return {
    id,
    state: worstState(details.map(({ state }) => state)),
    words: details.length
      ? `${details.length} of ${known.length} groups of nodes are behind the control plane.`
      : `All nodes run ${cluster.version}.`,
    details,
  };
}

/** Whether node groups have images of the next version. */
export function amiTypes(
  { nodegroups, cluster }: ReadinessFacts,
  nextVersion: string | undefined,
): ReadinessCheck {
  const target = nextVersion ?? cluster.version;
  const details = nodegroups
    .filter(
      ({ amiType }) =>
        amiType?.startsWith('AL2_') &&
        minorsBehind(LAST_AL2_VERSION, target) > 0,
    )
    .map(({ name, amiType }) => ({
      state: 'blocked' as const,
      subject: `nodegroup ${name}`,
      words: `There are no images of type ${amiType} for ${target}: Amazon Linux 2 ends with ${LAST_AL2_VERSION}.`,
      remedy:
        'Move its workloads to a node group of Amazon Linux 2023 or Bottlerocket.',
    }));
  return {
    id: 'ami-types',
    state: worstState(details.map(({ state }) => state)),
    words: details.length
      ? `${details.length} node groups cannot follow to ${target}.`
      : `All node groups have images for ${target}.`,
    details,
  };
}

/** Whether add-ons fit the next version. */
export function addonsCheck(
  { addons }: ReadinessFacts,
  nextVersion: string | undefined,
): ReadinessCheck {
  const installed = addons.filter(addon => addon.installed);
  const details = installed.flatMap(
    ({ name, next, installed: found }): ReadinessDetail[] => {
      const subject = `add-on ${name}`;
      if (!next || !found) {
        return [
          {
            state: 'unknown',
            subject,
            words: 'What EKS offers for the next version is not known.',
          },
        ];
      }
      if (next.fitsInstalled) {
        return [];
      }
      return next.defaultVersion
        ? [
            {
              state: 'attention',
              subject,
              words: `${found.version} does not fit ${next.clusterVersion}.`,
              remedy: `Update it to ${next.defaultVersion}.`,
            },
          ]
        : [
            {
              state: 'blocked',
              subject,
              words: `EKS offers no version of it for ${next.clusterVersion}.`,
            },
          ];
    },
  );
  return {
    id: 'addons',
    state: nextVersion
      ? worstState(details.map(({ state }) => state))
      : 'unknown',
    words: describeAddons(installed.length, details),
    details: nextVersion ? details : [],
  };
}

function describeAddons(count: number, details: ReadinessDetail[]): string {
  if (!count) {
    return 'EKS manages no add-ons here.';
  }
  return details.length
    ? `${details.length} of ${count} add-ons need a look.`
    : `All ${count} add-ons fit.`;
}

/** Whether disruption budgets let nodes be drained. */
export function disruptionBudgetsCheck({
  disruptionBudgets,
}: ReadinessFacts): ReadinessCheck {
  if (!disruptionBudgets) {
    return {
      id: 'disruption-budgets',
      state: 'unknown',
      words: 'Disruption budgets could not be read.',
      details: [],
    };
  }
  const details = disruptionBudgets
    .filter(
      ({ disruptionsAllowed, expectedPods }) =>
        disruptionsAllowed === 0 && expectedPods > 0,
    )
    .map(toDetail);
  return {
    id: 'disruption-budgets',
    state: worstState(details.map(({ state }) => state)),
    words: details.length
      ? `${details.length} of ${disruptionBudgets.length} disruption budgets let no pod go, so that nodes cannot be drained.`
      : `All ${disruptionBudgets.length} disruption budgets let pods go.`,
    details,
  };
}

function toDetail(budget: PodDisruptionBudget): ReadinessDetail {
  const { namespace, name, expectedPods, currentHealthy, desiredHealthy } =
    budget;
  const subject = `PodDisruptionBudget ${namespace}/${name}`;
  return desiredHealthy >= expectedPods
    ? {
        state: 'blocked',
        subject,
        words: `It wants all ${expectedPods} pods at all times.`,
        remedy:
          'Run one replica more, or let it do with one pod less while nodes are replaced.',
      }
    : {
        state: 'attention',
        subject,
        words: `${currentHealthy} of the ${desiredHealthy} pods that it wants are healthy.`,
        remedy: 'Mend the pods that are not ready.',
      };
}
