import type { Finding } from '../Finding';
import { routeKindsOf } from '../meshParts';
import type { PreflightRule } from '../PreflightRule';
import type { RouteRequest } from '../requests/RouteRequest';
import type {
  VirtualRouterRequest,
  VirtualServiceRequest,
} from '../requests/VirtualServiceRequest';

const MOST_TARGETS = 10;
const HEAVIEST = 100;

/**
 * Each route is of exactly one kind, speaks what a listener of its router speaks, and shares its traffic out.
 *
 * | route | outcome |
 * | --- | --- |
 * | none or several of httpRoute, http2Route, grpcRoute, tcpRoute | ROUTE_KIND_AMBIGUOUS |
 * | of a protocol that no listener has | ROUTE_PROTOCOL_DIFFERS |
 * | 0 or more than 10 targets | ROUTE_TARGETS_OUT_OF_BOUNDS |
 * | a weight outside 0–100 | ROUTE_WEIGHT_OUT_OF_BOUNDS |
 * | all weights 0 | ROUTE_WITHOUT_WEIGHT |
 */
export const routesFitRouter: PreflightRule<
  VirtualServiceRequest
> = request => {
  const router = request.create?.virtualRouter;
  if (!router) {
    return [];
  }
  const names = router.routes.map(route => route.routeName);
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  return [
    ...[...new Set(twice)].map(name =>
      refuse('ROUTE_NAME_TWICE', {
        field: 'create.virtualRouter.routes',
        message: `Wanted route names that differ, found '${name}' twice in virtual router '${router.virtualRouterName}'`,
        remedy: 'Rename one of the routes.',
      }),
    ),
    ...router.routes.flatMap((route, index) =>
      checkRoute(route, router, `create.virtualRouter.routes[${index}]`),
    ),
  ];
};

function checkRoute(
  route: RouteRequest,
  router: VirtualRouterRequest,
  field: string,
): Finding[] {
  const kinds = routeKindsOf(route);
  if (kinds.length !== 1) {
    return [
      refuse('ROUTE_KIND_AMBIGUOUS', {
        field,
        message: `Wanted exactly one of httpRoute, http2Route, grpcRoute and tcpRoute, found ${
          kinds.map(({ kind }) => kind).join(' and ') || 'none'
        } in route '${route.routeName}'`,
        remedy: 'Write one route for each protocol.',
      }),
    ];
  }
  const [{ kind, protocol, action, port }] = kinds;
  const ports = router.listeners.map(listener => listener.portMapping);
  const findings: Finding[] = [];
  if (
    !ports.some(
      listener =>
        listener.protocol === protocol &&
        (port === undefined || listener.port === port),
    )
  ) {
    findings.push(
      refuse('ROUTE_PROTOCOL_DIFFERS', {
        field: `${field}.${kind}`,
        message: `Wanted a listener of ${protocol}${
          port === undefined ? '' : ` on port ${port}`
        } for route '${route.routeName}', found ${ports
          .map(listener => `${listener.protocol} on ${listener.port}`)
          .join(', ')} in virtual router '${router.virtualRouterName}'`,
        remedy: `Make the route of the listener's protocol, or add a listener of ${protocol}.`,
      }),
    );
  }
  return [...findings, ...checkTargets(route, action, `${field}.${kind}`)];
}

function checkTargets(
  route: RouteRequest,
  action: ReturnType<typeof routeKindsOf>[number]['action'],
  routeField: string,
): Finding[] {
  const field = `${routeField}.action.weightedTargets`;
  const targets = action.weightedTargets;
  if (targets.length < 1 || targets.length > MOST_TARGETS) {
    return [
      refuse('ROUTE_TARGETS_OUT_OF_BOUNDS', {
        field,
        message: `Wanted 1 to ${MOST_TARGETS} weighted targets, found ${targets.length} in route '${route.routeName}'`,
        remedy: 'Name the virtual nodes that shall get the traffic.',
      }),
    ];
  }
  const outside = targets.filter(
    ({ weight }) => weight < 0 || weight > HEAVIEST,
  );
  if (outside.length > 0) {
    return outside.map(({ virtualNode, weight }) =>
      refuse('ROUTE_WEIGHT_OUT_OF_BOUNDS', {
        field,
        message: `Wanted weights of 0 to ${HEAVIEST}, found ${weight} for '${virtualNode}' in route '${route.routeName}'`,
        remedy: 'Weights are shares: 90 and 10 split the traffic nine to one.',
      }),
    );
  }
  if (targets.every(({ weight }) => weight === 0)) {
    return [
      refuse('ROUTE_WITHOUT_WEIGHT', {
        field,
        message: `Wanted a weight above 0, found 0 for every target of route '${route.routeName}'`,
        remedy: 'Give the target that shall get the traffic a weight of 100.',
      }),
    ];
  }
  return [];
}

function refuse(
  code: string,
  finding: Pick<Finding, 'field' | 'message' | 'remedy'>,
): Finding {
  return { severity: 'error', code, ...finding };
}
