import { ServiceUnavailableError } from '@backstage/errors';
import type { KindReference, KubernetesObject } from './KubernetesObject';

/**
 * Reads an object of an answer.
 *
 * @throws ServiceUnavailableError when the answer is no object, as that of a proxy in between.
 */
export function readObject(body: unknown): KubernetesObject {
  if (!isObject(body)) {
    throw new ServiceUnavailableError(
      'A cluster must answer with an object of Kubernetes, found something else',
    );
  }
  return body;
}

/**
 * Reads a page of a list. Items of built-in kinds come without their kind; it is filled in.
 *
 * @throws ServiceUnavailableError when the answer is no list: it must not look like an empty one.
 */
export function readList(
  body: unknown,
  { apiVersion, kind }: KindReference,
): { items: KubernetesObject[]; continueToken?: string } {
  const { items, metadata } = membersOf(body);
  if (!Array.isArray(items)) {
    throw new ServiceUnavailableError(
      `A cluster must answer with a list of ${kind}, found something else`,
    );
  }
  const token = membersOf(metadata).continue;
  return {
    items: items.map(item =>
      withoutManagedFields(readObject({ apiVersion, kind, ...item })),
    ),
    ...(typeof token === 'string' && token && { continueToken: token }),
  };
}

/** What a server says of its version; undefined where it says nothing that can be read. */
export function readVersion(body: unknown): string | undefined {
  const { gitVersion } = membersOf(body);
  return typeof gitVersion === 'string' ? gitVersion : undefined;
}

/**
 * Reads the names of the API groups.
 *
 * @throws ServiceUnavailableError when the answer is no list of groups.
 */
export function readGroups(body: unknown): string[] {
  const { groups } = membersOf(body);
  if (!Array.isArray(groups)) {
    throw new ServiceUnavailableError(
      'A cluster must answer with a list of API groups, found something else',
    );
  }
  return groups.map(group => String(membersOf(group).name));
}

function withoutManagedFields(object: KubernetesObject): KubernetesObject {
  const { managedFields, ...metadata } = object.metadata;
  return { ...object, metadata };
}

function isObject(value: unknown): value is KubernetesObject {
  const { apiVersion, kind, metadata } = membersOf(value);
  return (
    typeof apiVersion === 'string' &&
    typeof kind === 'string' &&
    typeof membersOf(metadata).name === 'string'
  );
}

function membersOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
