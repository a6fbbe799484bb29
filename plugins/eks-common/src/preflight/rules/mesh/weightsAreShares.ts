import { describeMeshObject } from '../../describeMeshObject';
import type { Finding } from '../../Finding';
import { refuseAt, wantedOfType } from '../../meshParts';
import { routesIn } from '../../meshRoutes';
import type { PreflightRule } from '../../PreflightRule';
import type {
  MeshObjectsRequest,
  WantedMeshObjectOf,
} from '../../requests/MeshObjectsRequest';

const MOST_TARGETS = 10;
const HEAVIEST = 100;

/**
 * A route shares all of its traffic out.
 *
 * | weighted targets | outcome |
 * | --- | --- |
 * | none, or more than 10 | ROUTE_TARGETS_OUT_OF_BOUNDS |
 * | a weight outside 0–100 | ROUTE_WEIGHT_OUT_OF_BOUNDS |
 * | all weights 0 | ROUTE_WITHOUT_WEIGHT |
 * | more than 100 in all | ROUTE_TOO_HEAVY |
 */
export const weightsAreShares: PreflightRule<MeshObjectsRequest> = request =>
  wantedOfType(request, 'route').flatMap(object =>
    routesIn(object.spec).flatMap(({ kind, route }) =>
      checkTargets(object, route.action.weightedTargets, kind),
    ),
  );

function checkTargets(
  object: WantedMeshObjectOf<'route'> & { type: 'route' },
  targets: Array<{ virtualNode: string; weight: number }>,
  kind: string,
): Finding[] {
  const path = `${kind}.action.weightedTargets`;
  const title = describeMeshObject(object);
  if (targets.length < 1 || targets.length > MOST_TARGETS) {
    return [
      refuseAt(object, {
        code: 'ROUTE_TARGETS_OUT_OF_BOUNDS',
        path,
        message: `Wanted 1 to ${MOST_TARGETS} weighted targets, found ${targets.length} in ${title}`,
        remedy: 'Name the virtual nodes that shall get the traffic.',
      }),
    ];
  }
  const outside = targets.filter(
    ({ weight }) => weight < 0 || weight > HEAVIEST,
  );
  if (outside.length > 0) {
    return outside.map(({ virtualNode, weight }) =>
      refuseAt(object, {
        code: 'ROUTE_WEIGHT_OUT_OF_BOUNDS',
        path,
        message: `Wanted weights of 0 to ${HEAVIEST}, found ${weight} for '${virtualNode}' in ${title}`,
        remedy: 'Weights are shares: 90 and 10 split the traffic nine to one.',
      }),
    );
  }
  const total = targets.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) {
    return [
      refuseAt(object, {
        code: 'ROUTE_WITHOUT_WEIGHT',
        path,
        message: `Wanted a weight above 0, found 0 for every target of ${title}`,
        remedy: 'Give the target that shall get the traffic a weight of 100.',
      }),
    ];
  }
  return total <= HEAVIEST
    ? []
    : [
        refuseAt(object, {
          code: 'ROUTE_TOO_HEAVY',
          path,
          message: `Wanted weights that add up to ${HEAVIEST} at most, found ${total} in ${title}`,
          remedy:
            'Weights are shares: 90 and 10 split the traffic nine to one.',
        }),
      ];
}
