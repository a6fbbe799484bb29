import { setTimeout as sleep } from 'node:timers/promises';
import type {
  Found,
  SdkClient,
  Step,
  StepResult,
  Walk,
  WalkConfig,
} from './Walk';

const ATTEMPTS = 120;
const PAUSE_MS = 250;

/** Thrown by what a step asks for and no earlier one has found. */
class NotFoundBefore extends Error {}

/** Takes every step of a walk, whatever becomes of the ones before, and tells how each ended. */
export async function runWalk(
  walk: Walk,
  config: WalkConfig,
  given: Found,
): Promise<StepResult[]> {
  const { service, steps } = walk;
  const client = walk.client(config);
  const found: Found = { ...given };
  const results: StepResult[] = [];
  try {
    for (const step of steps) {
      const outcome = await take(step, found, client);
      results.push({ service, operation: step.operation, outcome });
    }
  } finally {
    client.destroy();
  }
  return results;
}

async function take(
  step: Step,
  found: Found,
  client: SdkClient,
): Promise<StepResult['outcome']> {
  const strict = refuseUnknown(found);
  for (let attempt = 1; ; attempt += 1) {
    const isLast = attempt === ATTEMPTS;
    try {
      const output = await client.send(step.command(strict));
      if (step.check(output, strict)) {
        Object.assign(found, withoutUndefined(step.keep(output)));
        return { kind: 'ok' };
      }
      if (!step.wait || isLast) {
        return { kind: 'differs', detail: JSON.stringify(output) };
      }
    } catch (error) {
      if (error instanceof NotFoundBefore) {
        return { kind: 'skipped', missing: error.message };
      }
      const { name, message } = error as Error;
      if (name !== step.passing || isLast) {
        return { kind: 'fails', code: name, detail: message };
      }
    }
    await sleep(PAUSE_MS);
  }
}

function refuseUnknown(found: Found): Found {
  return new Proxy(found, {
    get(target, name: string) {
      if (!Object.hasOwn(target, name)) throw new NotFoundBefore(name);
      return target[name];
    },
  });
}

function withoutUndefined(kept: Record<string, string | undefined>): Found {
  return Object.fromEntries(
    Object.entries(kept).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
}
