import type { Layout, LayoutEngine, LayoutGraph } from './LayoutEngine';
import type { LayoutResponse } from './worker/LayoutMessage';

interface Waiting {
  graph: LayoutGraph;
  resolve: (layout: Layout | Promise<Layout>) => void;
  reject: (error: Error) => void;
}

/** The part of a browser's worker that is used. */
export type LayoutWorker = Pick<
  Worker,
  'postMessage' | 'addEventListener' | 'terminate'
>;

/**
 * Lays graphs out in a worker, so that the page answers meanwhile. Where no worker can be had, because the browser has
 * none or a policy of the site forbids it, the other engine does the work in the page.
 */
export class WorkerLayoutEngine implements LayoutEngine {
  private worker?: LayoutWorker;
  private isRefused = false;
  private readonly waiting = new Map<number, Waiting>();
  private lastId = 0;

  constructor(
    private readonly options: {
      createWorker: () => LayoutWorker;
      otherwise: LayoutEngine;
    },
  ) {}

  async layout(graph: LayoutGraph): Promise<Layout> {
    const worker = this.startWorker();
    if (!worker) {
      return this.options.otherwise.layout(graph);
    }
    this.lastId += 1;
    const id = this.lastId;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { graph, resolve, reject });
      worker.postMessage({ id, graph });
    });
  }

  private startWorker(): LayoutWorker | undefined {
    if (this.isRefused || this.worker) {
      return this.worker;
    }
    try {
      this.worker = this.options.createWorker();
    } catch {
      this.isRefused = true;
      return undefined;
    }
    this.worker.addEventListener('message', event =>
      this.settle((event as MessageEvent<LayoutResponse>).data),
    );
    // A worker that cannot be loaded, or that dies, says so here and answers nothing any more.
    this.worker.addEventListener('error', () => this.giveUp());
    return this.worker;
  }

  private settle(response: LayoutResponse) {
    const waiting = this.waiting.get(response.id);
    this.waiting.delete(response.id);
    if ('layout' in response) {
      waiting?.resolve(response.layout);
    } else {
      waiting?.reject(new Error(response.message));
    }
  }

  private giveUp() {
    this.isRefused = true;
    this.worker?.terminate();
    this.worker = undefined;
    for (const { graph, resolve } of this.waiting.values()) {
      resolve(this.options.otherwise.layout(graph));
    }
    this.waiting.clear();
  }
}
