import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../load/startServer';
import type { BenchmarkContext, Measurement } from '../runner/Benchmark';
import { crawlMeshes } from './crawlMeshes';
import { fillInventory } from './fillInventory';
import { TOKEN } from './inventoryConfig';
import { scaleMesh, serviceName } from './scaleMesh';

const SIZE = 50_000;
const REQUESTS_PER_ROUND = 500;
const HOPS = 2;
const LATENCY_MS = 50;
/** The sandbox makes as many objects of this many services, at most 1,000 to a mesh as in AWS. */
const CRAWLED_SERVICES = 20_000;
/** Any that is prime to the number of services visits all of them. */
const STRIDE = 7919;

/** How long the API takes for the neighbourhood of one service of a large mesh, beside asking App Mesh for that mesh. */
export async function measureNeighbourhood(
  context: BenchmarkContext,
): Promise<Measurement[]> {
  const directory = await mkdtemp(join(tmpdir(), 'bench-topology-'));
  try {
    const made = scaleMesh(SIZE);
    await fillInventory(directory, made);
    const asked = await measureApi(context, directory, made.services);
    const crawl = await measureCrawl(context);
    const name = `neighbourhood in ${SIZE.toLocaleString('en')} objects`;
    return [
      {
        case: name,
        metric: 'p99',
        unit: 'ms',
        ours: asked.p99,
        other: asked.p99.map(() => crawl),
        otherName: `a crawl, ${LATENCY_MS} ms a call`,
      },
      { case: name, metric: 'p50', unit: 'ms', ours: asked.p50 },
      { case: name, metric: 'first answer', unit: 'ms', ours: [asked.first] },
    ];
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function measureApi(
  { rounds, say }: BenchmarkContext,
  directory: string,
  services: number,
) {
  const server = await startServer({
    script: 'bench/topology/serveInventory.ts',
    args: ['--directory', directory],
    readyPath: '/.backstage/health/v1/readiness',
  });
  try {
    // Nothing is in memory yet: the graph is built from what SQLite has.
    const first = await ask(server.port, 0);
    const p99: number[] = [];
    const p50: number[] = [];
    let next = 0;
    for (let round = 1; round <= rounds; round += 1) {
      const times: number[] = [];
      for (let count = 0; count < REQUESTS_PER_ROUND; count += 1) {
        next = (next + STRIDE) % services;
        times.push(await ask(server.port, next));
      }
      times.sort((a, b) => a - b);
      p99.push(times[Math.ceil(times.length * 0.99) - 1]);
      p50.push(times[Math.ceil(times.length * 0.5) - 1]);
      say(`neighbourhood, round ${round} of ${rounds}`);
    }
    return { first, p99, p50 };
  } finally {
    await server.stop();
  }
}

async function ask(port: number, index: number): Promise<number> {
  const query = new URLSearchParams({
    mesh: 'scale',
    service: serviceName(index),
    depth: `${HOPS}`,
  });
  const begun = performance.now();
  const response = await fetch(
    `http://127.0.0.1:${port}/api/eks/mesh-topology?${query}`,
    { headers: { Authorization: `Bearer ${TOKEN}` } },
  );
  const answer = (await response.json()) as {
    topology?: { nodes: unknown[] };
  };
  const time = performance.now() - begun;
  if (!response.ok || !answer.topology || answer.topology.nodes.length < HOPS) {
    throw new Error(`The API answered ${JSON.stringify(answer)}`);
  }
  return time;
}

/** Milliseconds; it takes minutes, so once. */
async function measureCrawl({ say }: BenchmarkContext): Promise<number> {
  const sandbox = await startServer({
    script: 'packages/aws-sandbox/bin/aws-sandbox',
    args: [
      ...['--no-kubernetes', '--latency', `${LATENCY_MS}`],
      ...['--seed', `scale:clusters=1,mesh=${CRAWLED_SERVICES}`],
    ],
    readyPath: '/_sandbox/health',
  });
  try {
    say('crawling the App Mesh API, once');
    const begun = performance.now();
    const count = await crawlMeshes(sandbox.port);
    if (count !== SIZE) {
      throw new Error(`Wanted a crawl of ${SIZE} objects, found ${count}`);
    }
    return performance.now() - begun;
  } finally {
    await sandbox.stop();
  }
}
