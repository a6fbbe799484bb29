import { orderGraph } from './orderGraph';
import type { GraphEdge, PlanGraph } from './PlanGraph';
import { runGraph } from './runGraph';
import { schedule } from './schedule';

/** `a>b` means that b needs a, `a|b` that it is one of those of which b needs one, `a~b` that b only comes after it. */
function aGraph(nodes: string, ...edges: string[]): PlanGraph {
  return orderGraph(
    nodes.split(' ').map(id => ({ id, title: `thing ${id}` })),
    edges.map((edge): GraphEdge => {
      const [from, sign, to] = edge;
      const kinds = { '>': 'needs', '|': 'needs-one', '~': 'after' } as const;
      const kind = kinds[sign as keyof typeof kinds];
      return { from, to, kind, reason: 'it says so' };
    }),
  );
}

const ids = (nodes: Array<{ id: string }>) =>
  nodes.map(({ id }) => id).join(' ');

describe('orderGraph', () => {
  it.each([
    ['c b a', ['a>b', 'b>c'], 'a b c'],
    ['a b c', [], 'a b c'],
    ['c a b', ['a>c', 'b~c'], 'a b c'],
    ['d c b a', ['a>c', 'a>d'], 'b a d c'],
  ])('%s with %j is %s', (nodes, edges, ordered) => {
    expect(ids(aGraph(nodes, ...edges).nodes)).toBe(ordered);
  });

  it('keeps the stronger of two edges', () => {
    const { edges } = aGraph('a b', 'a~b', 'a|b', 'a>b', 'a|b', 'a~b');

    expect(edges).toEqual([expect.objectContaining({ kind: 'needs' })]);
  });

  it('refuses circles', () => {
    expect(() => aGraph('a b c', 'a>b', 'b>c', 'c~b')).toThrow(
      'The plan waits for itself: b, c',
    );
  });
});

describe('schedule', () => {
  it.each([
    ['a b', ['a>b'], { a: 3, b: 2 }, 5, 'a b'],
    ['a b', [], { a: 3, b: 2 }, 3, 'a'],
    ['a b c', ['a>c', 'b>c'], { a: 3, b: 5, c: 1 }, 6, 'b c'],
    ['a b c', ['a~b', 'b~c'], { a: 1, b: 1, c: 1 }, 3, 'a b c'],
    [
      'a b c d',
      ['a>b', 'a>c', 'b>d', 'c>d'],
      { a: 9, b: 1, c: 3, d: 1 },
      13,
      'a c d',
    ],
    ['a b', ['a>b'], { a: 0, b: 2 }, 2, 'a b'],
  ])(
    '%s with %j and %j takes %i, by %s',
    (nodes, edges, times, total, path) => {
      const plan = schedule(
        aGraph(nodes, ...edges),
        ({ id }) => (times as Record<string, number>)[id],
      );

      expect(plan.total).toBe(total);
      expect(ids(plan.criticalPath)).toBe(path);
    },
  );
});

describe('runGraph', () => {
  /** Runs a graph in which each node ends when the test says so. */
  function begin(graph: PlanGraph, signal?: AbortSignal) {
    const ends = new Map<string, (error?: Error) => void>();
    const outcome = runGraph(graph, {
      signal,
      make: ({ id }) =>
        new Promise<string>((resolve, reject) => {
          ends.set(id, error => (error ? reject(error) : resolve(id)));
        }),
    });
    const settle = () => new Promise(resolve => setImmediate(resolve));
    return {
      outcome,
      async underWay() {
        await settle();
        return [...ends.keys()].join(' ');
      },
      async end(id: string, error?: Error) {
        await settle();
        ends.get(id)!(error);
        await settle();
      },
    };
  }

  it('makes at once what waits for nothing, and the rest as soon as it may', async () => {
    const run = begin(aGraph('a b c d', 'a>c', 'b~c', 'c>d'));

    expect(await run.underWay()).toBe('a b');
    await run.end('a');
    expect(await run.underWay()).toBe('a b');
    await run.end('b');
    expect(await run.underWay()).toBe('a b c');
    await run.end('c');
    await run.end('d');

    expect(Object.fromEntries(await run.outcome)).toEqual({
      a: { state: 'made', result: 'a' },
      b: { state: 'made', result: 'b' },
      c: { state: 'made', result: 'c' },
      d: { state: 'made', result: 'd' },
    });
  });

  it('finishes what does not need what failed', async () => {
    const run = begin(aGraph('a b c d e', 'a>b', 'b>c', 'a~d', 'e>d'));
    const error = new Error('no');

    await run.end('a', error);
    await run.end('e');
    expect(await run.underWay()).toBe('a e d');
    await run.end('d');

    expect(Object.fromEntries(await run.outcome)).toEqual({
      a: { state: 'failed', error },
      b: { state: 'skipped', because: 'thing a failed' },
      c: { state: 'skipped', because: 'thing b was not made' },
      d: { state: 'made', result: 'd' },
      e: { state: 'made', result: 'e' },
    });
  });

  it.each([
    ['one of them', 'made', ['b']],
    ['all of them', 'skipped', ['a', 'b']],
  ])(
    'makes what needs one of several accordingly when %s fails',
    async (_, state, failing) => {
      const run = begin(aGraph('a b c', 'a|c', 'b|c'));
      await run.end('a', failing.includes('a') ? new Error('no') : undefined);
      await run.end('b', new Error('no'));
      if (state === 'made') {
        await run.end('c');
      }

      expect((await run.outcome).get('c')?.state).toBe(state);
    },
  );

  it('begins nothing new once it is aborted', async () => {
    const abort = new AbortController();
    const run = begin(aGraph('a b', 'a>b'), abort.signal);

    await run.underWay();
    abort.abort();
    await run.end('a');

    expect((await run.outcome).get('b')).toEqual({
      state: 'skipped',
      because: 'the task was cancelled',
    });
  });
});
