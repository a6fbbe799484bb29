import { isBuilt, markBuilt } from '../../scripts/packages/builtApps.mjs';
import { runToEnd } from '../../scripts/processes/runToEnd.mjs';
import { inRepository } from '../../scripts/repository.mjs';

/** A folder of `packages` with an app, and its name as a package. */
export type AppName = 'app' | 'app-legacy';

/**
 * Builds an app as for production, unless it is built from just these sources already. The backend then serves it.
 */
export async function buildApp(app: AppName) {
  if (await isBuilt(app)) {
    return;
  }
  console.log(`Building ${app} …`);
  const { code, stdout, stderr } = await runToEnd(
    process.execPath,
    [
      inRepository('node_modules/@backstage/cli/bin/backstage-cli'),
      ...['package', 'build', '--config', inRepository('app-config.yaml')],
    ],
    { cwd: inRepository('packages', app), env: process.env },
  );
  if (code !== 0) {
    throw new Error(`${app} cannot be built.\n${stdout}\n${stderr}`);
  }
  await markBuilt(app);
}
