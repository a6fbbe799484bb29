import type { FixedResponse } from '../MeshObject';

/**
 * A virtual node that answers a request.
 *
 * @public
 */
export interface RouteAnswer {
  /** Identifier of its node in the topology. */
  id: string;
  name: string;
  port?: number;
  /** 0–1; all of them together are 1. */
  probability: number;
  /** Why it will not do, for example that no such virtual node exists. */
  problem?: string;
}

/**
 * A route or gateway route that was asked whether it takes the request.
 *
 * @public
 */
export interface RouteCandidate {
  /** Identifier of its node in the topology. */
  id: string;
  type: 'gateway-route' | 'route';
  name: string;
  /** Its virtual gateway or virtual router. */
  parentName: string;
  outcome: 'won' | 'lost';
  /** Why it lost, or by which conditions it won. */
  reason: string;
  /** What made it lose: a condition of its own, or another route that comes first. */
  lostBy?: 'condition' | 'precedence';
}

/**
 * Where a request ends, and why there.
 *
 * @public
 */
export interface RouteResolution {
  /** `none`: nobody answers, `reason` says why. */
  outcome: 'answered' | 'fixed-response' | 'none';
  /** Identifiers of the nodes that the request passes, in order, without those that answer. */
  path: string[];
  /** Identifier of the gateway route that took it. */
  gatewayRoute?: string;
  /** Identifier of the virtual service that it reached. */
  virtualService?: string;
  /** Identifier of the route that took it. */
  route?: string;
  /** The virtual nodes that answer. */
  answers: RouteAnswer[];
  /** What is answered without any virtual node. */
  fixedResponse?: FixedResponse;
  /** Every route that was asked, of each gateway and router on the way, the winner first. */
  candidates: RouteCandidate[];
  /** Why nobody answers. */
  reason?: string;
  /** What was assumed of the request because it does not say. */
  assumptions: string[];
  /**
   * What makes the answer less than sure: a condition that cannot be judged, an order that neither AWS nor Envoy
   * documents.
   */
  doubts: string[];
  /** The request as the virtual nodes see it, after the gateway has rewritten it. */
  delivered: { host?: string; port?: number; path: string };
}
