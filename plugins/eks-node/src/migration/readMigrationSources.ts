import { NotFoundError, ServiceUnavailableError } from '@backstage/errors';
import {
  describePlace,
  sourcesOfMesh,
  type Mesh,
  type MeshObject,
  type SourceDocument,
} from '@eks-platform/backstage-plugin-eks-common';
import createLimiter from 'p-limit';
import type { AwsScope } from '../EksService';
import { AppMeshReader } from '../mesh/AppMeshReader';
import { PartialRead } from '../read/PartialRead';
import { readMesh } from '../read/readMesh';
import type { ReadOptions } from '../read/ReadOptions';

const QUESTIONS_IN_FLIGHT = 10;

/**
 * Reads a mesh of the App Mesh API with everything in it, to plan its migration.
 *
 * @throws NotFoundError when there is none of this name; ServiceUnavailableError when a part of it could not be read, as a
 * plan without it would be wrong.
 * @public
 */
export async function readMigrationSources(
  aws: AwsScope,
  { meshName }: { meshName: string },
  { signal }: ReadOptions = {},
): Promise<SourceDocument[]> {
  const place = describePlace(aws.scope);
  const found = await readMesh(aws, { meshName }, { signal });
  if (!found) {
    throw new NotFoundError(`No mesh '${meshName}' in ${place}`);
  }
  const partial = new PartialRead(signal);
  const objects = await new AppMeshReader(
    aws,
    { meshName, meshArn: found.arn },
    { partial, limit: createLimiter(QUESTIONS_IN_FLIGHT), signal },
  ).readMesh();
  const [failure] = partial.failures;
  const mesh = objects.find((object): object is Mesh => object.kind === 'mesh');
  if (failure || !mesh) {
    throw new ServiceUnavailableError(
      `Mesh '${meshName}' in ${place} could not be read as a whole, so no migration is planned: ${
        failure
          ? `${failure.target}: ${failure.message}`
          : 'it was deleted meanwhile'
      }`,
    );
  }
  return sourcesOfMesh(
    mesh,
    objects.filter(
      (object): object is MeshObject => object.kind === 'mesh-object',
    ),
  );
}
