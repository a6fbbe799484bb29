import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { END_WITH_STARTER } from '../../scripts/processes/ProcessSet.mjs';
import { inRepository } from '../../scripts/repository.mjs';
import { MARK } from './answer';
import { bundleSubject } from './bundleSubject';
import { countCalls, forgetCalls } from './countCalls';
import type { MeasuredRun, SubjectAnswer, SubjectTask } from './Subject';

/**
 * Runs a subject in a process of its own against a sandbox, and counts its calls run by run.
 *
 * @param nodeArgs - options of Node for the process
 */
export async function runSubject(
  script: string,
  task: SubjectTask,
  nodeArgs: string[] = [],
): Promise<{ runs: MeasuredRun[]; peakBytes: number }> {
  const child = spawn(
    process.execPath,
    [
      END_WITH_STARTER,
      ...nodeArgs,
      await bundleSubject(script),
      JSON.stringify(task),
    ],
    {
      cwd: inRepository(),
      stdio: ['pipe', 'pipe', 'pipe'],
      env: {
        ...process.env,
        AWS_ENDPOINT_URL: task.url,
        AWS_REGION: task.regions[0],
        AWS_ACCESS_KEY_ID: task.accountId,
        AWS_SECRET_ACCESS_KEY: 'any',
      },
    },
  );
  const printed: string[] = [];
  child.stderr.on('data', data => printed.push(String(data)));
  const calls: Array<Pick<MeasuredRun, 'calls' | 'byOperation'>> = [];
  let begun = false;
  const ended = new Promise<number | null>(resolve => {
    child.once('close', resolve);
  });
  let result: SubjectAnswer | undefined;
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.startsWith(MARK)) {
      printed.push(line);
      continue;
    }
    const message: SubjectAnswer | { ready: true } = JSON.parse(
      line.slice(MARK.length),
    );
    if (begun) {
      calls.push(await countCalls(task.url));
    }
    if ('ready' in message) {
      await forgetCalls(task.url);
      begun = true;
      child.stdin.write('begin\n');
    } else {
      result = message;
    }
  }
  await ended;
  if (!result) {
    throw new Error(`${script} did not answer:\n${printed.join('\n')}`);
  }
  return {
    runs: result.runs.map((run, index) => ({ ...run, ...calls[index] })),
    peakBytes: result.peakBytes,
  };
}
