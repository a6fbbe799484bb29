import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { inRepository } from '../scripts/repository.mjs';
import { readPacked } from '../scripts/packages/readPacked.mjs';
import { PackageRegistry } from './PackageRegistry';
import { type Frontend, Portal } from './Portal';
import { readSteps } from './readSteps';
import { RunningPortal } from './RunningPortal';
import { visit } from './visit';

const MINUTE = 60_000;
/** Installing and building take minutes on a busy machine. */
const PATIENCE = { timeout: 20 * MINUTE };
const RESULTS = inRepository('e2e-results/installation');

let folder: string;
let registry: PackageRegistry;
let portal: Portal;

before(async () => {
  // Apart from this repository, whose dependencies would be found from a folder in it.
  folder = await mkdtemp(join(tmpdir(), 'portal-'));
  registry = await PackageRegistry.start(await readPacked());
  portal = await Portal.make(join(folder, 'portal'), registry.url);
  await mkdir(RESULTS, { recursive: true });
}, PATIENCE);

after(async () => {
  await registry?.stop();
  await rm(folder, { recursive: true, force: true });
}, PATIENCE);

test('create-app makes an app of the release that the suite is made with', async () => {
  const release = async (path: string) =>
    JSON.parse(await readFile(path, 'utf8')).version;
  assert.equal(
    await release(join(portal.folder, 'backstage.json')),
    await release(inRepository('backstage.json')),
  );
});

test('the README installs the suite', PATIENCE, async () => {
  const steps = await stepsOf('README.md', 'Into your Backstage');
  assert.deepEqual(
    steps.map(({ kind }) => kind),
    ['command', 'edit', 'command', 'config'],
  );
  for (const step of steps) {
    await portal.follow(step);
  }
});

test('the page on installation brings the templates', PATIENCE, async () => {
  await cp(inRepository('templates'), join(portal.folder, 'templates'), {
    recursive: true,
  });
  const steps = await stepsOf('docs/install.md', 'Templates');
  assert.equal(steps.length, 1);
  for (const step of steps) {
    await portal.follow(step);
  }
});

test(
  'and the same for an app of the legacy frontend system',
  PATIENCE,
  async () => {
    const steps = await stepsOf(
      'docs/install.md',
      'On the legacy frontend system',
    );
    assert.ok(steps.length > 5, `found ${steps.length} steps`);
    for (const step of steps) {
      await portal.follow(step, 'app-legacy');
    }
  },
);

test(
  'the types of both apps agree with those of the suite',
  PATIENCE,
  async () => {
    await portal.run('yarn tsc');
  },
);

test('the configuration is one that the schemas allow', PATIENCE, async () => {
  await portal.run('yarn backstage-cli config:check --lax');
});

test('the app is built and shows a cluster', PATIENCE, async () => {
  await buildAndVisit('app');
});

test('so does that of the legacy frontend system', PATIENCE, async () => {
  await buildAndVisit('app-legacy');
});

async function buildAndVisit(frontend: Frontend) {
  await portal.run(`yarn workspace ${frontend} build`);
  const running = await RunningPortal.start({
    folder: portal.folder,
    frontend,
    logFile: join(RESULTS, `${frontend}.log`),
  });
  try {
    await visit(running.url, { pictures: join(RESULTS, frontend) });
  } finally {
    await running.stop();
  }
}

async function stepsOf(page: string, heading: string) {
  return readSteps(await readFile(inRepository(page), 'utf8'), heading);
}
