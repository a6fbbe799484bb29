import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** What readers saw. */
export interface Reads {
  /** Milliseconds of each answer that was a success, ascending. */
  times: number[];
  /** What was answered otherwise, or did not come: by status or reason, how often. */
  failures: Record<string, number>;
}

/** Readers that ask again as soon as they are answered. */
export interface Readers {
  /** Ends them and tells what they saw. */
  stop(): Promise<Reads>;
}

const NO_ANSWER_MS = 60_000;

/** Has readers ask for one address, over connections that stay open. */
export function startReaders(options: {
  url: string;
  headers: Record<string, string>;
  readers: number;
  /** Between an answer and the next question. */
  pauseMs?: number;
}): Readers {
  const { url, headers, readers, pauseMs = 0 } = options;
  const agent = new Agent({ keepAlive: true, maxSockets: readers });
  const reads: Reads = { times: [], failures: {} };
  let isOver = false;
  const read = async () => {
    while (!isOver) {
      const begun = performance.now();
      const failure = await ask(url, headers, agent);
      if (failure) {
        reads.failures[failure] = (reads.failures[failure] ?? 0) + 1;
      } else {
        reads.times.push(performance.now() - begun);
      }
      if (pauseMs) {
        await sleep(pauseMs);
      }
    }
  };
  const all = Promise.all(Array.from({ length: readers }, read));
  return {
    stop: async () => {
      isOver = true;
      await all;
      agent.destroy();
      reads.times.sort((a, b) => a - b);
      return reads;
    },
  };
}

/** The time below which a share of sorted times lies. */
export function percentile(times: readonly number[], share: number): number {
  return times[Math.max(0, Math.ceil(times.length * share) - 1)];
}

/** How many answers were no success. */
export function countFailures({ failures }: Reads): number {
  return Object.values(failures).reduce((sum, count) => sum + count, 0);
}

/** Undefined for a success, otherwise what was wrong: a status with an error of Backstage's form is `5xx, told`. */
function ask(
  url: string,
  headers: Record<string, string>,
  agent: Agent,
): Promise<string | undefined> {
  return new Promise(resolve => {
    const asked = request(url, { agent, headers }, response => {
      const chunks: Buffer[] = [];
      response.on('data', chunk => chunks.push(chunk));
      response.on('error', error => resolve(error.message));
      response.on('end', () => {
        const { statusCode = 0 } = response;
        resolve(
          statusCode === 200
            ? undefined
            : `${statusCode}${isTold(chunks) ? ', told' : ''}`,
        );
      });
    });
    asked.setTimeout(NO_ANSWER_MS, () =>
      asked.destroy(new Error(`no answer in ${NO_ANSWER_MS / 1000} s`)),
    );
    asked.on('error', error => resolve(error.message));
    asked.end();
  });
}

function isTold(chunks: Buffer[]): boolean {
  try {
    const { error } = JSON.parse(Buffer.concat(chunks).toString());
    return Boolean(error?.name && error?.message);
  } catch {
    return false;
  }
}
