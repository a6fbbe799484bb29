import { topologyNodeId } from '../../topology/topologyNodeId';
import type { MeshObject } from '../MeshObject';
import { coversMatch } from './coversMatch';
import { comparePrecedence, type RankedRoute } from './precedence';

/** How many routes that come first are looked at for one; AWS allows 50 in a router. */
const COMPARED = 100;

/** A route that never takes a request, because another one comes first. */
export interface ShadowedRoute {
  /** Identifier of the node of the route that takes its requests. */
  by: string;
  reason: string;
}

/**
 * The routes of one gateway or router that never take a request: for each way in which they match there is a route that
 * comes first, by rules that are documented, and takes all of it. By the identifiers of their nodes.
 */
export function findShadowedRoutes(
  routes: MeshObject[],
): Map<string, ShadowedRoute> {
  const ranked = routes
    .flatMap(route => (route.matches ?? []).map(match => ({ route, match })))
    .sort((first, second) => comparePrecedence(first, second).order);
  const shadows = new Map<string, Array<ShadowedRoute | undefined>>();
  ranked.forEach((entry, position) => {
    const id = topologyNodeId(entry.route);
    const found = shadows.get(id) ?? [];
    found.push(
      shadowOf(entry, ranked.slice(Math.max(0, position - COMPARED), position)),
    );
    shadows.set(id, found);
  });
  return new Map(
    [...shadows].flatMap(([id, found]) => {
      const [shadow] = found;
      return shadow && found.every(Boolean) ? [[id, shadow] as const] : [];
    }),
  );
}

type RankedObject = RankedRoute & { route: MeshObject };

function shadowOf(
  { route, match }: RankedObject,
  earlier: RankedObject[],
): ShadowedRoute | undefined {
  for (const other of earlier) {
    if (
      other.route !== route &&
      other.route.protocol === route.protocol &&
      coversMatch(other.match, match)
    ) {
      const { reason, documented } = comparePrecedence(other, {
        route,
        match,
      });
      if (documented) {
        return {
          by: topologyNodeId(other.route),
          reason: `${other.route.name} takes every request first: ${reason}`,
        };
      }
    }
  }
  return undefined;
}
