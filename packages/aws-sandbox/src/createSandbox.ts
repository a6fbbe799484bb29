import { FaultList } from './faults/FaultList';
import { parseFault } from './faults/parseFault';
import { RateLimiter } from './faults/RateLimiter';
import { startKubernetes } from './kubernetes/server/startKubernetes';
import type { Sandbox, SandboxOptions } from './Sandbox';
import { seedWorld } from './seedWorld';
import { RequestLog } from './server/RequestLog';
import { startServer } from './server/startServer';
import { services } from './services/services';
import { StateFile } from './state/StateFile';
import { createScaledClock } from './world/Clock';
import { World } from './world/World';

/**
 * Starts a sandbox in this process.
 *
 * @example
 * ```ts
 * const sandbox = await createSandbox({ seed: 'empty', speed: 1000 });
 * const eks = new EKSClient({
 *   endpoint: sandbox.url,
 *   region: 'eu-west-1',
 *   credentials: { accessKeyId: '111122223333', secretAccessKey: 'any' },
 * });
 * // …
 * await sandbox.close();
 * ```
 *
 * @throws RangeError when an option is out of its range.
 * @public
 */
export async function createSandbox(
  options: SandboxOptions = {},
): Promise<Sandbox> {
  const {
    seed = 'demo',
    speed = 60,
    latencyMs = 0,
    faults: givenFaults = [],
    throttling = false,
    state,
    port = 0,
    host = '127.0.0.1',
    clock = createScaledClock({ speed }),
    kubernetes = false,
    kubernetesPort = 0,
    // eslint-disable-next-line no-console
    warn = line => console.warn(`aws-sandbox: ${line}`),
  } = options;
  if (!(latencyMs >= 0)) {
    throw new RangeError(
      `latencyMs must be 0 or a positive number, found ${latencyMs}`,
    );
  }
  const world = new World(clock);
  const file = state ? new StateFile(state, world, warn) : undefined;
  if (!file?.load()) seedWorld(world, seed);
  // At once, so that a file that cannot be written is told now and not when there is something to lose.
  file?.save();
  const faults = new FaultList();
  if (throttling) faults.add({ kind: 'throttle' });
  for (const fault of givenFaults) faults.add(parseFault(fault));
  const requestLog = new RequestLog();
  const rateLimiter = new RateLimiter();
  const changed = () => file?.changed();
  const clusters = kubernetes
    ? await startKubernetes({
        world,
        host,
        port: kubernetesPort,
        latencyMs,
        requestLog,
        faults,
        rateLimiter,
        changed,
        warn,
      })
    : undefined;
  const front = {
    world,
    services,
    faults,
    rateLimiter,
    requestLog,
    latencyMs,
    warn,
    changed,
    clusterAddress: clusters?.addressOf,
  };
  const server = await startServer(front, { host, port }).catch(async error => {
    await clusters?.close();
    throw error;
  });
  let closing: Promise<void> | undefined;
  return {
    url: server.url,
    world,
    requests: filter => requestLog.list(filter),
    clearRequests: () => requestLog.clear(),
    addFault: fault => faults.add(parseFault(fault)),
    clearFaults: () => faults.clear(),
    close: () => {
      closing ??= Promise.all([server.close(), clusters?.close()]).then(() =>
        file?.save(),
      );
      return closing;
    },
  };
}
