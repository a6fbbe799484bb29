import { repositoryRoot } from '../repository.mjs';
import { END_WITH_STARTER } from './ProcessSet.mjs';
import { runInForeground } from './runInForeground.mjs';

/**
 * Runs Node programs of the repository one after the other, until one fails.
 *
 * @param {ReadonlyArray<{ name: string, program: string, args: readonly string[] }>} programs
 * @param {{ node: string, env: NodeJS.ProcessEnv }} prepared
 * @returns {Promise<number>} the exit code of the last one that ran
 */
export async function runPrograms(programs, { node, env }) {
  for (const { name, program, args } of programs) {
    const code = await runInForeground({
      name,
      command: node,
      args: [END_WITH_STARTER, program, ...args],
      cwd: repositoryRoot,
      env,
    });
    if (code !== 0) {
      return code;
    }
  }
  return 0;
}
