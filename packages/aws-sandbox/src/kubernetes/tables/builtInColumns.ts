import { isRecord, recordAt } from '../objects/isRecord';
import type { KubernetesObject } from '../objects/KubernetesObject';
import { column, type Column } from './Column';

function wide(name: string, cell: Column['cell']): Column {
  return column(name, cell, { priority: 1 });
}

function at(...keys: string[]): Column['cell'] {
  return object => {
    let value: unknown = object;
    for (const key of keys) value = isRecord(value) ? value[key] : undefined;
    return value ?? '<none>';
  };
}

function sizeOf(value: unknown): number {
  if (Array.isArray(value)) return value.length;
  return isRecord(value) ? Object.keys(value).length : 0;
}

function recordsAt(value: unknown, key: string): Record<string, unknown>[] {
  const list = isRecord(value) ? value[key] : undefined;
  return Array.isArray(list) ? list.filter(isRecord) : [];
}

function nodeStatus({ spec, status }: KubernetesObject): string {
  const ready = recordsAt(status, 'conditions').find(
    ({ type }) => type === 'Ready',
  );
  const words = [ready?.status === 'True' ? 'Ready' : 'NotReady'];
  if (isRecord(spec) && spec.unschedulable) words.push('SchedulingDisabled');
  return words.join(',');
}

function addressOf({ status }: KubernetesObject, type: string): unknown {
  const found = recordsAt(status, 'addresses').find(item => item.type === type);
  return found?.address ?? '<none>';
}

function podReady({ spec, status }: KubernetesObject): string {
  const ready = recordsAt(status, 'containerStatuses').filter(
    container => container.ready,
  );
  return `${ready.length}/${recordsAt(spec, 'containers').length}`;
}

function podRestarts({ status }: KubernetesObject): number {
  return recordsAt(status, 'containerStatuses').reduce(
    (sum, { restartCount }) => sum + Number(restartCount ?? 0),
    0,
  );
}

const COLUMNS: Record<string, Column[]> = {
  Namespace: [column('Status', at('status', 'phase'))],
  Node: [
    column('Status', nodeStatus),
    column('Roles', () => '<none>'),
    column('Version', at('status', 'nodeInfo', 'kubeletVersion')),
    wide('Internal-IP', node => addressOf(node, 'InternalIP')),
    wide('OS-Image', at('status', 'nodeInfo', 'osImage')),
  ],
  Pod: [
    column('Ready', podReady),
    column('Status', at('status', 'phase')),
    column('Restarts', podRestarts),
    wide('IP', at('status', 'podIP')),
    wide('Node', at('spec', 'nodeName')),
  ],
  ServiceAccount: [
    column('Secrets', ({ secrets }) => sizeOf(secrets), { type: 'integer' }),
  ],
  ConfigMap: [column('Data', ({ data }) => sizeOf(data), { type: 'integer' })],
  Secret: [
    column('Type', at('type')),
    column('Data', ({ data }) => sizeOf(data), { type: 'integer' }),
  ],
  PodDisruptionBudget: [
    column('Min Available', at('spec', 'minAvailable')),
    column('Max Unavailable', at('spec', 'maxUnavailable')),
    column('Allowed Disruptions', at('status', 'disruptionsAllowed')),
  ],
  Deployment: [
    column('Ready', ({ spec, status }) => {
      const ready = recordAt({ status }, 'status').readyReplicas ?? 0;
      return `${ready}/${recordAt({ spec }, 'spec').replicas ?? 1}`;
    }),
    column('Up-to-date', at('status', 'updatedReplicas')),
    column('Available', at('status', 'availableReplicas')),
  ],
  Service: [
    column('Type', at('spec', 'type')),
    column('Cluster-IP', at('spec', 'clusterIP')),
  ],
};

/** What kubectl shows of built-in kinds between name and age, and in wide tables after it. */
export function builtInColumns(kind: string): Column[] {
  return Object.hasOwn(COLUMNS, kind) ? COLUMNS[kind] : [];
}
