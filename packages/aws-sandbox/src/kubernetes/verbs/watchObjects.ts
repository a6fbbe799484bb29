import type { KubernetesObject } from '../objects/KubernetesObject';
import { groupVersion } from '../resources/ResourceType';
import type { Answer, WatchEvent } from '../server/Answer';
import { badRequest, expired } from '../StatusError';
import type { StoreEvent } from '../store/EventHistory';
import { syncNodes } from '../seeds/syncNodes';
import type { Action } from './Action';
import { inVersion } from './findObject';
import { selectObjects, selectionOf } from './selectObjects';

const NODES_INTERVAL_MS = 500;
const BOOKMARK_INTERVAL_MS = 30_000;
const DEFAULT_TIMEOUT_SECONDS = 30 * 60;

/**
 * The changes of a collection from a resource version on; without one (or with 0) first everything that is there. What
 * leaves the selection is told as deleted, what enters it as added. Ends after `timeoutSeconds`.
 */
export function watchObjects(action: Action): Answer {
  const { cluster, resource, request } = action;
  const { history } = cluster.store;
  const matches = selectionOf(action);
  const { query } = request;
  const from = readVersion(query.get('resourceVersion'));
  const initial =
    query.get('sendInitialEvents') === 'true' || from === undefined;
  const bookmarks = query.get('allowWatchBookmarks') === 'true';
  const seconds =
    Number(query.get('timeoutSeconds')) || DEFAULT_TIMEOUT_SECONDS;
  const concerns = (event: StoreEvent) =>
    event.resource.plural === resource.plural &&
    event.resource.group === resource.group;

  return {
    kind: 'watch',
    resource,
    open: (send, end) => {
      const past = initial ? [] : history.since(from);
      if (!past) {
        const error = expired(
          `too old resource version: ${from} (${history.oldest})`,
        );
        send({ type: 'ERROR', object: error.toStatus() });
        end();
        return () => {};
      }
      const show = (event: StoreEvent) => {
        const seen = concerns(event) && toWatchEvent(event, matches);
        if (seen) send({ ...seen, object: inVersion(seen.object, resource) });
      };
      if (initial) {
        for (const object of selectObjects(action)) {
          send({ type: 'ADDED', object: inVersion(object, resource) });
        }
        if (query.get('sendInitialEvents') === 'true' && bookmarks) {
          send(bookmark(action, { 'k8s.io/initial-events-end': 'true' }));
        }
      }
      past.forEach(show);
      const silence = history.listen(show);
      const mark = bookmarks
        ? setInterval(() => send(bookmark(action)), BOOKMARK_INTERVAL_MS)
        : undefined;
      // Nodes come and go with time alone, whether or not anyone else asks.
      const nodes =
        resource.kind === 'Node'
          ? setInterval(() => syncNodes(cluster), NODES_INTERVAL_MS)
          : undefined;
      const timeout = setTimeout(() => {
        if (bookmarks) send(bookmark(action));
        end();
      }, Math.min(seconds, 24 * 60 * 60) * 1000);
      return () => {
        silence();
        clearInterval(mark);
        clearInterval(nodes);
        clearTimeout(timeout);
      };
    },
  };
}

function readVersion(text: string | null): number | undefined {
  if (text === null || text === '' || text === '0') return undefined;
  if (!/^\d+$/.test(text)) {
    throw badRequest(`invalid resource version: "${text}"`);
  }
  return Number(text);
}

function toWatchEvent(
  { type, object, previous }: StoreEvent,
  matches: (object: KubernetesObject) => boolean,
): (WatchEvent & { object: KubernetesObject }) | undefined {
  const before = previous !== undefined && matches(previous);
  const after = type !== 'DELETED' && matches(object);
  if (!before && !after) return undefined;
  if (!after) return { type: 'DELETED', object };
  return { type: before ? 'MODIFIED' : 'ADDED', object };
}

function bookmark(
  { cluster, resource }: Action,
  annotations?: Record<string, string>,
): WatchEvent {
  return {
    type: 'BOOKMARK',
    object: {
      kind: resource.kind,
      apiVersion: groupVersion(resource),
      metadata: {
        resourceVersion: String(cluster.store.resourceVersion),
        creationTimestamp: null,
        ...(annotations && { annotations }),
      },
    },
  };
}
