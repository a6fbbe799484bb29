import { describePlace } from '../describePlace';
import { findMeshObject, routeKindsOf } from '../meshParts';
import type { PreflightRule } from '../PreflightRule';
import type { VirtualServiceRequest } from '../requests/VirtualServiceRequest';

/** The virtual nodes that routes lead to exist already or are created with the service. */
export const routeTargetsExist: PreflightRule<VirtualServiceRequest> = (
  request,
  facts,
) => {
  if (!facts.meshObjects?.known) {
    return [];
  }
  const wanted = (request.create?.virtualRouter?.routes ?? []).flatMap(
    (route, index) =>
      routeKindsOf(route).flatMap(({ kind, action }) =>
        action.weightedTargets.map(({ virtualNode }) => ({
          name: virtualNode,
          routeName: route.routeName,
          field: `create.virtualRouter.routes[${index}].${kind}.action.weightedTargets`,
        })),
      ),
  );
  return wanted
    .filter(
      ({ name }) =>
        !findMeshObject(request, facts, { type: 'virtual-node', name }),
    )
    .map(({ name, routeName, field }) => ({
      severity: 'error' as const,
      code: 'ROUTE_TARGET_NOT_FOUND',
      field,
      message: `No virtual node '${name}' in mesh '${
        request.meshName
      }' in ${describePlace(
        facts.scope,
      )}, where route '${routeName}' leads, and none is created with the service`,
      remedy: 'Correct its name, or describe it in create.virtualNodes.',
    }));
};
