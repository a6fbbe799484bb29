import type {
  Finding,
  PreflightFacts,
} from '@eks-platform/backstage-plugin-eks-common';
import type { ResourcePlan } from '@eks-platform/backstage-plugin-eks-node';
import type { ActionRun } from '../../run/ActionRun';
import type { Change } from '../../run/Change';
import { createResource, type Creation } from '../../run/createResource';
import { overlayFacts } from './overlayFacts';
import type { PlannedFacts } from './PlannedFacts';

/** What is known of one thing before anything is made. */
export interface Inspection {
  change: Change;
  plan: ResourcePlan;
  /** What would be made, what is left to AWS filled in; missing when it is there. */
  request?: object;
  findings: Finding[];
}

/** One thing of a platform: how it is looked at, and how it is made. */
export interface PlatformStep {
  inspect(planned: PlannedFacts): Promise<Inspection>;
  /** Makes it, or adopts it, and waits until it is ready. */
  make(planned: PlannedFacts): Promise<object>;
}

/**
 * The step that an action's own creation is. It is built anew each time, because what it builds on (an issuer, for one) may
 * only just have come to be.
 */
export function creationStep<
  Request extends object,
  Existing,
  Resource extends object,
>(
  run: ActionRun,
  build: (run: ActionRun) => Promise<Creation<Request, Existing, Resource>>,
  options: {
    /** The roles that the request hands over. */
    handed?: Parameters<typeof overlayFacts>[2];
    /** True for what cannot exist before its cluster does. */
    inCluster?: boolean;
    /** Prepares the request for its judgement, by what is planned. */
    prepare?: (request: Request, planned: PlannedFacts) => Request;
    /** Reads what `gather` could not, because the cluster is only planned. */
    gatherPlanned?: (
      request: Request,
      facts: PreflightFacts,
    ) => Promise<Partial<PreflightFacts>>;
    /** Takes note of what was read, for those that are judged later. */
    note?: (
      found: { plan: ResourcePlan; request: Request; facts: PreflightFacts },
      planned: PlannedFacts,
    ) => void;
  } = {},
): PlatformStep {
  return {
    async inspect(planned) {
      const creation = await build(withoutWaiting(run));
      const { title, path } = creation;
      const change = { title, path };
      const { inCluster, handed } = options;
      const existing =
        inCluster && planned.clusterIsMissing
          ? undefined
          : await creation.describe();
      const plan = creation.plan(creation.request, existing);
      if (plan.action !== 'create') {
        return { change, plan, findings: [] };
      }
      const wanted =
        options.prepare?.(creation.request, planned) ?? creation.request;
      const read = (await creation.gather?.(wanted)) ?? { scope: run.scope };
      const assumed = overlayFacts(read, planned, handed);
      const facts = {
        ...assumed,
        ...(planned.clusterIsMissing &&
          (await options.gatherPlanned?.(wanted, assumed))),
      };
      const request = creation.complete?.(wanted, facts) ?? wanted;
      options.note?.({ plan, request, facts }, planned);
      const findings = creation.judge?.(request, facts) ?? [];
      return { change, plan, request, findings };
    },
    async make(planned) {
      const creation = await build(run);
      const made = await createResource(run, {
        ...creation,
        // What is made at the same time counts as there.
        gather: async asked =>
          overlayFacts(
            (await creation.gather?.(asked)) ?? { scope: run.scope },
            planned,
            options.handed,
          ),
        // Everything else has been told when the whole was judged.
        judge: (request, facts) =>
          (creation.judge?.(request, facts) ?? []).filter(
            ({ severity }) => severity === 'error',
          ),
      });
      if (!made) {
        throw new Error('Nothing is made in a dry run');
      }
      return made;
    },
  };
}

/** Looking at things waits for nothing. */
function withoutWaiting(run: ActionRun): ActionRun {
  return { ...run, ctx: { ...run.ctx, isDryRun: true } };
}
