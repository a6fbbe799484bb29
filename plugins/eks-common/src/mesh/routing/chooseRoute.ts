import { describeMatch } from '../describeMatch';
import { topologyNodeId } from '../../topology/topologyNodeId';
import type { MeshObject } from '../MeshObject';
import type { RouteMatch } from '../RouteMatch';
import type { ArrivedRequest } from './ArrivedRequest';
import { judgeMatch, type MatchJudgement } from './judgeMatch';
import { comparePrecedence } from './precedence';
import type { RouteCandidate } from './RouteResolution';

/** The route that takes a request, with every other one and why it does not. */
export interface RouteChoice {
  winner?: { route: MeshObject; match: RouteMatch };
  candidates: RouteCandidate[];
  doubts: string[];
}

/** Asks each route of a gateway or router; a route that cannot be judged loses, with a doubt. */
export function chooseRoute(
  routes: MeshObject[],
  request: ArrivedRequest,
): RouteChoice {
  const doubts: string[] = [];
  const judged = routes.map(route => ({
    route,
    ...judgeRoute(route, request),
  }));
  const taking = judged.flatMap(({ route, match }) =>
    match ? [{ route, match }] : [],
  );
  const [winner, ...beaten] = taking.sort(
    (first, second) => comparePrecedence(first, second).order,
  );
  const candidates: RouteCandidate[] = [];
  if (winner) {
    candidates.push({
      ...toCandidate(winner.route),
      outcome: 'won',
      reason: describeMatch([winner.match]),
    });
  }
  beaten.forEach((loser, position) => {
    const { reason, documented } = comparePrecedence(winner, loser);
    candidates.push({
      ...toCandidate(loser.route),
      outcome: 'lost',
      reason: `${winner.route.name} comes first: ${reason}`,
      lostBy: 'precedence',
    });
    if (position === 0 && !documented) {
      doubts.push(
        `Neither AWS nor Envoy documents whether ${winner.route.name} or ${loser.route.name} comes first`,
      );
    }
  });
  for (const { route, match, verdict, reason } of judged) {
    if (match) {
      continue;
    }
    candidates.push({
      ...toCandidate(route),
      outcome: 'lost',
      reason,
      lostBy: 'condition',
    });
    if (verdict === 'unknown') {
      doubts.push(`Whether ${route.name} takes it is unknown: ${reason}`);
    }
  }
  return { winner, candidates, doubts };
}

/** The first of a route's matches that holds; otherwise why none does. */
function judgeRoute(
  route: MeshObject,
  request: ArrivedRequest,
): MatchJudgement & { match?: RouteMatch } {
  if (
    route.protocol !== undefined &&
    request.protocol !== undefined &&
    route.protocol !== request.protocol
  ) {
    return {
      verdict: 'fails',
      reason: `protocol ${request.protocol}, wanted ${route.protocol}`,
    };
  }
  if (!route.matches || route.matches.length === 0) {
    return { verdict: 'fails', reason: 'it has no rule' };
  }
  const failed: MatchJudgement[] = [];
  for (const match of route.matches) {
    const judgement = judgeMatch(match, request);
    if (judgement.verdict === 'holds') {
      return { ...judgement, match };
    }
    failed.push(judgement);
  }
  return {
    verdict: failed.some(({ verdict }) => verdict === 'unknown')
      ? 'unknown'
      : 'fails',
    reason: failed.map(({ reason }) => reason).join('; '),
  };
}

function toCandidate(
  route: MeshObject,
): Pick<RouteCandidate, 'id' | 'type' | 'name' | 'parentName'> {
  return {
    id: topologyNodeId(route),
    type: route.type === 'gateway-route' ? 'gateway-route' : 'route',
    name: route.name,
    parentName: route.parentName ?? '',
  };
}
