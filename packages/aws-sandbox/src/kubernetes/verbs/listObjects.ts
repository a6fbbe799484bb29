import { groupVersion } from '../resources/ResourceType';
import { objectAnswer, type Answer } from '../server/Answer';
import { badRequest, expired } from '../StatusError';
import { keyOf } from '../store/ObjectStore';
import type { Action } from './Action';
import { inVersion } from './findObject';
import { selectObjects } from './selectObjects';

/** One page of a collection. Later pages show the collection as it is then, not as it was at the first page. */
export function listObjects(action: Action): Answer {
  const { cluster, resource, request } = action;
  const limit = readLimit(request.query.get('limit'));
  const token = request.query.get('continue');
  const after = token ? readToken(token, action) : undefined;
  const objects = selectObjects(action);
  const rest = after
    ? objects.filter(object => keyOf(object) > after)
    : objects;
  const page = limit ? rest.slice(0, limit) : rest;
  const remaining = rest.length - page.length;
  const { resourceVersion } = cluster.store;
  return objectAnswer(
    {
      kind: resource.listKind,
      apiVersion: groupVersion(resource),
      metadata: {
        resourceVersion: String(resourceVersion),
        ...(remaining > 0 && {
          continue: writeToken(resourceVersion, keyOf(page[page.length - 1])),
          remainingItemCount: remaining,
        }),
      },
      items: page.map(object => inVersion(object, resource)),
    },
    { resource },
  );
}

function readLimit(text: string | null): number | undefined {
  if (text === null || text === '' || text === '0') return undefined;
  if (!/^\d+$/.test(text)) {
    throw badRequest(`limit must be a whole number, found "${text}"`);
  }
  return Number(text);
}

function writeToken(resourceVersion: number, start: string): string {
  return Buffer.from(
    JSON.stringify({ v: 'meta.k8s.io/v1', rv: resourceVersion, start }),
  ).toString('base64url');
}

function readToken(token: string, { cluster }: Action): string {
  let content: { rv?: unknown; start?: unknown } | null;
  try {
    content = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'));
  } catch {
    content = null;
  }
  const { rv, start } = content ?? {};
  if (typeof rv !== 'number' || typeof start !== 'string') {
    throw badRequest('continue key is not valid: it is none of this server');
  }
  if (rv < cluster.store.history.oldest) {
    throw expired(
      'The provided continue parameter is too old to display a consistent list result. You can start a new list without the continue parameter.',
    );
  }
  return start;
}
