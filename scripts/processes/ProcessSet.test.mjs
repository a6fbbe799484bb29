import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { END_WITH_STARTER, ProcessSet } from './ProcessSet.mjs';

// A process that starts another one, tells both ids and waits; it ignores SIGTERM when told to.
const FAMILY = `
  const { spawn } = require('node:child_process');
  if (process.argv[1] === 'stubborn') process.on('SIGTERM', () => {});
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  console.log(process.pid + ' ' + child.pid);
  setInterval(() => {}, 1000);`;

/** @param {number} pid */
function lives(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** @param {readonly number[]} pids */
async function untilGone(pids) {
  while (pids.some(lives)) {
    await sleep(20);
  }
}

/**
 * @param {ProcessSet} set
 * @param {string[]} args
 */
async function startFamily(set, args = []) {
  /** @type {(line: string) => void} */
  let tell = () => {};
  const told = new Promise(resolve => {
    tell = resolve;
  });
  const { ended } = set.start({
    name: 'family',
    command: process.execPath,
    args: ['-e', FAMILY, ...args],
    env: process.env,
    onLine: line => tell(line),
  });
  const pids = /** @type {string} */ (await told).split(' ').map(Number);
  return { pids, ended };
}

test('stopping a set ends what its processes have started', async () => {
  const set = new ProcessSet();
  const { pids } = await startFamily(set);
  await set.stop();
  await untilGone(pids);
});

test('a process that does not listen is ended by force', async () => {
  const set = new ProcessSet();
  const { pids, ended } = await startFamily(set, ['stubborn']);
  await set.stop({ graceMs: 300 });
  await untilGone(pids);
  assert.equal((await ended).how, 'was ended by SIGKILL');
});

test('what a process leaves behind when it dies is ended as well', async () => {
  const set = new ProcessSet();
  const { pids, ended } = await startFamily(set);
  process.kill(pids[0], 'SIGKILL');
  assert.equal((await ended).code, 1);
  await set.stop();
  await untilGone(pids);
});

test('a program that is not there is told as an end', async () => {
  const set = new ProcessSet();
  const { ended } = set.start({
    name: 'nothing',
    command: '/nowhere/nothing',
    args: [],
    onLine: () => {},
  });
  assert.match((await ended).how, /did not start: .*ENOENT/);
});

test('a process ends when its starter is killed', async () => {
  const module = fileURLToPath(new URL('./ProcessSet.mjs', import.meta.url));
  const starter = spawn(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { ProcessSet } from ${JSON.stringify(module)};
       new ProcessSet().start({
         name: 'family',
         command: process.execPath,
         args: [${JSON.stringify(END_WITH_STARTER)}, '-e', ${JSON.stringify(
        FAMILY,
      )}],
         env: process.env,
         onLine: line => console.log(line),
       });`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const [line] = await once(createInterface({ input: starter.stdout }), 'line');
  const pids = String(line).split(' ').map(Number);
  starter.kill('SIGKILL');
  await untilGone(pids);
});
