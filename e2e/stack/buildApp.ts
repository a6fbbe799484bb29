import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { runToEnd } from '../../scripts/processes/runToEnd.mjs';
import { inRepository, repositoryRoot } from '../../scripts/repository.mjs';

/** A folder of `packages` with an app, and its name as a package. */
export type AppName = 'app' | 'app-legacy';

/**
 * Builds an app as for production, unless it is built from just these sources already. The backend then serves it.
 */
export async function buildApp(app: AppName) {
  const folder = inRepository('packages', app);
  const keyFile = inRepository('packages', app, 'dist/.built-from');
  const key = await sourcesKey(folder);
  if ((await readFile(keyFile, 'utf8').catch(() => '')) === key) {
    return;
  }
  console.log(`Building ${app} …`);
  const { code, stdout, stderr } = await runToEnd(
    process.execPath,
    [
      inRepository('node_modules/@backstage/cli/bin/backstage-cli'),
      ...['package', 'build', '--config', inRepository('app-config.yaml')],
    ],
    { cwd: folder, env: process.env },
  );
  if (code !== 0) {
    throw new Error(`${app} cannot be built.\n${stdout}\n${stderr}`);
  }
  await writeFile(keyFile, key);
}

/** Changes when anything does that the app may be built from. */
async function sourcesKey(folder: string) {
  const hash = createHash('sha256');
  const files = [
    inRepository('yarn.lock'),
    ...(await filesIn(folder)),
    ...(await filesIn(inRepository('plugins'))),
  ];
  for (const file of files) {
    hash.update(`${relative(repositoryRoot, file)}\n`);
    hash.update(await readFile(file));
  }
  return hash.digest('hex');
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isFile()) {
      files.push(path);
    } else if (
      entry.isDirectory() &&
      !['node_modules', 'dist', 'dist-types'].includes(entry.name)
    ) {
      files.push(...(await filesIn(path)));
    }
  }
  return files;
}
