import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { runToEnd } from '../processes/runToEnd.mjs';
import { StopError } from '../StopError.mjs';

/**
 * Runs the npm client: the one that started this command, else the one beside the running Node, else the one on the PATH.
 *
 * @param {readonly string[]} args
 * @param {{ cwd?: string }} [options]
 */
export async function runNpm(args, options = {}) {
  const { command, leadingArgs, shell } = findNpm(process.env);
  const result = await runToEnd(command, [...leadingArgs, ...args], {
    ...options,
    env: { ...process.env, npm_config_update_notifier: 'false' },
    shell,
  });
  if (result.code === 127) {
    throw new StopError(
      'The npm client was not found: install npm (it comes with Node) or put it on the PATH.',
    );
  }
  return result;
}

/** @param {NodeJS.ProcessEnv} env */
function findNpm(env) {
  const nodeFolder = dirname(process.execPath);
  const script = [
    // Yarn and pnpm set the same variable to themselves.
    /npm-cli\.js$/.test(env.npm_execpath ?? '') ? env.npm_execpath : undefined,
    resolve(nodeFolder, '../lib/node_modules/npm/bin/npm-cli.js'),
    resolve(nodeFolder, 'node_modules/npm/bin/npm-cli.js'),
  ].find(candidate => candidate && existsSync(candidate));
  if (script) {
    return { command: process.execPath, leadingArgs: [script], shell: false };
  }
  // On Windows npm is a batch file, which only a shell can start.
  const shell = process.platform === 'win32';
  return { command: 'npm', leadingArgs: [], shell };
}
