import { describeMeshObject } from '../../describeMeshObject';
import type { Finding } from '../../Finding';
import { refuseAt } from '../../meshParts';
import type { PreflightRule } from '../../PreflightRule';
import type {
  AppMeshObjectType,
  MeshObjectsRequest,
  WantedMeshObject,
} from '../../requests/MeshObjectsRequest';

const ACCEPTED = /^[A-Za-z0-9_.-]+$/;
const LONGEST = 255;

const NAME_INPUTS: Record<AppMeshObjectType, string> = {
  mesh: 'meshName',
  'virtual-gateway': 'virtualGatewayName',
  'gateway-route': 'gatewayRouteName',
  'virtual-service': 'virtualServiceName',
  'virtual-router': 'virtualRouterName',
  route: 'routeName',
  'virtual-node': 'virtualNodeName',
};

/** Names are made of what App Mesh accepts, and no two objects of a kind share one. */
export const meshNamesAreAccepted: PreflightRule<
  MeshObjectsRequest
> = request => {
  const titles = request.objects.map(describeMeshObject);
  return request.objects.flatMap((object, index): Finding[] => [
    ...checkName(object),
    ...(titles.indexOf(titles[index]) === index
      ? []
      : [
          refuseAt(object, {
            code: 'MESH_OBJECT_NAME_TWICE',
            path: NAME_INPUTS[object.type],
            message: `Wanted names that differ, found ${titles[index]} twice`,
            remedy: 'Rename one of the two.',
          }),
        ]),
  ]);
};

function checkName(object: WantedMeshObject): Finding[] {
  const { type, name } = object;
  if (ACCEPTED.test(name) && name.length <= LONGEST) {
    return [];
  }
  return [
    refuseAt(object, {
      code: 'MESH_OBJECT_NAME_NOT_ACCEPTED',
      path: NAME_INPUTS[type],
      message: `Wanted 1 to ${LONGEST} letters, digits, hyphens, underscores and dots, found '${name}'`,
      remedy: `Choose a name such as '${suggestName(name)}'.`,
    }),
  ];
}

function suggestName(name: string): string {
  return (
    name
      .trim()
      .replace(/[^A-Za-z0-9_.-]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, LONGEST) || 'reviews'
  );
}
