import type { AppMeshObjectType } from './requests/MeshObjectsRequest';

const TITLES: Record<AppMeshObjectType, string> = {
  mesh: 'mesh',
  'virtual-gateway': 'virtual gateway',
  'gateway-route': 'gateway route',
  'virtual-service': 'virtual service',
  'virtual-router': 'virtual router',
  route: 'route',
  'virtual-node': 'virtual node',
};

/** The kind of object whose name is the first part of another's. */
const PARENTS: Partial<Record<AppMeshObjectType, AppMeshObjectType>> = {
  route: 'virtual-router',
  'gateway-route': 'virtual-gateway',
};

/**
 * What an App Mesh object is called in a sentence, for example `route 'canary' of virtual router 'reviews'`.
 *
 * @public
 */
export function describeMeshObject(object: {
  type: AppMeshObjectType;
  name: string;
  parentName?: string;
}): string {
  const { type, name, parentName } = object;
  const title = `${TITLES[type]} '${name}'`;
  const parentType = PARENTS[type];
  return parentType && parentName !== undefined
    ? `${title} of ${TITLES[parentType]} '${parentName}'`
    : title;
}
