import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { inRepository } from '../../scripts/repository.mjs';
import { bundle } from '../bundler/bundle';
import type { Benchmark } from '../runner/Benchmark';
import { loadedFiles } from './loadedFiles';

const CASE = 'the plugin before the mesh tab is opened';
/** What belongs to the graph and its layout. */
const GRAPH = /node_modules\/(@xyflow|@dagrejs)\//;

/** How much the plugin adds to an app, and whether the graph waits until it is wanted. */
export const bundleBenchmark: Benchmark = {
  name: 'bundle',
  summary: 'what the EKS plugin adds to an app with the catalog, packed',
  rounds: 1,
  run: async ({ say }) => {
    const apps = {
      with: await packed('with'),
      without: await packed('without'),
    };
    const added = [...apps.with.modules].filter(
      name => GRAPH.test(name) && !apps.without.modules.has(name),
    );
    added.forEach(name => say(`loaded too early: ${name}`));
    return [
      {
        case: CASE,
        metric: 'size',
        unit: 'kB',
        ours: [apps.with.all - apps.without.all],
      },
      {
        case: CASE,
        metric: 'size of the first load',
        unit: 'kB',
        ours: [apps.with.first - apps.without.first],
      },
      {
        case: CASE,
        metric: 'modules of the graph',
        unit: '',
        ours: [added.length],
      },
    ];
  },
};

/** Kilobytes, packed by gzip, of what an app loads until the mesh tab. */
async function packed(entry: string) {
  const outDir = inRepository('.cache/bench-bundle', entry);
  const stats = await bundle({
    entry: inRepository('bench/bundle/page', `${entry}.tsx`),
    outDir,
  });
  const { first, all, modules } = loadedFiles(
    stats,
    ({ by, request }) =>
      request.endsWith('/mesh/MeshContent') ||
      by.includes('plugins/eks/src/mesh/'),
  );
  return {
    first: await sizeOf(outDir, first),
    all: await sizeOf(outDir, all),
    modules,
  };
}

async function sizeOf(folder: string, files: Set<string>): Promise<number> {
  let bytes = 0;
  for (const file of files) {
    bytes += gzipSync(await readFile(join(folder, file)), { level: 9 }).length;
  }
  return bytes / 1_000;
}
