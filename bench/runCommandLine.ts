import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { benchmarks } from './benchmarks';
import { parseBenchArguments } from './runner/parseBenchArguments';
import { runBenchmarks } from './runner/runBenchmarks';
import type { Targets } from './runner/Target';

/**
 * The command `npm run bench`. The exit code is 1 when a target is missed or something fails.
 */
async function runCommandLine(args: string[]): Promise<number> {
  const known = benchmarks.map(benchmark => benchmark.name);
  const { names, jsonFile } = parseBenchArguments(args, known);
  const targets: Targets = JSON.parse(
    await readFile(join(__dirname, 'targets.json'), 'utf8'),
  );
  const reports = await runBenchmarks(
    benchmarks.filter(benchmark => names.includes(benchmark.name)),
    targets,
    console.log,
  );
  if (jsonFile) {
    const path = resolve(jsonFile);
    await mkdir(dirname(path), { recursive: true });
    // One benchmark is written as itself, several as a list.
    const content = names.length === 1 ? reports[0] : reports;
    await writeFile(path, `${JSON.stringify(content, null, 2)}\n`);
    console.log(`Written to ${path}.`);
  }
  const missed = reports.flatMap(({ bench, results }) =>
    results
      .filter(result => result.met === false)
      .map(result => `${bench}: ${result.metric} of ${result.case}`),
  );
  for (const line of missed) {
    console.error(`Target missed by ${line}.`);
  }
  return missed.length === 0 ? 0 : 1;
}

runCommandLine(process.argv.slice(2)).then(
  code => process.exit(code),
  error => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
