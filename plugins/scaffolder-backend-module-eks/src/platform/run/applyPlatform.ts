import type { ActionRun } from '../../run/ActionRun';
import { listResources } from '../document/listResources';
import type { PlatformDocument } from '../document/PlatformDocument';
import { runGraph } from '../graph/runGraph';
import { planGraph } from '../planGraph';
import { describeOutcome } from './describeOutcome';
import { inspectPlatform, type InspectedResource } from './inspectPlatform';
import { planFacts } from './PlannedFacts';
import { PlatformIncompleteError } from './PlatformIncompleteError';
import { refusePlatform } from './refusePlatform';
import { stepOf } from './stepOf';
import { tellPlatform } from './tellPlatform';

/** What was found of a platform before it was made, and what was made of it. */
export interface AppliedPlatform {
  inspected: InspectedResource[];
  /** By the ids of the plan's nodes; empty in a dry run. */
  made: Map<string, object>;
}

/**
 * Makes a platform as one plan: everything is looked at and judged before anything is made, then everything is made as soon
 * as what it waits for is there.
 *
 * When something fails, all that does not need it is finished, and the error lists what was made, what was not, and why.
 */
export async function applyPlatform(
  run: ActionRun,
  document: PlatformDocument,
): Promise<AppliedPlatform> {
  const { ctx } = run;
  const resources = listResources(document, run.scope);
  const graph = planGraph(resources);
  const steps = new Map(
    resources.map(resource => [
      resource.id,
      stepOf(run, resource, document.cluster.name),
    ]),
  );
  const planned = planFacts(resources, run.scope);
  const inspected = await inspectPlatform(graph, steps, planned);
  tellPlatform(run, graph, inspected);
  refusePlatform(run, inspected);
  if (ctx.isDryRun) {
    return { inspected, made: new Map() };
  }
  const outcomes = await runGraph(graph, {
    signal: ctx.signal,
    make: ({ id }) => steps.get(id)!.make(planned),
  });
  const trouble = describeOutcome(graph.nodes, outcomes);
  if (trouble) {
    ctx.signal?.throwIfAborted();
    throw new PlatformIncompleteError(
      `The platform of cluster '${document.cluster.name}' in ${run.place} is not complete: ${trouble.message}`,
      trouble.cause,
    );
  }
  const made = new Map<string, object>();
  for (const [id, outcome] of outcomes) {
    if (outcome.state === 'made') {
      made.set(id, outcome.result);
    }
  }
  return { inspected, made };
}
