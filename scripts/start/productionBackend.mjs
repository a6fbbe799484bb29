import { join } from 'node:path';
import { repositoryRoot } from '../repository.mjs';

/**
 * The backend as it runs in production, on a port of this machine.
 *
 * @param {object} options
 * @param {string} options.name
 * @param {number} options.port
 * @param {string} [options.root] the repository of the app that it is the backend of; this one unless told
 * @param {string[]} options.configFiles in the repository; later ones win
 * @param {Record<string, unknown>} options.config more configuration, by path:
 *   `{ 'eks.inventory.schedule.frequency': 'PT5S' }`
 * @param {Record<string, string>} [options.env]
 * @param {string[]} [options.nodeArgs]
 * @returns {import('./services.mjs').Service}
 */
export function productionBackend({
  name,
  port,
  root = repositoryRoot,
  configFiles,
  config,
  env,
  nodeArgs = [],
}) {
  const settings = Object.entries({
    'backend.listen.host': '127.0.0.1',
    'backend.listen.port': port,
    ...config,
  }).map(([path, value]) => [
    `APP_CONFIG_${path.replaceAll('.', '_')}`,
    JSON.stringify(value),
  ]);
  return {
    name,
    args: [
      '--enable-source-maps',
      `--require=${join(
        root,
        'node_modules/@backstage/cli/config/nodeTransform.cjs',
      )}`,
      ...nodeArgs,
      'src/index',
      ...configFiles.flatMap(file => ['--config', join(root, file)]),
    ],
    cwd: join(root, 'packages/backend'),
    env: {
      NODE_ENV: 'production',
      ...env,
      ...Object.fromEntries(settings),
    },
    readyUrl: `http://127.0.0.1:${port}/.backstage/health/v1/readiness`,
  };
}
