/** One thing that a plan makes. */
export interface GraphNode {
  /** Tells it apart from all others, for example `nodegroup/workers`. */
  id: string;
  /** Stands in a sentence, for example `node group 'workers'`. */
  title: string;
}

/** Why one thing waits for another. */
export interface GraphEdge {
  /** Id of what comes first. */
  from: string;
  /** Id of what waits. */
  to: string;
  /**
   * `needs`: it is not made when the first one fails. `needs-one`: it is not made when all that it needs one of fail.
   * `after`: it only waits until the first one has ended, well or not.
   */
  kind: 'needs' | 'needs-one' | 'after';
  /** Follows `because`, for example `the cluster's issuer is known once the cluster is there`. */
  reason: string;
}

/** What is made, and what waits for what. */
export interface PlanGraph<Node extends GraphNode = GraphNode> {
  /** In an order in which nothing comes before what it waits for. */
  nodes: Node[];
  edges: GraphEdge[];
}
