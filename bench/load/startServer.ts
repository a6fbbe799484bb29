import {
  END_WITH_STARTER,
  ProcessSet,
} from '../../scripts/processes/ProcessSet.mjs';
import { findFreePort } from '../../scripts/processes/ports.mjs';
import { waitForUrl } from '../../scripts/processes/waitForUrl.mjs';
import { inRepository } from '../../scripts/repository.mjs';

const READY_WITHIN_MS = 60_000;
/** A script in TypeScript is run as the backend is. */
const TRANSPILED = `--require=${inRepository(
  'node_modules/@backstage/cli/config/nodeTransform.cjs',
)}`;

/** A server under test, in a process of its own: it has one core, and the load another. */
export interface Server {
  port: number;
  stop(): Promise<void>;
}

/** Starts a Node server. It is given its port as `--port N` and is ready when the path answers. */
export async function startServer(options: {
  script: string;
  args: string[];
  readyPath: string;
  env?: Record<string, string>;
}): Promise<Server> {
  const { script, args, readyPath, env } = options;
  const port = await findFreePort();
  const processes = new ProcessSet();
  const printed: string[] = [];
  const over = new AbortController();
  const { ended } = processes.start({
    name: script,
    command: process.execPath,
    args: [
      END_WITH_STARTER,
      ...(script.endsWith('.ts') ? [TRANSPILED] : []),
      inRepository(script),
      '--port',
      `${port}`,
      ...args,
    ],
    cwd: inRepository(),
    env: { ...process.env, ...env },
    onLine: line => printed.push(line),
  });
  ended.then(() => over.abort());
  const ready = await waitForUrl(`http://127.0.0.1:${port}${readyPath}`, {
    withinMs: READY_WITHIN_MS,
    signal: over.signal,
  });
  if (!ready) {
    await processes.stop();
    throw new Error(`${script} did not start:\n${printed.join('\n')}`);
  }
  return { port, stop: () => processes.stop() };
}
