import type {
  MeshObject,
  MeshObjectType,
} from '@eks-platform/backstage-plugin-eks-common';
import { askAws } from '../aws/askAws';
import type { AwsScope } from '../EksService';
import type { AppMeshKind } from '../mesh/appMesh/AppMeshKind';
import { appMeshKinds } from '../mesh/appMesh/appMeshKinds';
import type { ReadOptions } from './ReadOptions';
import { undefinedWhenNotFound } from './undefinedWhenNotFound';

/**
 * One object of an App Mesh mesh without its tags; undefined when there is none of this type and name.
 *
 * @public
 */
export async function readMeshObject(
  aws: AwsScope,
  wanted: {
    meshName: string;
    type: MeshObjectType;
    name: string;
    /** The virtual router of a route, the virtual gateway of a gateway route. */
    parentName?: string;
  },
  { signal }: ReadOptions = {},
): Promise<MeshObject | undefined> {
  const { type, ...object } = wanted;
  const kind = kindOf(type);
  return undefinedWhenNotFound(
    askAws(
      {
        operation: kind.operations.describe,
        resource: `'${object.name}' of mesh '${object.meshName}'`,
        scope: aws.scope,
      },
      () => kind.describe(aws.appMesh, { ...object, mesh: aws.scope }, signal),
    ),
  );
}

function kindOf(type: MeshObjectType): AppMeshKind {
  const kinds = appMeshKinds.flatMap(kind => [kind, ...kind.children]);
  const kind = kinds.find(candidate => candidate.type === type);
  if (!kind) {
    throw new Error(`App Mesh has no kind of object '${type}'`);
  }
  return kind;
}
