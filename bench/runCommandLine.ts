import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { benchmarks } from './benchmarks';
import { parseBenchArguments } from './runner/parseBenchArguments';
import { runApart } from './runner/runApart';
import { type Report, runBenchmarks } from './runner/runBenchmarks';
import type { Targets } from './runner/Target';

/**
 * The command `npm run bench`. The exit code is 1 when a target is missed or something fails.
 */
async function runCommandLine(args: string[]): Promise<number> {
  const known = benchmarks.map(benchmark => benchmark.name);
  const { names, jsonFile } = parseBenchArguments(args, known);
  const reports = names.length === 1 ? await run(names) : await runAll(names);
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
  return missed.length === 0 && reports.length === names.length ? 0 : 1;
}

async function run(names: string[]): Promise<Report[]> {
  const targets: Targets = JSON.parse(
    await readFile(join(__dirname, 'targets.json'), 'utf8'),
  );
  return runBenchmarks(
    benchmarks.filter(benchmark => names.includes(benchmark.name)),
    targets,
    console.log,
  );
}

async function runAll(names: string[]): Promise<Report[]> {
  const reports = await runApart(names, __filename);
  for (const name of names.filter(each => !reports.has(each))) {
    console.error(`Failed: ${name}.`);
  }
  return [...reports.values()];
}

runCommandLine(process.argv.slice(2)).then(
  code => process.exit(code),
  error => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
