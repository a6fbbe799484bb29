import { statusAt } from '../services/eks/life';
import {
  clusterTable,
  fargateProfileTable,
  nodegroupTable,
  type Life,
} from '../services/eks/tables';
import { queueTable } from '../services/sqs/tables';
import { defineTable, type Place } from '../world/World';
import { deliverEvent } from './deliverEvent';
import { eventQueueName } from './eventQueueName';

/** What was last told of a resource. */
interface ToldRow {
  key: string;
  detailType: string;
  arn: string;
  names: Record<string, string>;
  status: string;
}

const toldTable = defineTable<ToldRow>('events/told');

/** Begins to watch a place: what is there now is not told, what changes from now on is. */
export function watchStates(place: Place, now: number): void {
  const told = place.table(toldTable);
  told.clear();
  for (const { key, life, ...resource } of resourcesOf(place)) {
    const status = statusAt(life, now);
    if (status) told.set(key, { key, ...resource, status });
  }
}

/**
 * Delivers an event for every EKS resource of a place whose status has changed since the last look. States settle by
 * the clock and not by anyone's doing, hence someone who wants the events has to look.
 */
export function collectStateChanges(place: Place, now: number): void {
  if (!place.table(queueTable).has(eventQueueName)) return;
  const told = place.table(toldTable);
  const gone = new Set(told.keys());
  for (const { key, life, ...resource } of resourcesOf(place)) {
    const status = statusAt(life, now);
    if (!status) continue;
    gone.delete(key);
    const before = told.get(key);
    if (!before && status !== 'CREATING') {
      tell(place, { ...resource, status: 'CREATING' }, life.createdAt);
    }
    if (before?.status === status) continue;
    const previous =
      before?.status ?? (status === 'CREATING' ? '' : 'CREATING');
    tell(place, { ...resource, status, previous }, now);
    told.set(key, { key, ...resource, status });
  }
  for (const key of gone) {
    const { status: previous, ...resource } = told.get(key)!;
    tell(place, { ...resource, status: 'DELETED', previous }, now);
    told.delete(key);
  }
}

function tell(
  place: Place,
  change: Pick<ToldRow, 'detailType' | 'arn' | 'names' | 'status'> & {
    previous?: string;
  },
  time: number,
): void {
  const { detailType, arn, names, status, previous } = change;
  deliverEvent(place, {
    detailType,
    source: 'aws.eks',
    time,
    resources: [arn],
    detail: { ...names, status, ...(previous && { previousStatus: previous }) },
  });
}

interface Watched extends Omit<ToldRow, 'status'> {
  life: Life;
}

function resourcesOf(place: Place): Watched[] {
  const clusters = [...place.table(clusterTable).values()].map(row => ({
    key: row.arn,
    detailType: 'EKS Cluster State Change',
    arn: row.arn,
    names: { clusterName: row.name },
    life: row,
  }));
  const nodegroups = [...place.table(nodegroupTable).values()].map(row => ({
    key: row.nodegroupArn,
    detailType: 'EKS Nodegroup State Change',
    arn: row.nodegroupArn,
    names: { clusterName: row.clusterName, nodegroupName: row.nodegroupName },
    life: row,
  }));
  const profiles = [...place.table(fargateProfileTable).values()].map(row => ({
    key: row.fargateProfileArn,
    detailType: 'EKS Fargate Profile State Change',
    arn: row.fargateProfileArn,
    names: {
      clusterName: row.clusterName,
      fargateProfileName: row.fargateProfileName,
    },
    life: row,
  }));
  return [...clusters, ...nodegroups, ...profiles];
}
