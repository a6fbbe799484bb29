import { DagreLayoutEngine } from './DagreLayoutEngine';
import type { LayoutGraph } from './LayoutEngine';
import { WorkerLayoutEngine, type LayoutWorker } from './WorkerLayoutEngine';
import type { LayoutRequest, LayoutResponse } from './worker/LayoutMessage';

const size = { width: 200, height: 60 };

function aGraph(...ids: string[]): LayoutGraph {
  return { nodes: ids.map(id => ({ id, ...size })), edges: [] };
}

/** A worker whose answers the test gives. */
class FakeWorker implements LayoutWorker {
  readonly requests: LayoutRequest[] = [];
  isTerminated = false;
  private readonly target = new EventTarget();

  readonly addEventListener = this.target.addEventListener.bind(
    this.target,
  ) as LayoutWorker['addEventListener'];

  postMessage(request: LayoutRequest) {
    this.requests.push(request);
  }

  terminate() {
    this.isTerminated = true;
  }

  answer(response: LayoutResponse) {
    this.target.dispatchEvent(
      Object.assign(new Event('message'), { data: response }),
    );
  }

  fail() {
    this.target.dispatchEvent(new Event('error'));
  }
}

function anEngine(createWorker: () => LayoutWorker) {
  return new WorkerLayoutEngine({
    createWorker,
    otherwise: new DagreLayoutEngine(),
  });
}

describe('WorkerLayoutEngine', () => {
  it('gives each caller the layout of its own graph, in whatever order the worker answers', async () => {
    const worker = new FakeWorker();
    const engine = anEngine(() => worker);
    const first = engine.layout(aGraph('a'));
    const second = engine.layout(aGraph('b'));
    const [one, two] = worker.requests;
    const layoutOf = (id: string) => ({
      nodes: new Map([[id, { x: 1, y: 2 }]]),
      edges: new Map(),
    });

    worker.answer({ id: two.id, layout: layoutOf('b') });
    worker.answer({ id: one.id, layout: layoutOf('a') });

    expect([...(await first).nodes.keys()]).toEqual(['a']);
    expect([...(await second).nodes.keys()]).toEqual(['b']);
  });

  it("hands on the worker's reason when a graph cannot be laid out", async () => {
    const worker = new FakeWorker();
    const drawing = anEngine(() => worker).layout(aGraph('a'));

    worker.answer({ id: worker.requests[0].id, message: 'no such node' });

    await expect(drawing).rejects.toThrow('no such node');
  });

  it('works in the page where no worker can be started', async () => {
    const createWorker = jest.fn(() => {
      throw new Error('refused by the content security policy');
    });
    const engine = anEngine(createWorker);

    expect((await engine.layout(aGraph('a', 'b'))).nodes.size).toBe(2);
    expect((await engine.layout(aGraph('c'))).nodes.size).toBe(1);
    expect(createWorker).toHaveBeenCalledTimes(1);
  });

  it('does in the page what the worker left undone when it died', async () => {
    const worker = new FakeWorker();
    const engine = anEngine(() => worker);
    const drawing = engine.layout(aGraph('a', 'b'));

    worker.fail();

    expect((await drawing).nodes.size).toBe(2);
    expect(worker.isTerminated).toBe(true);
    expect((await engine.layout(aGraph('c'))).nodes.size).toBe(1);
    expect(worker.requests).toHaveLength(1);
  });
});
