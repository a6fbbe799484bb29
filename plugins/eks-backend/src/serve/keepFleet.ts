import {
  type InventoryKind,
  type InventoryObject,
  type ObjectOfKind,
  scopeId,
} from '@eks-platform/backstage-plugin-eks-common';
import type { EksScope } from '@eks-platform/backstage-plugin-eks-node';
import type { ObjectQuery } from '../inventory/InventoryStore';
import type { InventoryReader } from './InventoryContext';

/** What the rows of the fleet are made of. */
export const FLEET_KINDS = [
  'cluster',
  'nodegroup',
  'fargate-profile',
  'addon',
  'insight',
  'update',
  'cluster-version',
] as const satisfies InventoryKind[];

/** Some hundred megabytes. */
const MOST_OBJECTS = 100_000;
/** Sets of scopes whose objects are kept in order, as they were asked for. */
const MOST_LISTS = 8;

interface Kept {
  revision: string;
  objects: Promise<InventoryObject[]>;
}

/**
 * A reader that keeps what the fleet is made of in memory, so that a page of a thousand clusters does not read and parse all
 * of them again. A scope is read anew as soon as a collection of it has been stored, by whichever replica.
 *
 * What is listed is shared and the same list as long as nothing was collected; it cannot be changed.
 */
export function keepFleet(
  store: InventoryReader,
  options: { mostObjects: number } = { mostObjects: MOST_OBJECTS },
): InventoryReader {
  const kept = new Map<string, Kept>();
  /** The one asked for last comes last. */
  const lists = new Map<string, readonly InventoryObject[]>();
  const sizes = new Map<string, number>();
  const counts = new Map<string, ReturnType<typeof store.countByParent>>();
  const asking = new Map<string, Promise<string[]>>();

  /** Those who ask at the same time share one question. */
  async function revisionsOf(scopes: EksScope[]): Promise<string[]> {
    const key = scopes.map(scopeId).join();
    const known = asking.get(key);
    if (known) {
      return known;
    }
    const asked = store.listRevisions(scopes).finally(() => asking.delete(key));
    asking.set(key, asked);
    return asked;
  }

  async function readScope(
    scope: EksScope,
    revision: string,
  ): Promise<InventoryObject[]> {
    const id = scopeId(scope);
    const known = kept.get(id);
    if (known?.revision === revision) {
      return known.objects;
    }
    const objects = store.listObjects({
      scopes: [scope],
      kinds: [...FLEET_KINDS],
    });
    const entry: Kept = { revision, objects };
    kept.set(id, entry);
    const forget = () => {
      if (kept.get(id) === entry) {
        kept.delete(id);
        sizes.delete(id);
      }
    };
    objects.then(({ length }) => {
      sizes.set(id, length);
      const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
      if (total > options.mostObjects) {
        forget();
      }
    }, forget);
    return objects;
  }

  async function listFleet({
    scopes,
    kinds,
  }: ObjectQuery<InventoryKind>): Promise<readonly InventoryObject[]> {
    // Asked before anything is read: what changes meanwhile is found out next time.
    const revisions = await revisionsOf(scopes);
    const key = JSON.stringify([kinds, scopes.map(scopeId), revisions]);
    const known = lists.get(key);
    lists.delete(key);
    const list = known ?? (await mergeScopes(scopes, revisions, kinds));
    if (list.length <= options.mostObjects) {
      lists.set(key, list);
    }
    forgetOldest(lists);
    return list;
  }

  async function countFleet(
    query: Parameters<InventoryReader['countByParent']>[0],
  ) {
    const { scopes, kinds } = query;
    const revisions = await revisionsOf(scopes);
    const key = JSON.stringify([kinds, scopes.map(scopeId), revisions]);
    const counted = counts.get(key) ?? store.countByParent(query);
    counts.delete(key);
    counts.set(key, counted);
    counted.catch(() => counts.delete(key));
    forgetOldest(counts);
    return counted;
  }

  async function mergeScopes(
    scopes: EksScope[],
    revisions: string[],
    kinds: InventoryKind[],
  ): Promise<readonly InventoryObject[]> {
    const wanted = new Set(kinds);
    const ofScopes = await Promise.all(
      scopes.map((scope, index) => readScope(scope, revisions[index])),
    );
    const objects = ofScopes.flat().filter(({ kind }) => wanted.has(kind));
    return Object.freeze(objects.sort(byNameAndArn));
  }

  return {
    listObjects: async <Kind extends InventoryKind>(query: ObjectQuery<Kind>) =>
      isOfFleet(query)
        ? ((await listFleet(query)) as Array<ObjectOfKind<Kind>>)
        : store.listObjects(query),
    listRevisions: scopes => store.listRevisions(scopes),
    getScopeState: scope => store.getScopeState(scope),
    listScopeStates: scopes => store.listScopeStates(scopes),
    listScopeHealth: scopes => store.listScopeHealth(scopes),
    countObjects: scope => store.countObjects(scope),
    countByParent: countFleet,
    getRevision: parentArn => store.getRevision(parentArn),
    listMeshStates: (...query) => store.listMeshStates(...query),
    getMeshState: (...query) => store.getMeshState(...query),
    listChanges: query => store.listChanges(query),
  };
}

function forgetOldest(lists: Map<string, unknown>) {
  for (const oldest of [...lists.keys()].slice(0, -MOST_LISTS)) {
    lists.delete(oldest);
  }
}

/** Whole scopes, and nothing but what is kept. */
function isOfFleet({
  kinds,
  name,
  parentArn,
  parentArns,
}: ObjectQuery<InventoryKind>): boolean {
  return (
    name === undefined &&
    parentArn === undefined &&
    parentArns === undefined &&
    kinds.every(kind => (FLEET_KINDS as readonly string[]).includes(kind))
  );
}

function byNameAndArn(left: InventoryObject, right: InventoryObject): number {
  if (left.name !== right.name) {
    return left.name < right.name ? -1 : 1;
  }
  return left.arn < right.arn ? -1 : 1;
}
