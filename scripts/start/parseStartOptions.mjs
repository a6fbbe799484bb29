import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { inRepository } from '../repository.mjs';
import { StopError } from '../StopError.mjs';

/**
 * @typedef {object} StartOptions
 * @property {number} appPort
 * @property {number} backendPort
 * @property {number} sandboxPort
 * @property {boolean} sandbox whether the AWS sandbox runs beside Backstage
 * @property {string} sandboxSpeed how many times faster than AWS its clusters live
 * @property {string} sandboxSeed
 * @property {string[]} configFiles absolute paths, the later ones win
 * @property {boolean} verbose whether all that the processes print is shown
 */

export const startUsage = `npm start -- [options]

  --port N           the port of the app (3000)
  --backend-port N   the port of the API (7007)
  --sandbox-port N   the port of the AWS sandbox (4599); its clusters' Kubernetes API takes the next one
  --config FILE      configuration on top of app-config.yaml; may be repeated
  --no-sandbox       only Backstage, for AWS accounts or a sandbox that runs elsewhere
  --speed N          how many times faster than AWS the sandbox's clusters live (60)
  --seed NAME        what the sandbox begins with: demo, empty, estate or scale (demo)
  --verbose          show everything that the processes print`;

/** The port that the demo's configuration expects the sandbox at. */
export const DEFAULT_SANDBOX_PORT = 4599;

/**
 * What a user of `npm start` asked for.
 *
 * @param {string[]} args
 * @param {string} [workingFolder] that relative paths count from
 * @returns {StartOptions}
 */
export function parseStartOptions(args, workingFolder = process.cwd()) {
  const values = readFlags(args);
  const options = {
    appPort: readPort('--port', values.port, 3000),
    backendPort: readPort('--backend-port', values['backend-port'], 7007),
    sandboxPort: readPort(
      '--sandbox-port',
      values['sandbox-port'],
      DEFAULT_SANDBOX_PORT,
    ),
    sandbox: !values['no-sandbox'],
    sandboxSpeed: values.speed ?? '60',
    sandboxSeed: values.seed ?? 'demo',
    configFiles: readConfigFiles(values.config ?? [], workingFolder),
    verbose: values.verbose ?? false,
  };
  const { appPort, backendPort, sandboxPort } = options;
  const ports = [
    appPort,
    backendPort,
    ...(options.sandbox ? [sandboxPort, sandboxPort + 1] : []),
  ];
  if (new Set(ports).size < ports.length) {
    throw new StopError(
      `The app, the API, the sandbox and its Kubernetes API each need a port of their own, found ${ports.join(
        ', ',
      )}: choose with --port, --backend-port and --sandbox-port.`,
    );
  }
  return options;
}

/** @param {string[]} args */
function readFlags(args) {
  try {
    return parseArgs({
      args,
      options: {
        port: { type: 'string' },
        'backend-port': { type: 'string' },
        'sandbox-port': { type: 'string' },
        'no-sandbox': { type: 'boolean' },
        config: { type: 'string', multiple: true },
        speed: { type: 'string' },
        seed: { type: 'string' },
        verbose: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StopError(
      `${reason.replace(/\.?$/, '.')} The options are:\n\n${startUsage}`,
    );
  }
}

/**
 * @param {string} flag
 * @param {string | undefined} text
 * @param {number} otherwise
 */
function readPort(flag, text, otherwise) {
  if (text === undefined) {
    return otherwise;
  }
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new StopError(
      `${flag} takes a port number from 1 to 65535, found '${text}'.`,
    );
  }
  return port;
}

/**
 * The demo's own file always comes first: what a user names is meant on top of it.
 *
 * @param {string[]} named
 * @param {string} workingFolder
 */
function readConfigFiles(named, workingFolder) {
  const base = inRepository('app-config.yaml');
  const local = inRepository('app-config.local.yaml');
  const files = named.map(file => {
    const path = resolve(workingFolder, file);
    if (!existsSync(path)) {
      throw new StopError(`--config names ${path}, and there is no such file.`);
    }
    return path;
  });
  return [
    ...(files.includes(base) ? [] : [base]),
    ...(existsSync(local) && !files.includes(local) ? [local] : []),
    ...files,
  ];
}
