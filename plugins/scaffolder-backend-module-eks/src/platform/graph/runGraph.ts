import { toError } from '@backstage/errors';
import type { GraphEdge, GraphNode, PlanGraph } from './PlanGraph';

/** What became of one node. */
export type NodeOutcome<Result> =
  | { state: 'made'; result: Result }
  | { state: 'failed'; error: Error }
  /** Not tried. */
  | { state: 'skipped'; because: string };

/**
 * Makes everything in a plan, as much at once as the plan allows.
 *
 * | what happens | what follows |
 * | --- | --- |
 * | a node is made | what waited for it begins, once nothing else keeps it |
 * | a node fails | what needs it is skipped, and what needs that; everything else goes on |
 * | all of those fail of which a node needs one | the node is skipped |
 * | the signal is aborted | nothing new begins; what is under way ends as it sees fit |
 *
 * @returns What became of every node, by its id. It never rejects.
 */
export async function runGraph<Node extends GraphNode, Result>(
  graph: PlanGraph<Node>,
  options: {
    make: (node: Node) => Promise<Result>;
    signal?: AbortSignal;
  },
): Promise<Map<string, NodeOutcome<Result>>> {
  const { make, signal } = options;
  const outcomes = new Map<string, Promise<NodeOutcome<Result>>>();

  async function outcomeOf(node: Node): Promise<NodeOutcome<Result>> {
    const before = graph.edges.filter(({ to }) => to === node.id);
    const ended = await Promise.all(
      before.map(async edge => ({
        edge,
        outcome: await outcomes.get(edge.from),
      })),
    );
    const missing = findMissing(ended);
    if (missing) {
      const first = graph.nodes.find(({ id }) => id === missing.edge.from);
      const failed = missing.outcome?.state === 'failed';
      return {
        state: 'skipped',
        because: `${first?.title ?? missing.edge.from} ${
          failed ? 'failed' : 'was not made'
        }`,
      };
    }
    if (signal?.aborted) {
      return { state: 'skipped', because: 'the task was cancelled' };
    }
    try {
      return { state: 'made', result: await make(node) };
    } catch (error) {
      return { state: 'failed', error: toError(error) };
    }
  }

  // Nothing comes before what it waits for, so all that a node waits for is under way by then.
  for (const node of graph.nodes) {
    outcomes.set(node.id, outcomeOf(node));
  }
  const settled = new Map<string, NodeOutcome<Result>>();
  for (const [id, outcome] of outcomes) {
    settled.set(id, await outcome);
  }
  return settled;
}

/** What keeps a node from being made; undefined when nothing does. */
function findMissing<
  Ended extends {
    edge: GraphEdge;
    outcome?: { state: string };
  },
>(ended: Ended[]): Ended | undefined {
  const isMissing = ({ outcome }: Ended) => outcome?.state !== 'made';
  const alternatives = ended.filter(({ edge }) => edge.kind === 'needs-one');
  return (
    ended.find(item => item.edge.kind === 'needs' && isMissing(item)) ??
    (alternatives.every(isMissing) ? alternatives[0] : undefined)
  );
}
