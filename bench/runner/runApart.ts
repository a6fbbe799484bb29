import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from './runBenchmarks';

/**
 * Runs benchmarks one after the other, each in a process of its own: what one leaves behind in its process would be measured
 * with the next, and the peak memory of a process counts from that of its parent on.
 *
 * @param program - which takes a benchmark's name and `--json FILE`
 * @returns a report each; missing for those that failed, as they say themselves
 */
export async function runApart(
  names: readonly string[],
  program: string,
): Promise<Map<string, Report>> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const reports = new Map<string, Report>();
  try {
    for (const name of names) {
      const file = join(folder, `${name}.json`);
      await ended([...process.execArgv, program, name, '--json', file]);
      const report = await readFile(file, 'utf8').catch(() => undefined);
      if (report) {
        reports.set(name, JSON.parse(report));
      }
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  return reports;
}

function ended(args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    spawn(process.execPath, args, { stdio: 'inherit' })
      .once('error', reject)
      .once('close', () => resolve());
  });
}
