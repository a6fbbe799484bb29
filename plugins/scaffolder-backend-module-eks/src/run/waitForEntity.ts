import { setTimeout } from 'node:timers/promises';
import { toError } from '@backstage/errors';
import type { ActionRun } from './ActionRun';

/** The inventory looks at once at what an action has changed; a catalog that takes longer has more to do than that. */
const LONGEST_MS = 30_000;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 4_000;

/**
 * Waits until the catalog shows an entity, so that the link to it leads somewhere, for half a minute at most.
 *
 * What is made is made: a catalog that is slow or cannot be asked never ends a task. It is told in the log.
 */
export async function waitForEntity(
  run: ActionRun,
  entityRef: string | undefined,
): Promise<void> {
  const { deps, ctx } = run;
  const { entities, entityPatienceMs = LONGEST_MS } = deps;
  if (!entities || entityRef === undefined || ctx.isDryRun) {
    return;
  }
  const end = performance.now() + entityPatienceMs;
  let pause = Math.min(FIRST_PAUSE_MS, entityPatienceMs / 10);
  let failure: Error | undefined;
  for (;;) {
    try {
      if (await entities.hasEntity(entityRef, { signal: ctx.signal })) {
        ctx.logger.info(`The catalog shows ${entityRef}`);
        return;
      }
      failure = undefined;
    } catch (error) {
      failure = toError(error);
    }
    if (ctx.signal?.aborted || performance.now() + pause > end) {
      break;
    }
    try {
      await setTimeout(pause, undefined, { signal: ctx.signal });
    } catch {
      break;
    }
    pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
  }
  ctx.logger.warn(
    failure
      ? `The catalog could not be asked for ${entityRef}, which it shows once the inventory has seen it: ${failure.message}`
      : `The catalog does not show ${entityRef} yet; it does once the inventory has seen it`,
  );
}
