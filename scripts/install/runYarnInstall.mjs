import { delimiter, dirname } from 'node:path';
import { END_WITH_STARTER, ProcessSet } from '../processes/ProcessSet.mjs';
import { repositoryRoot } from '../repository.mjs';
import { LONGEST_MESSAGE } from './explainYarnFailure.mjs';

const SIGN_OF_LIFE_MS = 15_000;
/**
 * What the committed lock file has settled: peer dependencies of dependencies, and install scripts that are off on purpose.
 */
const SETTLED = /YN(0002|0004|0060|0086)/;

/**
 * Runs `yarn install` from the committed lock file, shows how far it is, and keeps what it said.
 *
 * @param {object} options
 * @param {string} options.node
 * @param {{ command: string, leadingArgs: string[] }} options.yarn
 * @param {Record<string, string>} options.settings Yarn's settings, as environment variables
 * @param {(line: string) => void} options.say
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function runYarnInstall({ node, yarn, settings, say }) {
  const { NODE_OPTIONS = '', PATH = '' } = process.env;
  const started = Date.now();
  /** @type {string[]} */
  const lines = [];
  let quietSince = started;
  const signOfLife = setInterval(() => {
    if (Date.now() - quietSince >= SIGN_OF_LIFE_MS) {
      quietSince = Date.now();
      say(
        `… still installing after ${Math.round(
          (quietSince - started) / 1000,
        )} s`,
      );
    }
  }, 1000);
  const { ended } = new ProcessSet().start({
    name: 'yarn install',
    command: yarn.command,
    args: [...yarn.leadingArgs, 'install', '--immutable'],
    cwd: repositoryRoot,
    env: {
      ...process.env,
      ...settings,
      PATH: `${dirname(node)}${delimiter}${PATH}`,
      // The Yarn of the PATH may be a program that starts Node itself.
      NODE_OPTIONS: `${NODE_OPTIONS} ${quoted(END_WITH_STARTER)}`.trim(),
    },
    onLine: line => {
      quietSince = Date.now();
      lines.push(line);
      if (line.length <= LONGEST_MESSAGE && !SETTLED.test(line)) {
        say(line);
      }
    },
  });
  const { code, how } = await ended.finally(() => clearInterval(signOfLife));
  return { code, output: [...lines, how].join('\n') };
}

/** @param {string} option as NODE_OPTIONS takes it, whose values may hold spaces */
function quoted(option) {
  const [name, ...value] = option.split('=');
  return `${name}="${value.join('=').replaceAll('\\', '\\\\')}"`;
}
