import { ConflictError, NotFoundError } from '@backstage/errors';
import { type Mesh, scopeId } from '@eks-platform/backstage-plugin-eks-common';
import type { EksScope } from '@eks-platform/backstage-plugin-eks-node';
import { assertCollected } from './assertCollected';
import type { InventoryContext } from './InventoryContext';
import { selectScopes } from './selectScopes';

/**
 * The one mesh of a name, and the scope in which it was seen.
 *
 * @throws NotFoundError when there is none, telling which scopes could not be read; ConflictError naming the candidates
 * when there are several.
 *
 * @public
 */
export async function findMesh(
  context: InventoryContext,
  where: { mesh: string; accountId?: string; region?: string },
): Promise<{ mesh: Mesh; scope: EksScope }> {
  const scopes = selectScopes(context.scopes, where);

  const found = await Promise.all(
    scopes.map(async scope => {
      const meshes = await context.store.listObjects({
        scopes: [scope],
        kinds: ['mesh'],
        name: where.mesh,
      });
      return meshes.map(mesh => ({ mesh, scope }));
    }),
  );
  const candidates = found.flat();
  if (candidates.length > 1) {
    throw new ConflictError(
      `Mesh '${where.mesh}' exists ${
        candidates.length
      } times, say which by accountId and region: ${candidates
        .map(({ scope }) => scopeId(scope))
        .join(', ')}`,
    );
  }
  if (!candidates.length) {
    await assertCollected(context, scopes);
    throw new NotFoundError(
      `No mesh '${where.mesh}' in ${scopes.map(scopeId).join(', ')}${await gaps(
        context,
        scopes,
      )}`,
    );
  }
  return candidates[0];
}

async function gaps(
  { store }: InventoryContext,
  scopes: EksScope[],
): Promise<string> {
  const unread: string[] = [];
  for (const scope of scopes) {
    const { failures } = await store.getScopeState(scope);
    if (failures.some(({ kinds }) => kinds.includes('mesh'))) {
      unread.push(scopeId(scope));
    }
  }
  return unread.length
    ? `; the meshes of ${unread.join(', ')} could not be read`
    : '';
}
