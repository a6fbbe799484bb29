import { prepare } from '../install/prepare.mjs';
import { END_WITH_STARTER } from '../processes/ProcessSet.mjs';
import { runInForeground } from '../processes/runInForeground.mjs';
import { inRepository, repositoryRoot } from '../repository.mjs';

export const usage =
  'npm run sandbox -- [--port N] [--seed NAME] [--speed N] [--latency MS]';
export const summary = 'runs the AWS sandbox alone';

/** @param {string[]} args handed on: the sandbox judges them */
export async function run(args) {
  const { node, env } = await prepare();
  const sandbox = inRepository('packages/aws-sandbox/bin/aws-sandbox');
  return runInForeground({
    name: 'sandbox',
    command: node,
    args: [END_WITH_STARTER, sandbox, ...args],
    cwd: repositoryRoot,
    env,
  });
}
