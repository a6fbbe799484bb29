import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inRepository } from '../scripts/repository.mjs';
import { runToEnd } from '../scripts/processes/runToEnd.mjs';
import { bringPackage } from '../scripts/toolchain/bringPackage.mjs';
import { CREATE_APP_PACKAGE } from '../scripts/toolchain/pins.mjs';
import type { Manifest } from './releaseVersions';

/** The folder of the app's frontend of the legacy system, beside that of the new one. */
export const LEGACY_APP = 'packages/app-legacy';

/**
 * Makes an app as `create-app` makes it, with nothing installed. Its frontend is that of the new system; that of the legacy
 * system, as `create-app --legacy` makes it, stands beside it, so that one installation and one backend serve both.
 *
 * @param folder - must not be there yet
 * @param env - with a `yarn` on its PATH, which create-app asks for
 */
export async function makeStockApp(
  folder: string,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  const createApp = await bringPackage({
    pin: CREATE_APP_PACKAGE,
    what: `create-app ${CREATE_APP_PACKAGE.version}`,
    otherwise: 'leave this check out',
    say: line => console.log(line),
  });
  const legacy = `${folder}-legacy`;
  await create(createApp, ['--path', folder], env);
  await create(createApp, ['--path', legacy, '--legacy'], env);
  await cp(join(legacy, 'packages/app'), join(folder, LEGACY_APP), {
    recursive: true,
  });
  await rm(legacy, { recursive: true });
  await changeJson(join(folder, LEGACY_APP, 'package.json'), manifest => ({
    ...manifest,
    name: 'app-legacy',
  }));
  await settle(folder);
}

async function create(
  program: string,
  flags: string[],
  env: NodeJS.ProcessEnv,
) {
  const { code, stdout, stderr } = await runToEnd(
    process.execPath,
    [program, '--skip-install', ...flags],
    { env: { ...env, BACKSTAGE_APP_NAME: 'portal' } },
  );
  if (code !== 0) {
    throw new Error(`create-app failed.\n${stdout}\n${stderr}`);
  }
}

/**
 * Takes those versions of some of Backstage's dependencies that need no compiler and no download from elsewhere when they
 * are installed, as this repository does.
 */
async function settle(folder: string) {
  const ours = JSON.parse(await readFile(inRepository('package.json'), 'utf8'));
  await changeJson(join(folder, 'package.json'), manifest => ({
    ...manifest,
    resolutions: { ...manifest.resolutions, ...ours.resolutions },
  }));
}

/** The package.json of everything in the app. */
export async function manifestsOf(folder: string): Promise<Manifest[]> {
  return Promise.all(
    ['', 'packages/app', LEGACY_APP, 'packages/backend'].map(async path =>
      JSON.parse(await readFile(join(folder, path, 'package.json'), 'utf8')),
    ),
  );
}

/** Changes a JSON file. */
export async function changeJson(
  path: string,
  change: (json: Record<string, any>) => Record<string, any>,
) {
  const json = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, `${JSON.stringify(change(json), null, 2)}\n`);
}
