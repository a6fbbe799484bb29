import { ConflictError, NotFoundError } from '@backstage/errors';
import type { Finding } from '@eks-platform/backstage-plugin-eks-common';
import type {
  UpdatePlan,
  UpdateStep,
  WaitOptions,
} from '@eks-platform/backstage-plugin-eks-node';
import type { ActionRun } from './ActionRun';
import { announceChange } from './announceChange';
import { applyInTurn } from './applyInTurn';
import { capitalize } from './capitalize';
import type { Change } from './Change';
import { refuseFindings } from './refuseFindings';
import { showValue } from './showValue';
import { tellDifferences } from './tellPlan';
import { waitFor } from './waitFor';

/** How one kind of resource is changed. */
export interface ResourceUpdate<
  Existing extends object,
  Step extends UpdateStep,
> extends Change {
  kind: 'update';
  /** How long AWS usually takes for one step, for example `about 10 min`. */
  expected: string;
  /** What exists under the name; undefined when nothing does. */
  describe(): Promise<Existing | undefined>;
  /** What has to be done so that what exists becomes what is wanted. */
  plan(existing: Existing): UpdatePlan<Step>;
  /** Judges what is to be done; nothing is judged when left out. */
  judge?(existing: Existing, steps: Step[]): Promise<Finding[]>;
  /** Waits until AWS takes a change: until it has ended the one it is at. */
  takeTurn?(): Promise<void>;
  /** True for the error that says that somebody else took the turn. */
  lostTurn?(error: unknown): boolean;
  /** Asks for one step; returns AWS's id of the update, where it takes time. */
  apply(step: Step, clientRequestToken: string): Promise<string | undefined>;
  /** Waits until an update has ended. */
  wait(
    update: {
      /** Stands in a sentence, for example `the version of cluster 'blue'`. */
      title: string;
      updateId: string;
    },
    options: WaitOptions,
  ): Promise<unknown>;
}

/** How an update went. */
export interface UpdateOutcome<Existing> {
  /** What exists afterwards; missing only in a dry run of something that an earlier step makes. */
  existing?: Existing;
  /** True when something was changed, or in a dry run would be. */
  changed: boolean;
}

/**
 * Changes one resource until it is as wanted: the way that every updating action goes.
 *
 * | what exists | what happens |
 * | --- | --- |
 * | nothing | NotFoundError; a warning in a dry run, where an earlier step may make it |
 * | what is wanted | nothing, and the log says so |
 * | something that cannot become what is wanted | ConflictError naming each field, before anything is changed |
 * | something else | judged, then one step after the other, each asked for, awaited and kept over restarts |
 */
export async function updateResource<
  Existing extends object,
  Step extends UpdateStep,
>(
  run: ActionRun,
  update: ResourceUpdate<Existing, Step>,
): Promise<UpdateOutcome<Existing>> {
  const { ctx } = run;
  const existing = await describeInPeace(run, update);
  if (!existing) {
    return { changed: true };
  }
  const { immutable, steps } = update.plan(existing);
  refuseImmutable(run, update, immutable);
  if (steps.length === 0) {
    ctx.logger.info(
      `Nothing to change: ${update.title} in ${run.place} is as wanted`,
    );
    return { existing, changed: false };
  }
  const findings = (await update.judge?.(existing, steps)) ?? [];
  refuseFindings(run, findings, 'update');
  tellDifferences(
    run,
    update,
    steps.flatMap(step => step.differences),
  );
  if (ctx.isDryRun) {
    return { existing, changed: true };
  }
  for (const step of steps) {
    await takeStep(run, update, step);
  }
  ctx.logger.info(`Changed: ${update.title} in ${run.place} is as wanted`);
  await announceChange(run, update);
  return { existing: await update.describe(), changed: true };
}

/** What exists once AWS has ended what it is at; a dry run does not wait for that. */
async function describeInPeace<
  Existing extends object,
  Step extends UpdateStep,
>(
  run: ActionRun,
  update: ResourceUpdate<Existing, Step>,
): Promise<Existing | undefined> {
  const { ctx } = run;
  const missing = `No ${update.title} in ${run.place}`;
  const found = await update.describe();
  if (!found && ctx.isDryRun) {
    ctx.logger.warn(`To consider: ${missing}; an earlier step may make it`);
    return undefined;
  }
  if (found && !ctx.isDryRun && update.takeTurn) {
    await update.takeTurn();
  }
  const existing = ctx.isDryRun ? found : found && (await update.describe());
  if (!existing) {
    throw new NotFoundError(missing);
  }
  return existing;
}

function refuseImmutable(
  run: ActionRun,
  change: Change,
  immutable: UpdatePlan['immutable'],
): void {
  if (immutable.length > 0) {
    const fields = immutable.map(
      ({ field, wanted, found, reason }) =>
        `${field}: wanted ${showValue(wanted)}, found ${showValue(
          found,
        )}, ${reason}`,
    );
    throw new ConflictError(
      `${capitalize(change.title)} in ${
        run.place
      } cannot become what was asked for: ${fields.join(
        '; ',
      )}. Nothing was changed.`,
    );
  }
}

async function takeStep<Existing extends object, Step extends UpdateStep>(
  run: ActionRun,
  update: ResourceUpdate<Existing, Step>,
  step: Step,
): Promise<void> {
  const change: Change = {
    kind: 'update',
    title: `${step.title} of ${update.title}`,
    path: `${update.path}/${step.id}`,
  };
  const updateId = await applyInTurn(run, change, {
    takeTurn: () => update.takeTurn?.() ?? Promise.resolve(),
    lostTurn: error => update.lostTurn?.(error) ?? false,
    apply: token => update.apply(step, token),
  });
  if (updateId) {
    const { title } = change;
    await waitFor(
      run,
      { kind: 'update', title, expected: update.expected },
      options => update.wait({ title, updateId }, options),
    );
  }
}
