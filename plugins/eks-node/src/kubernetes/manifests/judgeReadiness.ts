import type { KubernetesObject } from '../KubernetesObject';

/**
 * Whether an object does what it is there for.
 *
 * @public
 */
export type Readiness =
  | { state: 'ready' }
  /** Not yet: why, in words. */
  | { state: 'pending'; why: string }
  /** It never will. */
  | { state: 'failed'; why: string };

/** A condition of a status. */
interface Condition {
  type: string;
  status: string;
  reason?: string;
  message?: string;
}

const READY: Readiness = { state: 'ready' };

/**
 * Judges whether an object is ready, by what its kind says of itself.
 *
 * | kind | ready when |
 * | --- | --- |
 * | Namespace | Active |
 * | CustomResourceDefinition | Established |
 * | Deployment, StatefulSet, ReplicaSet | all replicas are updated and available |
 * | DaemonSet | all wanted pods are updated and available |
 * | Job | Complete; failed when Failed |
 * | Pod | Ready or Succeeded; failed when Failed |
 * | PersistentVolumeClaim | it exists: many wait for their first pod |
 * | any other with a condition Ready, Available, Established or Programmed | that condition is True |
 * | any other | it exists |
 *
 * What the controller has not seen yet (`observedGeneration`) is pending.
 *
 * @public
 */
export function judgeReadiness(object: KubernetesObject): Readiness {
  const status = recordAt(object, 'status');
  const { observedGeneration } = status;
  const { generation } = object.metadata;
  if (
    typeof observedGeneration === 'number' &&
    generation !== undefined &&
    observedGeneration < generation
  ) {
    return pending('its controller has not seen the change yet');
  }
  const conditions = conditionsOf(status);
  switch (object.kind) {
    case 'Namespace':
      return status.phase === 'Active'
        ? READY
        : pending(`it is ${status.phase ?? 'not shown yet'}`);
    case 'CustomResourceDefinition':
      return judgeCondition(conditions, 'Established', true);
    case 'Deployment':
    case 'StatefulSet':
    case 'ReplicaSet':
      return judgeReplicas(object, status, conditions);
    case 'DaemonSet':
      return judgeCounts(numberAt(status, 'desiredNumberScheduled'), {
        updated: numberAt(status, 'updatedNumberScheduled'),
        available: numberAt(status, 'numberAvailable'),
        seen: observedGeneration !== undefined,
      });
    case 'Job':
      return judgeJob(conditions);
    case 'Pod':
      return judgePod(status, conditions);
    default:
      return judgeAnyOther(conditions);
  }
}

function judgeReplicas(
  object: KubernetesObject,
  status: Record<string, unknown>,
  conditions: Condition[],
): Readiness {
  const stuck = conditions.find(
    ({ type, reason }) =>
      type === 'Progressing' && reason === 'ProgressDeadlineExceeded',
  );
  if (stuck) {
    return { state: 'failed', why: words(stuck) };
  }
  const { replicas = 1 } = recordAt(object, 'spec');
  const available = numberAt(
    status,
    object.kind === 'StatefulSet' ? 'readyReplicas' : 'availableReplicas',
  );
  return judgeCounts(Number(replicas), {
    updated:
      object.kind === 'ReplicaSet'
        ? Number(replicas)
        : numberAt(status, 'updatedReplicas'),
    available,
    seen: status.observedGeneration !== undefined,
  });
}

function judgeCounts(
  wanted: number,
  counts: { updated: number; available: number; seen: boolean },
): Readiness {
  const { updated, available, seen } = counts;
  return seen && updated >= wanted && available >= wanted
    ? READY
    : pending(
        `${available} of ${wanted} pods are available, ${updated} are up to date`,
      );
}

function judgeJob(conditions: Condition[]): Readiness {
  const failed = conditions.find(isTrue('Failed'));
  if (failed) {
    return { state: 'failed', why: words(failed) };
  }
  return conditions.some(isTrue('Complete')) ? READY : pending('it runs');
}

function judgePod(
  { phase }: Record<string, unknown>,
  conditions: Condition[],
): Readiness {
  if (phase === 'Failed') {
    return { state: 'failed', why: 'it has failed' };
  }
  return phase === 'Succeeded' || conditions.some(isTrue('Ready'))
    ? READY
    : pending(`it is ${phase ?? 'not shown yet'}`);
}

function judgeAnyOther(conditions: Condition[]): Readiness {
  const decisive = ['Ready', 'Available', 'Established', 'Programmed'].find(
    wanted => conditions.some(({ type }) => type === wanted),
  );
  return decisive ? judgeCondition(conditions, decisive, false) : READY;
}

function judgeCondition(
  conditions: Condition[],
  wanted: string,
  isRequired: boolean,
): Readiness {
  const found = conditions.find(({ type }) => type === wanted);
  if (found ? found.status === 'True' : !isRequired) {
    return READY;
  }
  return pending(
    found ? `it is not ${wanted}${detail(found)}` : `it is not ${wanted} yet`,
  );
}

function isTrue(wanted: string) {
  return ({ type, status }: Condition) => type === wanted && status === 'True';
}

function pending(why: string): Readiness {
  return { state: 'pending', why };
}

function words(condition: Condition): string {
  return `it is ${condition.type}${detail(condition)}`;
}

function detail({ reason, message }: Condition): string {
  const text = [reason, message].filter(Boolean).join(', ');
  return text ? `: ${text}` : '';
}

function conditionsOf({ conditions }: Record<string, unknown>): Condition[] {
  return Array.isArray(conditions) ? conditions : [];
}

function numberAt(record: Record<string, unknown>, key: string): number {
  const value = record[key];
  return typeof value === 'number' ? value : 0;
}

function recordAt(record: object, key: string): Record<string, unknown> {
  const value: unknown = Reflect.get(record, key);
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
