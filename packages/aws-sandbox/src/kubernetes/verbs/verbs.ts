import type { Answer } from '../server/Answer';
import { methodNotAllowed } from '../StatusError';
import type { KubernetesRequest } from '../server/KubernetesRequest';
import type { Action } from './Action';
import { createObject } from './createObject';
import { deleteCollection } from './deleteCollection';
import { deleteObject } from './deleteObject';
import { getObject } from './getObject';
import { listObjects } from './listObjects';
import { patchObject } from './patchObject';
import { replaceObject } from './replaceObject';
import { watchObjects } from './watchObjects';

/** Every verb by its name in authorisation. */
export const verbs = {
  get: getObject,
  list: listObjects,
  watch: watchObjects,
  create: createObject,
  update: replaceObject,
  patch: patchObject,
  delete: deleteObject,
  deletecollection: deleteCollection,
} satisfies Record<string, (action: Action) => Answer>;

/** What one can do with a resource. */
export type Verb = keyof typeof verbs;

const OF_OBJECT: Record<string, Verb> = {
  GET: 'get',
  PUT: 'update',
  PATCH: 'patch',
  DELETE: 'delete',
};

const OF_COLLECTION: Record<string, Verb> = {
  GET: 'list',
  POST: 'create',
  DELETE: 'deletecollection',
};

/**
 * The verb that a request stands for.
 *
 * @throws StatusError 405 when there is none.
 */
export function verbOf(request: KubernetesRequest, name?: string): Verb {
  const { method, query } = request;
  const table = name === undefined ? OF_COLLECTION : OF_OBJECT;
  if (!Object.hasOwn(table, method)) throw methodNotAllowed();
  const verb = table[method];
  const watching = ['true', '1'].includes(query.get('watch') ?? '');
  return watching && (verb === 'get' || verb === 'list') ? 'watch' : verb;
}
