import process from 'node:process';
import { StopError } from './StopError.mjs';

/**
 * @typedef {object} Command
 * @property {string} usage
 * @property {string} summary
 * @property {(args: string[]) => Promise<number>} run answers the exit code
 */

/**
 * Each command's own file, loaded when it is asked for.
 *
 * @type {Readonly<Record<string, () => Promise<Command>>>}
 */
const COMMANDS = {
  start: () => import('./commands/start.mjs'),
  test: () => import('./commands/test.mjs'),
  setup: () => import('./commands/setup.mjs'),
  sandbox: () => import('./commands/sandbox.mjs'),
  e2e: () => import('./commands/e2e.mjs'),
  bench: () => import('./commands/bench.mjs'),
  pack: () => import('./commands/pack.mjs'),
  'api-reports': () => import('./commands/apiReports.mjs'),
};

/**
 * Runs one of the repository's commands and ends the process with its exit code.
 *
 * @param {string[]} argv the command's name and its own arguments
 */
export async function main([name, ...args]) {
  dropEmptyHome();
  try {
    process.exit(await runCommand(name, args));
  } catch (error) {
    console.error(error instanceof StopError ? error.message : error);
    process.exit(1);
  }
}

/**
 * @param {string | undefined} name
 * @param {string[]} args
 */
async function runCommand(name, args) {
  if (name === undefined || !Object.hasOwn(COMMANDS, name)) {
    const known = Object.keys(COMMANDS).join(', ');
    throw new StopError(
      `No command '${
        name ?? ''
      }': choose one of ${known}, as in \`npm run start\`.`,
    );
  }
  const command = await COMMANDS[name]();
  if (args.includes('--help') || args.includes('-h')) {
    console.log(`${command.usage}\n\n  ${command.summary}`);
    return 0;
  }
  return command.run(args);
}

/** An empty HOME would be taken for the current folder by some tools; without one they ask the system. */
function dropEmptyHome() {
  if (process.env.HOME === '') {
    delete process.env.HOME;
  }
}
