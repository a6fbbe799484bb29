import { ConflictError } from '@backstage/errors';
import type { Finding } from '@eks-platform/backstage-plugin-eks-common';
import type { WaitOptions } from '@eks-platform/backstage-plugin-eks-node';
import type { ActionRun } from './ActionRun';
import { announceChange } from './announceChange';
import { applyInTurn } from './applyInTurn';
import { capitalize } from './capitalize';
import type { Change } from './Change';
import { refuseFindings } from './refuseFindings';
import { tellPlan } from './tellPlan';
import { waitFor } from './waitFor';

/** What is known of something that is to be deleted. */
export interface Deletable {
  status?: string;
  createdAt?: Date;
}

/** How one kind of resource is deleted. */
export interface Deletion<Existing extends Deletable> extends Change {
  kind: 'deletion';
  /** How long AWS usually takes, for example `about 5 min`. */
  expected: string;
  /** What exists under the name; undefined when nothing does. */
  describe(): Promise<Existing | undefined>;
  /** What forbids the deletion, and what it would leave behind; nothing is judged when left out. */
  judge?(existing: Existing): Promise<Finding[]>;
  /** What the log shows of it before it goes. */
  show(existing: Existing): object;
  /** Deletes what stands in the way and was told to go too. */
  clearTheWay?(existing: Existing): Promise<void>;
  /** Waits until AWS takes the deletion, where it does not at any time. */
  takeTurn?(): Promise<void>;
  /** True for the error that says that somebody else took the turn. */
  lostTurn?(error: unknown): boolean;
  apply(clientRequestToken: string): Promise<void>;
  /** Waits until it is gone; left out where it is gone as soon as AWS has answered. */
  wait?(options: WaitOptions): Promise<void>;
}

/** How a deletion went. */
export type DeletionOutcome = 'DELETED' | 'ALREADY_GONE' | 'PLANNED';

/**
 * Deletes one resource and waits until it is gone: the way that every deleting action goes.
 *
 * | what exists | what happens |
 * | --- | --- |
 * | nothing | nothing, and the log says so |
 * | something that is being deleted | wait: the task was restarted, or somebody else was first |
 * | something made anew since this task deleted it | ConflictError |
 * | something else | judged, then deletion and wait |
 */
export async function deleteResource<Existing extends Deletable>(
  run: ActionRun,
  deletion: Deletion<Existing>,
): Promise<DeletionOutcome> {
  const { title, expected } = deletion;
  const { ctx } = run;
  const existing = await deletion.describe();
  if (!existing) {
    ctx.logger.info(`Already gone: no ${title} in ${run.place}`);
    return ctx.isDryRun ? 'PLANNED' : 'ALREADY_GONE';
  }
  if (existing.status === 'DELETING') {
    ctx.logger.info(`Already being deleted: ${title} in ${run.place}`);
  } else {
    await checkAndApply(run, deletion, existing);
  }
  if (ctx.isDryRun) {
    return 'PLANNED';
  }
  if (deletion.wait) {
    await waitFor(run, { title, expected, kind: 'deletion' }, options =>
      deletion.wait!(options),
    );
  }
  ctx.logger.info(`Gone: ${title} in ${run.place}`);
  await announceChange(run, deletion);
  return 'DELETED';
}

async function checkAndApply<Existing extends Deletable>(
  run: ActionRun,
  deletion: Deletion<Existing>,
  existing: Existing,
): Promise<void> {
  const findings = (await deletion.judge?.(existing)) ?? [];
  refuseFindings(run, findings, 'deletion');
  tellPlan(run, deletion, deletion.show(existing));
  if (run.ctx.isDryRun) {
    return;
  }
  await refuseAnother(run, deletion, existing);
  await deletion.clearTheWay?.(existing);
  await applyInTurn(run, deletion, {
    takeTurn: () => deletion.takeTurn?.() ?? Promise.resolve(),
    lostTurn: error => deletion.lostTurn?.(error) ?? false,
    apply: token => deletion.apply(token),
  });
}

/** A task that is restarted deletes what it was started for, and nothing that was made under the same name since. */
async function refuseAnother<Existing extends Deletable>(
  run: ActionRun,
  deletion: Deletion<Existing>,
  existing: Existing,
): Promise<void> {
  const { ctx, scope } = run;
  const createdAt = existing.createdAt?.toISOString() ?? '';
  const meant = await ctx.checkpoint({
    key: [
      run.actionId,
      scope.accountId,
      scope.region,
      deletion.path,
      'made',
    ].join('/'),
    fn: () => ({ createdAt }),
  });
  if (meant.createdAt !== createdAt) {
    throw new ConflictError(
      `${capitalize(deletion.title)} in ${
        run.place
      } was made anew, at ${createdAt}, after this task had begun to delete the one made at ${
        meant.createdAt
      }; start a new task to delete that one too`,
    );
  }
}
