import { chromium, type BrowserContext } from '@playwright/test';
import { findBrowser } from '../../e2e/browser/findBrowser';
import { inRepository } from '../../scripts/repository.mjs';
import { bundle } from '../bundler/bundle';
import type {
  Benchmark,
  BenchmarkContext,
  Measurement,
} from '../runner/Benchmark';
import { focusOf, prepareAnswers } from './answers';
import { measureFleet, type FleetTimes } from './measureFleet';
import {
  GIVE_UP_MS,
  measureGraph,
  type GraphSubject,
  type GraphTimes,
} from './measurePage';
import { serve } from './serve';

const SIZES = [100, 1_000, 5_000];
const CLUSTERS = 2_000;
const PEER = 'DependencyGraph';

/** How fast the pages are in a browser, beside Backstage's own graph. */
export const uiBenchmark: Benchmark = {
  name: 'ui',
  summary:
    "the topology of a mesh in a browser beside Backstage's DependencyGraph, and the fleet of 2,000 clusters",
  rounds: 3,
  run: async context => {
    const folder = inRepository('.cache/bench-ui');
    await bundle({
      entry: inRepository('bench/ui/page/index.tsx'),
      outDir: folder,
    });
    const answer = await prepareAnswers({
      meshSizes: SIZES,
      clusters: CLUSTERS,
    });
    const server = await serve({ folder, answer });
    const { executablePath, args, env } = await findBrowser();
    const browser = await chromium.launch({
      executablePath,
      args,
      env: { ...process.env, ...env } as Record<string, string>,
    });
    try {
      const pages = await browser.newContext({
        baseURL: server.url,
        viewport: { width: 1400, height: 900 },
      });
      return await measure(pages, context);
    } finally {
      await browser.close();
      await server.stop();
    }
  },
};

async function measure(
  pages: BrowserContext,
  { rounds, say }: BenchmarkContext,
): Promise<Measurement[]> {
  // What is measured is not the first visit of all.
  await measureGraph(pages, ours(100));
  await measureGraph(pages, theirs(100));
  await measureFleet(pages);

  const opened = new Map<number, GraphTimes[]>(SIZES.map(size => [size, []]));
  const drawn = new Map<number, GraphTimes[]>(SIZES.map(size => [size, []]));
  const peers = new Map<number, GraphTimes[]>(SIZES.map(size => [size, []]));
  const fleet: FleetTimes[] = [];
  // First: a page that hangs in the peer's graph goes on working after it was given up.
  for (let round = 1; round <= rounds; round += 1) {
    fleet.push(await measureFleet(pages));
    say(`the fleet, round ${round} of ${rounds}`);
  }
  for (let round = 1; round <= rounds; round += 1) {
    for (const size of SIZES) {
      opened.get(size)!.push(await measureGraph(pages, ours(size)));
      drawn.get(size)!.push(await measureGraph(pages, allOfOurs(size)));
      const before = peers.get(size)!.at(-1);
      peers.get(size)!.push(
        // Who once was given up is not waited for again.
        before?.firstPicture === GIVE_UP_MS
          ? before
          : await measureGraph(pages, theirs(size)),
      );
      say(`${size} objects, round ${round} of ${rounds}`);
    }
  }
  return [
    ...SIZES.flatMap(size => [
      ...graphMeasurements(
        `${size.toLocaleString('en')} objects`,
        opened.get(size)!,
        peers.get(size)!,
      ),
      ...graphMeasurements(
        `${size.toLocaleString('en')} objects, none in groups`,
        drawn.get(size)!,
        peers.get(size)!,
      ),
    ]),
    {
      case: 'a fleet of 2,000 clusters',
      metric: 'first rows',
      unit: 'ms',
      ours: fleet.map(({ firstRows }) => firstRows),
    },
    {
      case: 'a fleet of 2,000 clusters',
      metric: 'scrolling',
      unit: 'frames/s',
      ours: fleet.map(({ framesPerSecond }) => framesPerSecond),
    },
  ];
}

function ours(size: number): GraphSubject {
  return {
    path: `/ours?size=${size}&service=${focusOf(size)}&depth=all`,
    drawn: '.react-flow__node',
    moving: '.react-flow__viewport',
    handle: '.react-flow',
  };
}

function allOfOurs(size: number): GraphSubject {
  const subject = ours(size);
  return { ...subject, path: `${subject.path}&group=none` };
}

function theirs(size: number): GraphSubject {
  return {
    path: `/theirs?size=${size}`,
    drawn: '#dependency-graph #workspace g',
    moving: '#workspace',
    handle: '#dependency-graph',
    zoomFirst: true,
  };
}

function graphMeasurements(
  name: string,
  own: GraphTimes[],
  peer: GraphTimes[],
): Measurement[] {
  const metrics: Array<[string, keyof GraphTimes]> = [
    ['first picture', 'firstPicture'],
    ['longest task', 'longestTask'],
    ['response to a pan', 'panResponse'],
  ];
  return metrics.map(([metric, key]) => ({
    case: name,
    metric,
    unit: 'ms',
    ours: own.map(times => times[key]),
    other: peer.map(times => times[key]),
    otherName: PEER,
  }));
}
