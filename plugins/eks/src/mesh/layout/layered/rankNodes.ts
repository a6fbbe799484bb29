import type { IndexedGraph } from './IndexedGraph';

/**
 * The layer of each node, counted from 0: behind all that lead to it. What closes a cycle does not count, so that layers
 * exist in every graph. Takes time linear to the graph, and no depth of calls however long its chains.
 */
export function rankNodes(graph: IndexedGraph): Int32Array {
  const { nodeCount, to, outgoing } = graph;
  const { order, closesCycle } = walkInDepth(graph);
  const ranks = new Int32Array(nodeCount);
  // The last one finished is before all that it leads to.
  for (let place = order.length - 1; place >= 0; place -= 1) {
    const node = order[place];
    for (const edge of outgoing[node]) {
      if (!closesCycle[edge]) {
        ranks[to[edge]] = Math.max(ranks[to[edge]], ranks[node] + 1);
      }
    }
  }
  return ranks;
}

/** Walks from the nodes that nothing leads to, then from what is left: the nodes as they were finished. */
function walkInDepth({ nodeCount, to, outgoing, incoming }: IndexedGraph) {
  const enum State {
    New,
    Open,
    Done,
  }
  const states = new Uint8Array(nodeCount);
  const nextEdge = new Int32Array(nodeCount);
  const closesCycle = new Uint8Array(to.length);
  const order: number[] = [];
  const walkFrom = (start: number) => {
    const path = [start];
    states[start] = State.Open;
    while (path.length > 0) {
      const node = path[path.length - 1];
      if (nextEdge[node] === outgoing[node].length) {
        states[node] = State.Done;
        order.push(node);
        path.pop();
        continue;
      }
      const edge = outgoing[node][nextEdge[node]];
      nextEdge[node] += 1;
      if (states[to[edge]] === State.Open) {
        closesCycle[edge] = 1;
      } else if (states[to[edge]] === State.New) {
        states[to[edge]] = State.Open;
        path.push(to[edge]);
      }
    }
  };
  for (const isStart of [
    (node: number) => incoming[node].length === 0,
    () => true,
  ]) {
    for (let node = 0; node < nodeCount; node += 1) {
      if (states[node] === State.New && isStart(node)) {
        walkFrom(node);
      }
    }
  }
  return { order, closesCycle };
}
