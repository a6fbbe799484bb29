import { inRepository } from '../repository.mjs';
import { addressOverrides } from './addressOverrides.mjs';

const CLI = inRepository('node_modules/@backstage/cli/bin/backstage-cli');

/**
 * @typedef {object} Service
 * @property {string} name
 * @property {string[]} args what Node is given
 * @property {string} cwd
 * @property {Record<string, string>} env
 * @property {string} readyUrl answers with success when the service is usable
 */

/**
 * The AWS sandbox as a process.
 *
 * @param {{ port: number, kubernetesPort?: number, seed: string, speed: string, latencyMs?: string }} options
 *   `kubernetesPort` is the next one unless told otherwise; 0 takes a free one
 * @returns {Service}
 */
export function sandboxService({
  port,
  kubernetesPort = port + 1,
  seed,
  speed,
  latencyMs,
}) {
  return {
    name: 'sandbox',
    args: [
      inRepository('packages/aws-sandbox/bin/aws-sandbox'),
      ...['--port', String(port), '--seed', seed, '--speed', speed],
      ...['--kubernetes-port', String(kubernetesPort)],
      ...(latencyMs === undefined ? [] : ['--latency', latencyMs]),
    ],
    cwd: inRepository(),
    env: {},
    readyUrl: `http://127.0.0.1:${port}/_sandbox/health`,
  };
}

/**
 * The backend in development: it starts again when its code changes.
 *
 * @param {import('./parseStartOptions.mjs').StartOptions} options
 * @param {{ lifeline: string }} connections where its process reports its life
 * @returns {Service}
 */
export function backendService(options, { lifeline }) {
  return {
    name: 'backend',
    args: [
      CLI,
      ...['package', 'start'],
      // One word, or the backend takes it for an argument of its own.
      `--require=${inRepository('scripts/start/reportLife.cjs')}`,
      ...configFlags(options.configFiles),
    ],
    cwd: inRepository('packages/backend'),
    env: { ...addressOverrides(options), START_LIFELINE: lifeline },
    readyUrl: `http://localhost:${options.backendPort}/.backstage/health/v1/readiness`,
  };
}

/**
 * The app's development server: the page changes with its code.
 *
 * @param {import('./parseStartOptions.mjs').StartOptions} options
 * @returns {Service}
 */
export function appService(options) {
  return {
    name: 'app',
    args: [CLI, 'package', 'start', ...configFlags(options.configFiles)],
    cwd: inRepository('packages/app'),
    // The page would open before the API is there; the addresses are printed when both are.
    env: { ...addressOverrides(options), BROWSER: 'none' },
    readyUrl: `http://localhost:${options.appPort}`,
  };
}

/** @param {readonly string[]} files */
function configFlags(files) {
  return files.flatMap(file => ['--config', file]);
}
