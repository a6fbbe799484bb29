import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inRepository } from '../../scripts/repository.mjs';
import { eventually } from '../eventually';
import { Replicas } from '../Replicas';
import { changeEstate } from './changeEstate';
import { countRows } from './countRows';
import { pruneChanges } from './pruneChanges';

/** Of a sample; the one between two collections counts, in which the fewest timers and sockets are in use. */
const PROBES = 8;
const SAMPLE_WITHIN_MS = 300_000;

/** What the process and the database hold at a moment. */
export interface SoakSample {
  heapMB: number;
  /** Timers, sockets and whatever else keeps a process alive, by kind. */
  resources: Record<string, number>;
  rows: number;
}

/** One backend that collects, as fast as it can, an estate which keeps changing; it is asked what piles up in it. */
export class Soak {
  #isOver = false;
  readonly #changes: Promise<void>;

  private constructor(
    private readonly replicas: Replicas,
    private readonly folder: string,
  ) {
    this.#changes = this.#keepChanging();
  }

  static async start(options: { logFile: string }): Promise<Soak> {
    const folder = await mkdtemp(join(tmpdir(), 'eks-soak-'));
    process.env.EKS_SOAK_PROBE = probeIn(folder);
    const replicas = await Replicas.start({
      count: 1,
      sandbox: { seed: 'demo', speed: 600 },
      config: {
        'eks.aws.pace': { burst: 100_000, ratePerSecond: 100_000 },
        'eks.inventory.schedule.frequency': 'PT0.2S',
        'eks.inventory.cadence': {
          details: 'PT2S',
          slow: 'PT10S',
          steady: 'PT60S',
        },
        'eks.inventory.changes.retention': 'PT1S',
      },
      nodeArgs: [
        '--expose-gc',
        `--require=${inRepository('replicas/soak/probe.cjs')}`,
      ],
      ...options,
    });
    return new Soak(replicas, folder);
  }

  /** How often it has collected a scope so far. */
  countCollections(): Promise<number> {
    return this.replicas.countCollections();
  }

  /** What it holds after so many collections in all, when what changed before is pruned and garbage is collected. */
  async sampleAt(collections: number): Promise<SoakSample> {
    await eventually(() => this.countCollections(), {
      wanted: `${collections} collections`,
      isWanted: count => count >= collections,
      withinMs: SAMPLE_WITHIN_MS,
      everyMs: 200,
    });
    await pruneChanges(this.replicas);
    const probes = [];
    for (let count = 0; count < PROBES; count += 1) {
      probes.push(await this.#askProbe());
    }
    const atRest = probes.reduce((least, each) =>
      sumOf(each.resources) < sumOf(least.resources) ? each : least,
    );
    return {
      heapMB: Math.round(atRest.heapUsed / 1e5) / 10,
      resources: atRest.resources,
      rows: await countRows(this.replicas),
    };
  }

  async stop(): Promise<void> {
    this.#isOver = true;
    try {
      await this.#changes;
    } finally {
      await this.replicas.stop();
      await rm(this.folder, { recursive: true, force: true });
    }
  }

  async #keepChanging(): Promise<void> {
    for (let turn = 0; !this.#isOver; turn += 1) {
      await changeEstate(this.replicas.sandbox.url, turn);
      await sleep(500);
    }
  }

  async #askProbe(): Promise<{
    heapUsed: number;
    resources: Record<string, number>;
  }> {
    const probe = probeIn(this.folder);
    await rm(probe, { force: true });
    this.replicas.signalReplica(0, 'SIGUSR2');
    const text = await eventually(
      () => readFile(probe, 'utf8').catch(() => ''),
      {
        wanted: 'the backend to tell what it holds',
        isWanted: written => written.endsWith('}'),
        withinMs: 30_000,
      },
    );
    return JSON.parse(text);
  }
}

/** All of them, of whatever kind. */
export function sumOf(counts: Record<string, number>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

function probeIn(folder: string): string {
  return join(folder, 'probe.json');
}
