import { oddWords } from './arbitraryRequests';
import type { Random } from './generator';

const MEMBERS: Record<string, unknown[]> = {
  kind: ['error', 'delay', 'throttle', 'deny', 'drop', 'outcome', 'fire', 7],
  service: ['eks', 'tagging', 's3', null],
  operation: ['List*', '', 3],
  code: ['ServerException', '', {}],
  message: ['no', [], undefined],
  status: [503, 200, '503', -1],
  delayMs: [0, -1, 1e9, 'long'],
  medianMs: [1, 0],
  p99Ms: [2, 0.5],
  ratePerSecond: [1, 0, null],
  actions: [['eks:*'], [], [7], 'eks:*'],
  resource: ['nodegroup', 'tree'],
  issues: [[], [{}], [null], 'none'],
  times: [1, 0, 1.5],
  probability: [1, 0, 2],
};

/** A request to the sandbox's own endpoints, most of them for a fault that is none. */
export function anArbitraryFault(random: Random): {
  method: string;
  path: string;
  body?: string;
} {
  const pick = <T>(items: T[]): T => items[Math.floor(random() * items.length)];
  if (random() < 0.3) {
    const path = pick(['health', 'requests', 'faults', '', '%ZZ', '__proto__']);
    const name = pick(['status', 'operation', 'constructor', '%ZZ', '']);
    return {
      method: pick(['GET', 'PUT', 'DELETE']),
      path: `${path}?${name}=x`,
    };
  }
  const fault = Object.fromEntries(
    Object.entries(MEMBERS)
      .filter(([name]) => name === 'kind' || random() < 0.15)
      .map(([name, values]) => [
        name,
        random() < 0.9 ? pick(values) : pick(oddWords),
      ]),
  );
  const body = JSON.stringify(random() < 0.9 ? fault : pick([[], null, '']));
  return {
    method: 'POST',
    path: 'faults',
    body: random() < 0.95 ? body : body.slice(1),
  };
}
