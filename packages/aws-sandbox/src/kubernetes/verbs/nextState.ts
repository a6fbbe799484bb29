import { isDeepStrictEqual } from 'node:util';
import type { KubernetesObject } from '../objects/KubernetesObject';
import { groupVersion } from '../resources/ResourceType';
import type { Action } from './Action';

/** What of the new state counts, under the server's own metadata. */
export function combine(
  { resource, subresource }: Action,
  existing: KubernetesObject,
  next: Record<string, unknown>,
): Record<string, unknown> {
  if (subresource === 'status') return { ...existing, status: next.status };
  const metadata = (next.metadata ?? {}) as Record<string, unknown>;
  const {
    uid,
    resourceVersion,
    generation,
    creationTimestamp,
    deletionTimestamp,
    deletionGracePeriodSeconds,
    name,
    namespace,
    generateName,
    managedFields,
  } = existing.metadata;
  const { status, ...rest } = next;
  return {
    ...(resource.hasStatus ? rest : next),
    ...(resource.hasStatus &&
      existing.status !== undefined && { status: existing.status }),
    apiVersion: groupVersion(resource),
    kind: resource.kind,
    metadata: withoutAbsent({
      ...metadata,
      uid,
      resourceVersion,
      generation,
      creationTimestamp,
      deletionTimestamp,
      deletionGracePeriodSeconds,
      name,
      namespace,
      generateName,
      managedFields,
      selfLink: undefined,
    }),
  };
}

function withoutAbsent(
  record: Record<string, unknown>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== undefined),
  );
}

/** Counts a change of anything but metadata and status. */
export function withGeneration(
  existing: KubernetesObject,
  object: KubernetesObject,
): KubernetesObject {
  const wanted = ({
    metadata,
    status,
    apiVersion,
    ...rest
  }: KubernetesObject) => rest;
  if (isDeepStrictEqual(wanted(existing), wanted(object))) return object;
  const generation = (existing.metadata.generation ?? 1) + 1;
  return { ...object, metadata: { ...object.metadata, generation } };
}

/** Whether two states differ in nothing but the version in which they are written. */
export function isSame(a: KubernetesObject, b: KubernetesObject): boolean {
  const plain = (object: KubernetesObject) =>
    withoutAbsent({ ...object, apiVersion: undefined });
  return isDeepStrictEqual(plain(a), plain(b));
}
