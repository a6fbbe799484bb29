import { ConflictError, NotFoundError } from '@backstage/errors';
import {
  comparePreference,
  type Mesh,
  type MeshSourceType,
  scopeId,
  technologyOf,
} from '@eks-platform/backstage-plugin-eks-common';
import type { EksScope } from '@eks-platform/backstage-plugin-eks-node';
import { assertCollected } from './assertCollected';
import type { InventoryContext } from './InventoryContext';
import { selectScopes } from './selectScopes';

/**
 * Which mesh is meant. Without a source or a cluster, a mesh that several sources tell is taken from the first of
 * `lattice-api`, `app-mesh-api`, `gateway-api-cr`, `app-mesh-cr`, `file` that does.
 *
 * @public
 */
export interface MeshChoice {
  mesh: string;
  accountId?: string;
  region?: string;
  source?: MeshSourceType;
  /** Name of the cluster whose custom resources tell it. */
  cluster?: string;
}

/**
 * The one mesh of a name, and the scope in which it was seen.
 *
 * @throws NotFoundError when there is none, telling which scopes could not be read; ConflictError naming the candidates
 * when there are several in several scopes, or of several technologies in one.
 *
 * @public
 */
export async function findMesh(
  context: InventoryContext,
  where: MeshChoice,
): Promise<{ mesh: Mesh; scope: EksScope }> {
  const scopes = selectScopes(context.scopes, where);

  const found = await Promise.all(
    scopes.map(async scope => {
      const meshes = await context.store.listObjects({
        scopes: [scope],
        kinds: ['mesh'],
        name: where.mesh,
      });
      return meshes
        .filter(mesh => isMeant(mesh, where))
        .map(mesh => ({ mesh, scope }));
    }),
  );
  const candidates = found
    .flat()
    .sort((first, second) => comparePreference(first.mesh, second.mesh));
  const places = new Set(
    candidates.map(
      ({ mesh, scope }) => `${scopeId(scope)} ${technologyOf(mesh)}`,
    ),
  );
  if (places.size > 1) {
    const ids = new Set(candidates.map(({ scope }) => scopeId(scope)));
    throw new ConflictError(
      ids.size > 1
        ? `Mesh '${where.mesh}' exists ${
            ids.size
          } times, say which by accountId and region: ${[...ids].join(', ')}`
        : `Mesh '${where.mesh}' exists ${places.size} times in ${[
            ...ids,
          ]}, say which by source: ${candidates
            .map(({ mesh }) => mesh.source)
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

function isMeant(mesh: Mesh, { source, cluster }: MeshChoice): boolean {
  return (
    (source === undefined || mesh.source === source) &&
    (cluster === undefined || mesh.origin?.cluster?.name === cluster)
  );
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
