import type {
  Finding,
  PreflightFacts,
} from '@eks-platform/backstage-plugin-eks-common';
import type {
  ResourcePlan,
  WaitOptions,
} from '@eks-platform/backstage-plugin-eks-node';
import type { ActionRun } from './ActionRun';
import { announceChange } from './announceChange';
import { applyInTurn } from './applyInTurn';
import type { Change } from './Change';
import { refuseConflicts } from './refuseConflicts';
import { refuseFindings } from './refuseFindings';
import { tellPlan } from './tellPlan';
import { waitFor } from './waitFor';

/**
 * How one kind of resource is made. What has no preflight rules leaves out `gather`, `complete` and `judge`; what is
 * there as soon as AWS has answered lets `wait` read it.
 */
export interface Creation<
  Request extends object,
  Existing,
  Resource extends object,
> extends Change {
  /** How long AWS usually takes, for example `about 10 min`. */
  expected: string;
  request: Request;
  /** What exists under the name; undefined when nothing does. */
  describe(): Promise<Existing | undefined>;
  plan(request: Request, existing: Existing | undefined): ResourcePlan;
  /** Reads what preflight needs; nothing but the scope when left out. */
  gather?(request: Request): Promise<PreflightFacts>;
  /** Fills in what the request leaves to AWS; nothing when left out. */
  complete?(request: Request, facts: PreflightFacts): Request;
  /** Judges the complete request, `runPreflight` where it knows the kind; nothing is judged when left out. */
  judge?(request: Request, facts: PreflightFacts): Finding[];
  /** Waits until AWS takes the request, where it does not at any time. */
  takeTurn?(facts: PreflightFacts): Promise<void>;
  /** True for the error that says that somebody else took the turn. */
  lostTurn?(error: unknown): boolean;
  apply(request: Request, clientRequestToken: string): Promise<void>;
  /** Waits until the resource is ready. */
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
  Request extends object,
  Existing,
  Resource extends object,
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
  const status = 'status' in resource ? ` is ${resource.status}` : '';
  ctx.logger.info(`Ready: ${title} in ${run.place}${status}`);
  await announceChange(run, creation);
  return resource;
}

async function checkAndApply<
  Request extends object,
  Existing,
  Resource extends object,
>(
  run: ActionRun,
  creation: Creation<Request, Existing, Resource>,
): Promise<void> {
  const wanted = creation.request;
  const facts = (await creation.gather?.(wanted)) ?? { scope: run.scope };
  const request = creation.complete?.(wanted, facts) ?? wanted;
  refuseFindings(run, creation.judge?.(request, facts) ?? []);
  tellPlan(run, creation, request);
  if (!run.ctx.isDryRun) {
    await applyInTurn(run, creation, {
      takeTurn: () => creation.takeTurn?.(facts) ?? Promise.resolve(),
      lostTurn: error => creation.lostTurn?.(error) ?? false,
      apply: token => creation.apply(request, token),
    });
  }
}
