import type { KubernetesObject } from '../objects/KubernetesObject';
import { isRecord } from '../objects/isRecord';
import type { ResourceType } from '../resources/ResourceType';
import { objectAnswer, type Answer } from '../server/Answer';
import { readRecord } from '../server/decodeBody';
import { conflict } from '../StatusError';
import { isDryRun, type Action } from './Action';
import { findObject } from './findObject';
import { removeObject } from './removeObject';

/** Takes an object away; one with finalizers stays, marked as being deleted, until they are gone. */
export function deleteObject(action: Action): Answer {
  const { cluster, resource, request } = action;
  const object = findObject(action);
  const options = request.body.length > 0 ? readRecord(request) : {};
  checkPreconditions(resource, object, options.preconditions);
  const isTried =
    isDryRun(action) ||
    (Array.isArray(options.dryRun) && options.dryRun.includes('All'));
  if (isTried) return success(resource, object);
  const left = removeObject(cluster, resource, object);
  return left ? objectAnswer(left, { resource }) : success(resource, object);
}

function checkPreconditions(
  resource: ResourceType,
  { metadata }: KubernetesObject,
  preconditions: unknown,
): void {
  if (!isRecord(preconditions)) return;
  for (const key of ['uid', 'resourceVersion'] as const) {
    const wanted = preconditions[key];
    if (wanted && wanted !== metadata[key]) {
      throw conflict(
        resource,
        metadata.name,
        `Precondition failed: ${key} in precondition: ${wanted}, ${key} in object meta: ${metadata[key]}`,
      );
    }
  }
}

function success(
  resource: ResourceType,
  { metadata }: KubernetesObject,
): Answer {
  return objectAnswer({
    kind: 'Status',
    apiVersion: 'v1',
    metadata: {},
    status: 'Success',
    details: {
      name: metadata.name,
      ...(resource.group && { group: resource.group }),
      kind: resource.plural,
      uid: metadata.uid,
    },
  });
}
