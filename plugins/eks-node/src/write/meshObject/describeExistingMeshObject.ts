import { DescribeMeshCommand } from '@aws-sdk/client-app-mesh';
import type { AppMeshObjectType } from '@eks-platform/backstage-plugin-eks-common';
import { askAws } from '../../aws/askAws';
import type { AwsScope } from '../../EksService';
import { readMeshObject } from '../../read/readMeshObject';
import type { ReadOptions } from '../../read/ReadOptions';
import { undefinedWhenNotFound } from '../../read/undefinedWhenNotFound';
import { requireMember } from '../../translate/requireMember';

/**
 * A mesh, or an object of one, as App Mesh has it.
 *
 * @public
 */
export interface ExistingMeshObject {
  type: AppMeshObjectType;
  name: string;
  arn: string;
  status: string;
  spec: unknown;
}

/**
 * Reads a mesh or an object of one as far as making it cares; undefined when there is none of this name.
 *
 * @public
 */
export async function describeExistingMeshObject(
  aws: AwsScope,
  wanted: {
    meshName: string;
    type: AppMeshObjectType;
    name: string;
    parentName?: string;
  },
  { signal }: ReadOptions = {},
): Promise<ExistingMeshObject | undefined> {
  const { meshName, type, name, parentName } = wanted;
  if (type !== 'mesh') {
    return readMeshObject(
      aws,
      { meshName, type, name, parentName },
      { signal },
    );
  }
  const title = `mesh '${meshName}'`;
  const answer = await undefinedWhenNotFound(
    askAws(
      { operation: 'appmesh:DescribeMesh', resource: title, scope: aws.scope },
      () =>
        aws.appMesh.send(new DescribeMeshCommand({ meshName }), {
          abortSignal: signal,
        }),
    ),
  );
  if (!answer) {
    return undefined;
  }
  const mesh = requireMember(answer.mesh, 'mesh', title);
  return {
    type,
    name,
    arn: requireMember(mesh.metadata?.arn, 'metadata.arn', title),
    status: requireMember(mesh.status?.status, 'status.status', title),
    spec: mesh.spec ?? {},
  };
}
