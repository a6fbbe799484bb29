import { useCallback, useEffect, useRef, useState } from 'react';
import { toError } from '@backstage/errors';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  scopeId,
  type Freshness,
  type Scope,
} from '@eks-platform/backstage-plugin-eks-common';
import { eksApiRef } from '../api/EksApi';
import {
  useRemoteData,
  type RemoteData,
  type RemoteQuestion,
} from '../remote/useRemoteData';

const CHANGING_POLL_MS = 10_000;
const FIRST_COLLECTION_POLL_MS = 5_000;
const COLLECTING_POLL_MS = 2_000;
const COLLECTING_AT_MOST_MS = 60_000;

/**
 * A scope and how fresh what is known of it is.
 *
 * @public
 */
export interface CollectedScope {
  scope: Scope;
  freshness: Freshness;
}

/**
 * Something read from the inventory, with the scopes it was collected from.
 *
 * @public
 */
export interface CollectedQuestion<Value>
  extends Pick<RemoteQuestion<Value>, 'key' | 'read'> {
  /** The scopes behind a value, and how fresh each is. */
  scopesOf(value: Value): CollectedScope[];
  /** True while AWS is at work on what is shown, so that it is worth looking again by itself. */
  isChanging(value: Value): boolean;
  /** What is shown beside it of the same thing: this is read again with that, and not by itself while that is. */
  beside?: ShownBeside;
}

/**
 * An answer of which another one tells more.
 *
 * @public
 */
export interface ShownBeside {
  /** Another object for each newer answer. */
  answer: unknown;
  /** True while the answer is looked for again by itself. */
  isPolled: boolean;
}

/**
 * An answer from the inventory, and the way to have AWS looked at again.
 *
 * @public
 */
export type CollectedData<Value> = RemoteData<Value> & {
  /** Reads the inventory again. */
  retry: () => void;
  /** Asks for a new collection of the scopes behind the value and shows what it finds. */
  collect: () => void;
  /** True from the request for a collection until it shows, a minute at most. */
  collecting: boolean;
  /** Why no collection could be asked for. */
  collectError?: Error;
};

interface AwaitedCollection {
  /** The freshness of each scope when the collection was asked for. */
  before: Map<string, string>;
  until: number;
}

/**
 * Reads from the inventory; looks again by itself while AWS is changing what is shown, while a first collection is under
 * way, and after a collection was asked for.
 *
 * @public
 */
export function useCollectedData<Value>(
  question: CollectedQuestion<Value>,
): CollectedData<Value> {
  const api = useApi(eksApiRef);
  const [awaited, setAwaited] = useState<AwaitedCollection>();
  const [collectError, setCollectError] = useState<Error>();

  const isAwaited = (value: Value) =>
    awaited !== undefined &&
    Date.now() < awaited.until &&
    question
      .scopesOf(value)
      .some(
        ({ scope, freshness }) =>
          stamp(freshness) === awaited.before.get(scopeId(scope)),
      );

  const { refresh, ...data } = useRemoteData<Value>({
    key: question.key,
    read: question.read,
    pollAfterMs: value => {
      if (question.beside?.isPolled) {
        return undefined;
      }
      if (isAwaited(value)) {
        return COLLECTING_POLL_MS;
      }
      if (question.scopesOf(value).some(isFirstUnderWay)) {
        return FIRST_COLLECTION_POLL_MS;
      }
      return question.isChanging(value) ? CHANGING_POLL_MS : undefined;
    },
  });

  const besideAnswer = question.beside?.answer;
  const known = useRef(besideAnswer);
  useEffect(() => {
    if (known.current !== besideAnswer) {
      known.current = besideAnswer;
      refresh();
    }
  }, [besideAnswer, refresh]);

  const shown = useRef<CollectedScope[]>([]);
  shown.current = data.state === 'ready' ? question.scopesOf(data.value) : [];
  const collect = useCallback(async () => {
    const scopes = shown.current;
    setCollectError(undefined);
    setAwaited({
      before: new Map(
        scopes.map(({ scope, freshness }) => [
          scopeId(scope),
          stamp(freshness),
        ]),
      ),
      until: Date.now() + COLLECTING_AT_MOST_MS,
    });
    try {
      await Promise.all(scopes.map(({ scope }) => api.refreshScope(scope)));
    } catch (error) {
      setAwaited(undefined);
      setCollectError(toError(error));
    }
    refresh();
  }, [api, refresh]);

  return {
    ...data,
    retry: refresh,
    collect,
    collecting: data.state === 'ready' && isAwaited(data.value),
    collectError,
  };
}

/** True while a first collection is under way, which is worth waiting for. */
export function isFirstUnderWay({
  freshness,
}: Pick<CollectedScope, 'freshness'>): boolean {
  return freshness.state === 'never' && freshness.failures.length === 0;
}

function stamp(freshness: Freshness): string {
  return JSON.stringify(freshness);
}
