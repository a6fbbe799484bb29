import {
  factValue,
  meshReferencesOf,
  type MeshObjectReference,
  type MeshObjectsRequest,
  type PreflightFacts,
} from '@eks-platform/backstage-plugin-eks-common';
import type { AwsScope } from '../EksService';
import { readMesh } from '../read/readMesh';
import { readMeshObject } from '../read/readMeshObject';
import type { ReadOptions } from '../read/ReadOptions';
import { askFact } from './askFact';

/**
 * Reads what preflight needs to judge objects of a mesh: the mesh, and of the objects they mention those that exist.
 *
 * @public
 */
export async function gatherMeshObjectFacts(
  aws: AwsScope,
  request: MeshObjectsRequest,
  options: ReadOptions = {},
): Promise<PreflightFacts> {
  const { accountId, region } = aws.scope;
  const { meshName } = request;
  const mesh = await askFact(readMesh(aws, { meshName }, options), options);
  const facts = { scope: { accountId, region }, mesh };
  if (!factValue(mesh)) {
    return facts;
  }
  const objects = Promise.all(
    outsideOf(request).map(({ type, name }) =>
      readMeshObject(aws, { meshName, type, name }, options),
    ),
  );
  return {
    ...facts,
    meshObjects: await askFact(
      objects.then(found => found.filter(object => object !== undefined)),
      options,
    ),
  };
}

/** Everything the request mentions and does not make, once each. */
function outsideOf(request: MeshObjectsRequest): MeshObjectReference[] {
  const made = new Set(request.objects.map(keyOf));
  const mentioned = new Map(
    request.objects
      .flatMap(meshReferencesOf)
      .map(reference => [keyOf(reference), reference]),
  );
  return [...mentioned]
    .filter(([key]) => !made.has(key))
    .map(([, reference]) => reference);
}

function keyOf({ type, name }: { type: string; name: string }): string {
  return `${type}/${name}`;
}
