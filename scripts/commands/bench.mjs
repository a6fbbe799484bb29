import { prepare } from '../install/prepare.mjs';
import { END_WITH_STARTER } from '../processes/ProcessSet.mjs';
import { runInForeground } from '../processes/runInForeground.mjs';
import { inRepository, repositoryRoot } from '../repository.mjs';

export const usage = 'npm run bench -- NAME [--json FILE]';
export const summary =
  'runs a benchmark, or all of them with the name `all`; see bench/README.md';

/** @param {string[]} args */
export async function run(args) {
  const { node, env } = await prepare();
  return runInForeground({
    name: 'bench',
    command: node,
    args: [
      END_WITH_STARTER,
      // Benchmarks and what they measure are TypeScript, run as the backend is.
      `--require=${inRepository(
        'node_modules/@backstage/cli/config/nodeTransform.cjs',
      )}`,
      inRepository('bench/runCommandLine.ts'),
      ...args,
    ],
    cwd: repositoryRoot,
    env: { NODE_ENV: 'production', ...env },
  });
}
