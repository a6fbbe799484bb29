import type { Benchmark } from './Benchmark';
import { describeMachine, type Machine } from './describeMachine';
import { formatTable } from './formatTable';
import { judge, type Result } from './judge';
import type { Targets } from './Target';

/** What a benchmark came to, as `--json` writes it. */
export interface Report {
  bench: string;
  date: string;
  machine: Machine;
  rounds: number;
  results: Result[];
}

/** Runs benchmarks one after the other and prints the table of each. */
export async function runBenchmarks(
  benchmarks: readonly Benchmark[],
  targets: Targets,
  say: (text: string) => void,
): Promise<Report[]> {
  const machine = describeMachine();
  const reports: Report[] = [];
  for (const { name, summary, rounds, run } of benchmarks) {
    say(`${name}: ${summary}`);
    say(
      `${rounds} rounds on ${machine.cores} × ${machine.cpu}, Node ${machine.node}`,
    );
    const measurements = await run({ rounds, say: line => say(`  ${line}`) });
    const results = judge(name, measurements, targets);
    say(`\n${formatTable(results)}\n`);
    const date = new Date().toISOString();
    reports.push({ bench: name, date, machine, rounds, results });
  }
  return reports;
}
