import {
  isSettled,
  type InventoryObject,
  type Update,
} from '@eks-platform/backstage-plugin-eks-common';
import { clusterArn } from '../../aws/clusterArn';
import type { AwsScope } from '../../EksService';
import type { UpdateSubject } from '../../translate/toUpdate';
import { readUpdate } from '../readUpdate';
import { readUpdateIds } from '../readUpdateIds';
import type { PlannedReadOptions } from './PlannedReadOptions';
import { undefinedWhenNotFound } from '../undefinedWhenNotFound';

const DAY_MS = 24 * 60 * 60 * 1000;
/** How long a failed update is of interest. */
const RETENTION_MS = 7 * DAY_MS;

/**
 * The updates of a cluster and of what is in it that are in progress, or failed within a week.
 *
 * | whose updates | listed |
 * | --- | --- |
 * | the cluster's own | when updates are due, and while it is not at rest |
 * | a node group's, an add-on's | while it is not at rest |
 *
 * Updates that ended are described once; one that was in progress is described until it ends, listed or not.
 */
export async function readUpdates(
  aws: AwsScope,
  clusterName: string,
  seen: InventoryObject[],
  options: PlannedReadOptions,
): Promise<InventoryObject[]> {
  const { partial, plan, finishedUpdates } = options;
  const parentArn = clusterArn(aws.scope, clusterName);
  const part = { kinds: ['update' as const], parentArn };
  if (!plan.includes('update')) {
    return [];
  }

  const known = plan
    .known('update', parentArn)
    .filter(object => object.kind === 'update');
  const subjects = [
    ...(plan.isDue('update', parentArn) ? [{ clusterName }] : []),
    ...seen.flatMap(object => subjectOf(object) ?? []),
  ];
  const listed = await Promise.all(
    uniqueSubjects(subjects).map(subject =>
      listUpdates(aws, subject, parentArn, options),
    ),
  );
  const open = new Map(listed.flat().map(update => [update.updateId, update]));
  for (const update of known) {
    if (!isOver(update)) {
      open.set(update.id, { ...update, updateId: update.id });
    } else if (isOfInterest(update)) {
      open.delete(update.id);
      partial.confirm(update.arn);
    }
  }

  const updates = await Promise.all(
    [...open.values()]
      .filter(
        ({ updateId }) =>
          !finishedUpdates.has(`${parentArn}/update/${updateId}`),
      )
      .map(update =>
        partial.attempt(
          {
            ...part,
            target: `eks:DescribeUpdate ${clusterName}/${update.updateId}`,
          },
          () =>
            options.limit(() =>
              readUpdate(aws, update, { signal: options.signal }),
            ),
        ),
      ),
  );
  const described = updates.filter(update => update !== undefined);
  for (const update of described.filter(each => !isOfInterest(each))) {
    finishedUpdates.add(update.arn);
  }
  return described.filter(isOfInterest);
}

async function listUpdates(
  aws: AwsScope,
  subject: UpdateSubject,
  parentArn: string,
  { partial, limit, signal }: PlannedReadOptions,
): Promise<Array<UpdateSubject & { updateId: string }>> {
  const { clusterName, nodegroupName, addonName } = subject;
  const where = [clusterName, nodegroupName ?? addonName]
    .filter(Boolean)
    .join('/');
  const ids = await partial.attempt(
    { target: `eks:ListUpdates ${where}`, kinds: ['update'], parentArn },
    () =>
      limit(() =>
        undefinedWhenNotFound(readUpdateIds(aws, subject, { signal })),
      ),
  );
  return (ids ?? []).map(updateId => ({ ...subject, updateId }));
}

/** What may be updated right now, by its state. */
function subjectOf(object: InventoryObject): UpdateSubject | undefined {
  if (isSettled(object)) {
    return undefined;
  }
  switch (object.kind) {
    case 'cluster':
      return object.status === 'UPDATING'
        ? { clusterName: object.name }
        : undefined;
    case 'nodegroup':
      return { clusterName: object.clusterName, nodegroupName: object.name };
    case 'addon':
      return { clusterName: object.clusterName, addonName: object.name };
    default:
      return undefined;
  }
}

function uniqueSubjects(subjects: UpdateSubject[]): UpdateSubject[] {
  return [
    ...new Map(
      subjects.map(subject => [JSON.stringify(subject), subject]),
    ).values(),
  ];
}

function isOver({ status }: Update): boolean {
  return status !== 'InProgress';
}

function isOfInterest(update: Update): boolean {
  return (
    !isOver(update) || (update.status !== 'Successful' && isRecent(update))
  );
}

function isRecent({ createdAt }: Update): boolean {
  return !createdAt || Date.now() - Date.parse(createdAt) < RETENTION_MS;
}
