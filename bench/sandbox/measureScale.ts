import { startServer } from '../load/startServer';
import type { BenchmarkContext, Measurement } from '../runner/Benchmark';

const SEED = 'scale:clusters=1000,nodegroups=3,roles=50000,mesh=5000';
/** Each takes some seconds, and they differ little. */
const ROUNDS = 3;
const MEGABYTE = 1_000_000;

/** How long the sandbox takes to stand with a large estate, from the start of its process, and how much memory that is. */
export async function measureScale({
  rounds,
  say,
}: BenchmarkContext): Promise<Measurement[]> {
  const megabytes: number[] = [];
  const seconds: number[] = [];
  const count = Math.min(rounds, ROUNDS);
  for (let round = 1; round <= count; round += 1) {
    const begun = performance.now();
    const sandbox = await startServer({
      script: 'packages/aws-sandbox/bin/aws-sandbox',
      args: ['--no-kubernetes', '--seed', SEED],
      readyPath: '/_sandbox/health',
    });
    try {
      seconds.push((performance.now() - begun) / 1000);
      megabytes.push((await residentBytes(sandbox.port)) / MEGABYTE);
    } finally {
      await sandbox.stop();
    }
    say(`1,000 clusters, round ${round} of ${count}`);
  }
  const name = '1,000 clusters';
  return [
    { case: name, metric: 'memory', unit: 'MB', ours: megabytes },
    { case: name, metric: 'start', unit: 's', ours: seconds },
  ];
}

async function residentBytes(port: number): Promise<number> {
  const url = `http://127.0.0.1:${port}/_sandbox/health`;
  const health = (await (await fetch(url)).json()) as {
    residentBytes?: number;
  };
  if (health.residentBytes === undefined) {
    throw new Error(`${url} does not tell the memory taken`);
  }
  return health.residentBytes;
}
