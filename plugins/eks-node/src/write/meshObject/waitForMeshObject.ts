import {
  describeMeshObject,
  type WantedMeshObject,
} from '@eks-platform/backstage-plugin-eks-common';
import type { AwsScope } from '../../EksService';
import { waitForResource, type WaitOptions } from '../waitForResource';
import {
  describeExistingMeshObject,
  type ExistingMeshObject,
} from './describeExistingMeshObject';

/**
 * Waits until a mesh or an object of one is ACTIVE, which App Mesh makes it at once.
 *
 * @throws CreationFailedError as soon as it is DELETED; the errors of `pollUntil`.
 * @public
 */
export async function waitForMeshObject(
  aws: AwsScope,
  object: WantedMeshObject,
  options: WaitOptions & { meshName: string },
): Promise<ExistingMeshObject> {
  const { meshName } = options;
  const title = describeMeshObject(object);
  return waitForResource({
    ...options,
    title: `${title[0].toUpperCase()}${title.slice(1)}${
      object.type === 'mesh' ? '' : ` of mesh '${meshName}'`
    }`,
    scope: aws.scope,
    read: async signal => {
      const existing = await describeExistingMeshObject(
        aws,
        { ...object, meshName },
        { signal },
      );
      return existing && { ...existing, health: [] };
    },
    ready: ['ACTIVE'],
    failed: ['DELETED'],
  });
}
