import type { PlanGraph } from '../graph/PlanGraph';
import type { PlatformResource } from '../document/PlatformResource';
import type { PlannedFacts } from './PlannedFacts';
import type { Inspection, PlatformStep } from './PlatformStep';

/** Something of a platform, and what is known of it before anything is made. */
export interface InspectedResource extends Inspection {
  resource: PlatformResource;
}

/**
 * Looks at everything in a plan before anything is made: what is there, what differs, and what preflight has to say of what
 * is not. The cluster is looked at first, because everything else depends on whether it is there.
 */
export async function inspectPlatform(
  graph: PlanGraph<PlatformResource>,
  steps: Map<string, PlatformStep>,
  planned: PlannedFacts,
): Promise<InspectedResource[]> {
  const inspect = async (
    resource: PlatformResource,
  ): Promise<InspectedResource> => ({
    resource,
    ...(await steps.get(resource.id)!.inspect(planned)),
  });
  const isCluster = ({ kind }: PlatformResource) => kind === 'cluster';
  const cluster = await Promise.all(graph.nodes.filter(isCluster).map(inspect));
  const others = await Promise.all(
    graph.nodes.filter(resource => !isCluster(resource)).map(inspect),
  );
  const found = new Map(
    [...cluster, ...others].map(item => [item.resource.id, item]),
  );
  return graph.nodes.flatMap(({ id }) => found.get(id) ?? []);
}
