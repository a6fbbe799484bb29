import { DescribeMeshCommand } from '@aws-sdk/client-app-mesh';
import type { Mesh } from '@eks-platform/backstage-plugin-eks-common';
import { askAws } from '../aws/askAws';
import type { AwsScope } from '../EksService';
import { toMesh } from '../translate/mesh/toMesh';
import type { ReadOptions } from './ReadOptions';
import { undefinedWhenNotFound } from './undefinedWhenNotFound';

/**
 * An App Mesh mesh without its tags; undefined when there is none of this name.
 *
 * @public
 */
export async function readMesh(
  aws: AwsScope,
  { meshName }: { meshName: string },
  { signal }: ReadOptions = {},
): Promise<Mesh | undefined> {
  const answer = await undefinedWhenNotFound(
    askAws(
      {
        operation: 'appmesh:DescribeMesh',
        resource: `mesh '${meshName}'`,
        scope: aws.scope,
      },
      () =>
        aws.appMesh.send(new DescribeMeshCommand({ meshName }), {
          abortSignal: signal,
        }),
    ),
  );
  return answer?.mesh && toMesh(answer.mesh, aws.scope, {});
}
