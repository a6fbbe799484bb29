import type { MeshObject } from '@eks-platform/backstage-plugin-eks-common';
import type { AwsScope } from '../../EksService';
import { readMeshObject } from '../../read/readMeshObject';
import { waitForResource, type WaitOptions } from '../waitForResource';
import type { MeshStep } from './MeshStep';

/**
 * Waits until an object of a mesh is ACTIVE, which App Mesh makes it at once.
 *
 * @throws CreationFailedError as soon as it is DELETED; the errors of `pollUntil`.
 * @public
 */
export async function waitForMeshStep(
  aws: AwsScope,
  step: MeshStep,
  options: WaitOptions & { meshName: string },
): Promise<MeshObject> {
  const { meshName } = options;
  const { type, name } = step;
  const parentName = step.type === 'route' ? step.parentName : undefined;
  return waitForResource({
    ...options,
    title: `${step.title[0].toUpperCase()}${step.title.slice(
      1,
    )} of mesh '${meshName}'`,
    scope: aws.scope,
    read: async signal => {
      const object = await readMeshObject(
        aws,
        { meshName, type, name, parentName },
        { signal },
      );
      return object && { ...object, health: [] };
    },
    ready: ['ACTIVE'],
    failed: ['DELETED'],
  });
}
