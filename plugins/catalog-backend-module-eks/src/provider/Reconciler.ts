import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import {
  type EksInventoryChangedEvent,
  INVENTORY_KINDS,
  type InventoryKind,
  inventoryKinds,
  type Scope,
  scopeId,
} from '@eks-platform/backstage-plugin-eks-common';
import type { EksScope } from '@eks-platform/backstage-plugin-eks-node';
import { z } from 'zod';
import { locationsOf } from '../entities/location';
import type { BindingDirectory } from './BindingDirectory';
import type { CatalogView } from './CatalogView';
import type { EksEntityProvider } from './EksEntityProvider';

const eventSchema: z.ZodType<EksInventoryChangedEvent> = z.object({
  scope: z.object({ accountId: z.string(), region: z.string() }),
  addedArns: z.array(z.string()),
  updatedArns: z.array(z.string()),
  removed: z.array(
    z.object({
      arn: z.string(),
      kind: z.enum(INVENTORY_KINDS),
      entityName: z.string(),
    }),
  ),
  extent: z
    .object({
      kinds: z.array(z.enum(INVENTORY_KINDS)),
      parentArns: z.array(z.string()).optional(),
    })
    .optional(),
});

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Decides when which scope is emitted: at once when it changed, all of them at start and daily, and again until it has
 * worked for those that could not be read.
 *
 * @public
 */
export class Reconciler {
  private readonly pending = new Map<string, EksScope>();
  private lastWhole: number | undefined;
  private strangersAreDue = false;
  private bindings = '';

  constructor(
    private readonly options: {
      provider: EksEntityProvider;
      view: Pick<CatalogView, 'listLocations'>;
      directory: BindingDirectory;
      /** As they are known now. */
      readonly scopes: EksScope[];
      /** Whether that is all of them: otherwise nothing is a stranger yet. */
      knowsAllScopes: () => boolean;
      logger: LoggerService;
      now: () => Date;
    },
  ) {}

  /** Emits the scope that an event tells of; when that fails, the scope is reconciled at the next occasion. Never throws. */
  async onChange(payload: unknown): Promise<void> {
    const { provider, logger } = this.options;
    const parsed = eventSchema.safeParse(payload);
    if (!parsed.success) {
      logger.warn('Ignored an event that is no change of the inventory', {
        problem: z.prettifyError(parsed.error),
      });
      return;
    }
    const event = parsed.data;
    if (event.extent && !event.extent.kinds.some(isInCatalog)) {
      return;
    }
    const scope = this.findScope(event.scope);
    if (!scope) {
      logger.warn('Ignored a change of a scope that is not configured', {
        scope: scopeId(event.scope),
      });
      return;
    }
    try {
      await provider.applyChange(scope, event);
    } catch (error) {
      this.pending.set(scopeId(scope), scope);
      logger.warn('Could not emit a changed scope; it will be reconciled', {
        scope: scopeId(scope),
        error: toError(error).message,
      });
    }
  }

  /** Does what is due. Call it often; mostly nothing is. */
  async run(signal: AbortSignal): Promise<void> {
    const { directory, provider, scopes, now, logger } = this.options;
    await directory.refresh();

    const passedMs = now().getTime() - (this.lastWhole ?? -Infinity);
    // Negative when a clock was put back since.
    const whole = passedMs >= DAY_MS || passedMs < 0;
    if (whole) {
      this.strangersAreDue = true;
      this.require(scopes);
      this.lastWhole = now().getTime();
    }
    if (this.strangersAreDue && this.options.knowsAllScopes()) {
      await this.forgetStrangers();
      this.strangersAreDue = false;
    }
    if (directory.fingerprint() !== this.bindings) {
      this.bindings = directory.fingerprint();
      this.require(scopes.filter(({ readsGlobal }) => readsGlobal));
    }

    for (const [id, scope] of [...this.pending]) {
      if (signal.aborted) {
        return;
      }
      this.pending.delete(id);
      try {
        await provider.reconcile(scope);
      } catch (error) {
        this.pending.set(id, scope);
        logger.info('Scope not reconciled with the catalog yet', {
          scope: id,
          reason: toError(error).message,
        });
      }
    }
  }

  private require(scopes: EksScope[]) {
    for (const scope of scopes) {
      this.pending.set(scopeId(scope), scope);
    }
  }

  private async forgetStrangers(): Promise<void> {
    const { provider, view, scopes, logger } = this.options;
    if (!scopes.length) {
      // A configuration file that was not loaded looks like this; it must not empty the catalog.
      logger.warn('No scopes are configured; the catalog is left as it is');
      return;
    }
    const known = new Set(scopes.flatMap(locationsOf));
    const strangers = (await view.listLocations()).filter(
      location => !known.has(location),
    );
    if (strangers.length) {
      logger.info('Removing entities of scopes that are configured no more', {
        locations: strangers,
      });
      await provider.forget(strangers);
    }
  }

  private findScope(scope: Scope): EksScope | undefined {
    return this.options.scopes.find(
      candidate => scopeId(candidate) === scopeId(scope),
    );
  }
}

function isInCatalog(kind: InventoryKind): boolean {
  return inventoryKinds[kind].inCatalog;
}
