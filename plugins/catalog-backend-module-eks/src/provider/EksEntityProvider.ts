import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import type {
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import { createDeferred } from '@backstage/types';
import {
  type EksInventoryChangedEvent,
  failureCovers,
  INVENTORY_KINDS,
  inventoryKinds,
  scopeId,
  type Snapshot,
} from '@eks-platform/backstage-plugin-eks-common';
import type {
  EksInventoryService,
  EksScope,
} from '@eks-platform/backstage-plugin-eks-node';
import type { CatalogConfig } from '../config/CatalogConfig';
import { locationsOf } from '../entities/location';
import { resourceRef } from '../entities/parentRefs';
import type { EntityTransformer } from '../entities/EntityTransformer';
import { toEntities } from '../entities/toEntities';
import { transformEntities } from '../entities/transformEntities';
import type { BindingDirectory } from './BindingDirectory';
import type { CatalogView } from './CatalogView';
import { type Emitted, entitiesToEmit, fingerprints } from './EmittedEntities';

/** A scope that keeps changing while it is emitted will be announced again; no need to chase it. */
const MOST_ROUNDS = 3;

/** Nothing else is looked at: what Kubernetes tells would be many times as much. */
const CATALOG_KINDS = INVENTORY_KINDS.filter(
  kind => inventoryKinds[kind].inCatalog,
);

/** What of the catalog is to go, given what the inventory holds. */
type RemovalRule = (reading: {
  snapshot: Snapshot;
  refs: Set<string>;
}) => string[];

/**
 * Provides the entities of the inventory, scope by scope.
 *
 * Every mutation is a delta. A full mutation would replace everything by what was read at one moment: a scope that could
 * not be read then, and what another replica has added since, would be gone. With deltas an entity goes only because the
 * inventory says that its object is gone:
 *
 * | the inventory says | a change of the scope | a reconciliation of the scope |
 * | --- | --- | --- |
 * | object there | emitted, if it may have changed | emitted |
 * | object removed, by the event | removed | – |
 * | object not there, everything was read | – | removed |
 * | object not there, but a failed read explains it | – | stays |
 * | no answer, or never collected | tried again later | tried again later |
 *
 * The catalog compares what is emitted with what it has; emitting what has not changed costs it next to nothing.
 *
 * @public
 */
export class EksEntityProvider implements EntityProvider {
  private readonly connected = createDeferred<EntityProviderConnection>();
  private readonly emittedOf = new Map<string, Emitted>();
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly options: {
      inventory: EksInventoryService;
      view: Pick<CatalogView, 'listEntities'>;
      directory: BindingDirectory;
      config: CatalogConfig;
      logger: LoggerService;
      /** Change the entities before they are emitted. */
      transformers?: EntityTransformer[];
    },
  ) {}

  /** {@inheritDoc @backstage/plugin-catalog-node#EntityProvider.getProviderName} */
  getProviderName(): string {
    return 'EksEntityProvider';
  }

  /** {@inheritDoc @backstage/plugin-catalog-node#EntityProvider.connect} */
  async connect(connection: EntityProviderConnection): Promise<void> {
    this.connected.resolve(connection);
  }

  /** Emits what of a scope a change has changed. */
  async applyChange(
    scope: EksScope,
    event: EksInventoryChangedEvent,
  ): Promise<void> {
    const { namespace } = this.options.config;
    const removedRefs = event.removed.map(({ entityName }) =>
      resourceRef(entityName, namespace),
    );
    await this.inTurn(() =>
      this.emit(scope, {
        event,
        removals: ({ refs }) => removedRefs.filter(ref => !refs.has(ref)),
      }),
    );
  }

  /** Makes the catalog hold exactly what the inventory knows of a scope. */
  async reconcile(scope: EksScope): Promise<void> {
    const { view, config } = this.options;
    await this.inTurn(async () => {
      // First the catalog, then the inventory: what is made in between is in neither list of the gone.
      const existing = await view.listEntities(locationsOf(scope));
      this.emittedOf.delete(scopeId(scope));
      await this.emit(scope, {
        removals: ({ snapshot, refs }) =>
          existing
            .filter(entity => !refs.has(entity.entityRef))
            .filter(entity => {
              const kind =
                entity.kind === 'mesh-object' ? 'mesh-service' : entity.kind;
              return (
                !config.types.has(kind) ||
                !snapshot.failures.some(failure =>
                  failureCovers(failure, entity),
                )
              );
            })
            .map(({ entityRef }) => entityRef),
      });
    });
  }

  /** Removes all entities at locations that no configured scope answers for any more. */
  async forget(locations: string[]): Promise<void> {
    await this.inTurn(async () => {
      const existing = await this.options.view.listEntities(locations);
      await this.mutate(
        [],
        existing.map(({ entityRef }) => entityRef),
      );
    });
  }

  /** One after the other: an older reading must never be emitted after a newer one. */
  private async inTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.queue.then(work);
    this.queue = turn.catch(() => {});
    return turn;
  }

  /**
   * Emits a scope and looks again: another replica may have emitted something newer in between, over which this has
   * written something older.
   */
  private async emit(
    scope: EksScope,
    options: { event?: EksInventoryChangedEvent; removals: RemovalRule },
  ): Promise<void> {
    const { event, removals } = options;
    const { inventory, directory, config, logger } = this.options;
    const { transformers = [] } = this.options;
    const id = scopeId(scope);
    let emitted: string[] = [];
    let collectedAt: string | undefined;

    for (let round = 0; round < MOST_ROUNDS; round++) {
      const snapshot = await inventory.getSnapshot(scope, {
        kinds: CATALOG_KINDS,
      });
      if (snapshot.collectedAt === collectedAt) {
        return;
      }
      const bindings = await directory.bindingsWith(snapshot);
      const context = { config, scope, snapshot, bindings };
      const entities = await transformEntities(
        toEntities(context),
        transformers,
        context,
      );
      const now = fingerprints(entities);
      const refs = new Set(now.keys());
      const before = this.emittedOf.get(id);
      const removed = new Set([
        ...removals({ snapshot, refs }),
        ...[...(before?.keys() ?? emitted)].filter(ref => !refs.has(ref)),
      ]);
      const changed = entitiesToEmit({ entities, before, now, event });
      // Until it is known to have worked, nobody knows what the catalog has.
      this.emittedOf.delete(id);
      await this.mutate(changed, [...removed]);
      this.emittedOf.set(id, now);
      logger.debug('Scope emitted to the catalog', {
        scope: id,
        entities: changed.length,
        removed: removed.size,
      });
      emitted = [...refs];
      collectedAt = snapshot.collectedAt;
    }
  }

  private async mutate(added: Entity[], removed: string[]): Promise<void> {
    if (!added.length && !removed.length) {
      return;
    }
    const connection = await this.connected;
    const locationKey = this.getProviderName();
    await connection.applyMutation({
      type: 'delta',
      added: added.map(entity => ({ entity, locationKey })),
      removed: removed.map(entityRef => ({ entityRef, locationKey })),
    });
  }
}
