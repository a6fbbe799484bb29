import {
  type InventoryKind,
  type InventoryObject,
  inventoryKinds,
  liesIn,
  type Mesh,
  type ObjectOfKind,
  parentArnOf,
  type Scope,
  scopeId,
  type Topology,
} from '@eks-platform/backstage-plugin-eks-common';
import type { EksScope } from '@eks-platform/backstage-plugin-eks-node';
import type {
  ChangeQuery,
  ObjectQuery,
  ScopeHealth,
  ScopeState,
  StoredChange,
  StoredMeshState,
} from '../inventory/InventoryStore';
import type {
  InventoryContext,
  InventoryReader,
} from '../serve/InventoryContext';
import { ownerOf } from '../serve/ownerOf';
import type { Visibility } from './Visibility';

/** What is stored, as somebody may see it. */
export class VisibleStore implements InventoryReader {
  private readonly scopes: Map<string, EksScope>;
  private readonly parents = new Map<string, Promise<Set<string>>>();

  constructor(
    private readonly inventory: InventoryContext,
    private readonly visibility: Visibility,
  ) {
    this.scopes = new Map(
      inventory.scopes.map(scope => [scopeId(scope), scope]),
    );
  }

  /** A scope is seen as such, or with what is in it. */
  async hasScope(scope: EksScope): Promise<boolean> {
    if (!this.visibility.mayLookInto(scope)) {
      return false;
    }
    const owner = ownerOf({ tags: {} }, { ...this.inventory, scope });
    return (
      this.visibility.sees({
        accountId: scope.accountId,
        region: scope.region,
        owner,
      }) || (await this.visibleParents([scope])).size > 0
    );
  }

  async listObjects<Kind extends InventoryKind>(
    query: ObjectQuery<Kind>,
  ): Promise<Array<ObjectOfKind<Kind>>> {
    const scopes = query.scopes.filter(scope =>
      this.visibility.mayLookInto(scope),
    );
    const asked = new Set(scopes.map(scopeId));
    const found = await this.inventory.store.listObjects({
      ...query,
      scopes: query.kinds.some(kind => inventoryKinds[kind].isGlobal)
        ? this.withGlobalReaders(scopes, query.scopes)
        : scopes,
    });
    const objects = found.filter(
      object =>
        inventoryKinds[object.kind].isGlobal || asked.has(scopeId(object)),
    );
    const parents = query.kinds.some(kind => inventoryKinds[kind].parent)
      ? await this.visibleParents(scopes)
      : new Set<string>();
    return objects.filter(object => this.isVisible(object, parents));
  }

  async getScopeState(scope: Scope): Promise<ScopeState> {
    const state = await this.inventory.store.getScopeState(scope);
    const known = this.scopes.get(scopeId(scope));
    const parents = await this.visibleParents(known ? [known] : []);
    return {
      ...state,
      failures: state.failures.filter(
        ({ parentArn }) =>
          !parentArn || [...parents].some(parent => liesIn(parent, parentArn)),
      ),
    };
  }

  async listScopeStates(scopes: EksScope[]): Promise<ScopeState[]> {
    return Promise.all(scopes.map(scope => this.getScopeState(scope)));
  }

  async listRevisions(scopes: EksScope[]): Promise<string[]> {
    return this.inventory.store.listRevisions(scopes);
  }

  async listScopeHealth(scopes: EksScope[]): Promise<ScopeHealth[]> {
    return Promise.all(
      scopes.map(async scope => ({
        state: await this.getScopeState(scope),
        counts: await this.countObjects(scope),
      })),
    );
  }

  async getRevision(parentArn: string): Promise<string> {
    return this.inventory.store.getRevision(parentArn);
  }

  /** Whoever sees a mesh sees what it was. */
  async listMeshStates(
    mesh: Pick<Mesh, 'accountId' | 'region' | 'arn'>,
  ): Promise<StoredMeshState[]> {
    return (await this.seesMesh(mesh))
      ? this.inventory.store.listMeshStates(mesh)
      : [];
  }

  async getMeshState(
    mesh: Pick<Mesh, 'accountId' | 'region' | 'arn'>,
    id: string,
  ): Promise<Topology | undefined> {
    return (await this.seesMesh(mesh))
      ? this.inventory.store.getMeshState(mesh, id)
      : undefined;
  }

  private async seesMesh(
    mesh: Pick<Mesh, 'accountId' | 'region' | 'arn'>,
  ): Promise<boolean> {
    const scope = this.scopes.get(scopeId(mesh));
    return (await this.visibleParents(scope ? [scope] : [])).has(mesh.arn);
  }

  async countObjects(scope: EksScope): Promise<Record<string, number>> {
    const kinds = Object.keys(inventoryKinds) as InventoryKind[];
    const [lone, ofParents] = await Promise.all([
      this.listObjects({
        scopes: [scope],
        kinds: kinds.filter(kind => !inventoryKinds[kind].parent),
      }),
      this.countByParent({
        scopes: [scope],
        kinds: kinds.filter(kind => inventoryKinds[kind].parent),
      }),
    ]);
    const counts: Record<string, number> = {};
    for (const { kind, count } of [
      ...lone.map(object => ({ kind: object.kind, count: 1 })),
      ...ofParents,
    ]) {
      counts[kind] = (counts[kind] ?? 0) + count;
    }
    return counts;
  }

  async countByParent(query: {
    scopes: EksScope[];
    kinds: InventoryKind[];
  }): Promise<
    Array<{ parentArn: string; kind: InventoryKind; count: number }>
  > {
    const [counts, parents] = await Promise.all([
      this.inventory.store.countByParent(query),
      this.visibleParents(query.scopes),
    ]);
    return counts.filter(({ parentArn }) => parents.has(parentArn));
  }

  /** Whose what is gone was nobody can tell any more: it is told where everything of its place is seen. */
  async listChanges(query: ChangeQuery): Promise<StoredChange[]> {
    const parents = await this.visibleParents(query.scopes);
    const isSeen = ({ scope, arn, parentArn }: StoredChange) =>
      this.visibility.seesAllOf(scope) || parents.has(parentArn ?? arn);
    const seen: StoredChange[] = [];
    let { after } = query;
    while (seen.length < query.limit) {
      const page = await this.inventory.store.listChanges({ ...query, after });
      seen.push(...page.filter(isSeen));
      if (page.length < query.limit) {
        break;
      }
      after = page[page.length - 1].id;
    }
    return seen.slice(0, query.limit);
  }

  /** What has no region lies with the one scope of its account that reads it, which may be hidden itself. */
  private withGlobalReaders(
    scopes: EksScope[],
    wanted: EksScope[],
  ): EksScope[] {
    const accounts = new Set(wanted.map(({ accountId }) => accountId));
    const readers = this.inventory.scopes.filter(
      scope => scope.readsGlobal && accounts.has(scope.accountId),
    );
    return [...new Set([...scopes, ...readers])];
  }

  private isVisible(object: InventoryObject, parents: Set<string>): boolean {
    const parentArn = parentArnOf(object);
    if (parentArn) {
      return parents.has(parentArn);
    }
    if (object.kind === 'cluster-version') {
      // What EKS supports in a region is no secret.
      return true;
    }
    const owner = ownerOf('tags' in object ? object : { tags: {} }, {
      ...this.inventory,
      scope: this.scopes.get(scopeId(object)),
    });
    return this.placesOf(object).some(place =>
      this.visibility.sees({ ...place, owner }),
    );
  }

  /** What has no region is in every region of its account. */
  private placesOf(object: InventoryObject): Scope[] {
    return inventoryKinds[object.kind].isGlobal
      ? this.inventory.scopes.filter(
          ({ accountId }) => accountId === object.accountId,
        )
      : [object];
  }

  /** The clusters and meshes of some scopes that are seen, asked for once an answer. */
  private async visibleParents(scopes: EksScope[]): Promise<Set<string>> {
    const sets = await Promise.all(
      scopes.map(scope => {
        const id = scopeId(scope);
        const known = this.parents.get(id) ?? this.readParents(scope);
        this.parents.set(id, known);
        return known;
      }),
    );
    return new Set(sets.flatMap(set => [...set]));
  }

  private async readParents(scope: EksScope): Promise<Set<string>> {
    if (!this.visibility.mayLookInto(scope)) {
      return new Set();
    }
    const parents = await this.inventory.store.listObjects({
      scopes: [scope],
      kinds: ['cluster', 'mesh'],
    });
    return new Set(
      parents
        .filter(parent => this.isVisible(parent, new Set()))
        .map(({ arn }) => arn),
    );
  }
}
