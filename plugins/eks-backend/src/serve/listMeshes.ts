import type {
  Mesh,
  MeshObject,
  MeshObjectType,
} from '@eks-platform/backstage-plugin-eks-common';
import { assertCollected } from './assertCollected';
import { findMesh } from './findMesh';
import type { InventoryContext } from './InventoryContext';
import { selectScopes } from './selectScopes';

/**
 * The meshes of an account, of a region or of all, by name.
 *
 * @public
 */
export async function listMeshes(
  context: InventoryContext,
  where: { accountId?: string; region?: string },
): Promise<Mesh[]> {
  const scopes = selectScopes(context.scopes, where);
  const meshes = await context.store.listObjects({ scopes, kinds: ['mesh'] });
  if (!meshes.length) {
    await assertCollected(context, scopes);
  }
  return meshes;
}

/**
 * The objects of one mesh, by name; all of them or those of one type.
 *
 * @throws NotFoundError when there is no such mesh, ConflictError when there are several.
 *
 * @public
 */
export async function listMeshObjects(
  context: InventoryContext,
  where: {
    mesh: string;
    accountId?: string;
    region?: string;
    type?: MeshObjectType;
  },
): Promise<MeshObject[]> {
  const { mesh, scope } = await findMesh(context, where);
  const objects = await context.store.listObjects({
    scopes: [scope],
    kinds: ['mesh-object'],
    parentArn: mesh.arn,
  });
  return objects.filter(({ type }) => !where.type || type === where.type);
}
