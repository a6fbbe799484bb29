import { setTimeout } from 'node:timers/promises';
import {
  runPreflight,
  type PreflightFacts,
  type PreflightRequest,
} from '@eks-platform/backstage-plugin-eks-common';
import type {
  ResourcePlan,
  WaitOptions,
} from '@eks-platform/backstage-plugin-eks-node';
import type { ActionRun } from './ActionRun';
import { announceChange } from './announceChange';
import { applyChange } from './applyChange';
import type { Change } from './Change';
import { refuseConflicts } from './refuseConflicts';
import { refuseFindings } from './refuseFindings';
import { tellPlan } from './tellPlan';
import { waitFor } from './waitFor';

/** How one kind of resource is made. */
export interface Creation<
  Request extends PreflightRequest,
  Existing,
  Resource extends { status: string },
> extends Change {
  /** How long AWS usually takes, for example `about 10 min`. */
  expected: string;
  request: Request;
  /** What exists under the name; undefined when nothing does. */
  describe(): Promise<Existing | undefined>;
  plan(request: Request, existing: Existing | undefined): ResourcePlan;
  /** Reads what preflight needs. */
  gather(request: Request): Promise<PreflightFacts>;
  /** Fills in what the request leaves to AWS. */
  complete(request: Request, facts: PreflightFacts): Request;
  /** Waits until AWS takes the request, where it does not at any time. */
  takeTurn?(facts: PreflightFacts): Promise<void>;
  /** True for the error that says that somebody else took the turn. */
  lostTurn?(error: unknown): boolean;
  apply(request: Request, clientRequestToken: string): Promise<void>;
  wait(options: WaitOptions): Promise<Resource>;
}

/**
 * Makes one resource and waits until it is ready: the way that every creating action goes.
 *
 * | what exists | what happens |
 * | --- | --- |
 * | nothing | preflight, creation, wait |
 * | what is wanted, in the making or ready | wait: the task was restarted, or ran before |
 * | something else, or something hopeless | ConflictError before anything is created |
 *
 * In a dry run everything up to the creation happens, and undefined is returned.
 */
export async function createResource<
  Request extends PreflightRequest,
  Existing,
  Resource extends { status: string },
>(
  run: ActionRun,
  creation: Creation<Request, Existing, Resource>,
): Promise<Resource | undefined> {
  const { title, path, expected } = creation;
  const { ctx } = run;
  const existing = await creation.describe();
  const plan = creation.plan(creation.request, existing);
  refuseConflicts(run, [{ title, path, plan }]);
  if (plan.action === 'create') {
    await checkAndApply(run, creation);
  }
  if (ctx.isDryRun) {
    return undefined;
  }
  const resource = await waitFor(run, { title, expected }, options =>
    creation.wait(options),
  );
  ctx.logger.info(`Ready: ${title} in ${run.place} is ${resource.status}`);
  await announceChange(run, creation);
  return resource;
}

async function checkAndApply<
  Request extends PreflightRequest,
  Existing,
  Resource extends { status: string },
>(
  run: ActionRun,
  creation: Creation<Request, Existing, Resource>,
): Promise<void> {
  const { ctx } = run;
  const facts = await creation.gather(creation.request);
  const request = creation.complete(creation.request, facts);
  refuseFindings(run, runPreflight(request, facts));
  tellPlan(run, creation, request);
  if (ctx.isDryRun) {
    return;
  }
  for (;;) {
    await creation.takeTurn?.(facts);
    ctx.signal?.throwIfAborted();
    try {
      await applyChange(run, creation, token => creation.apply(request, token));
      return;
    } catch (error) {
      if (!creation.lostTurn?.(error) || performance.now() > run.deadline) {
        throw error;
      }
      ctx.logger.info(
        `Somebody else was first, ${creation.title} waits for the next turn`,
      );
      await setTimeout(1_000, undefined, { signal: ctx.signal });
    }
  }
}
