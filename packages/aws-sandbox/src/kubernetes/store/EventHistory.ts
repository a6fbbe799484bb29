import type { KubernetesObject } from '../objects/KubernetesObject';

/** One change of one object. */
export interface StoreEvent {
  type: 'ADDED' | 'MODIFIED' | 'DELETED';
  resource: { group: string; plural: string };
  object: KubernetesObject;
  /** As it was before the change. */
  previous?: KubernetesObject;
  resourceVersion: number;
}

/** The latest changes of a cluster, for watches that begin in the past, and those who want to hear of the next ones. */
export class EventHistory {
  #events: StoreEvent[] = [];
  readonly #listeners = new Set<(event: StoreEvent) => void>();

  constructor(
    /** Changes up to this version are not known. */
    private knownAfter: number,
    /** How many are kept; old ones give way. */
    private readonly capacity = 2000,
  ) {}

  add(event: StoreEvent): void {
    this.#events.push(event);
    if (this.#events.length > this.capacity * 1.2) {
      const dropped = this.#events.length - this.capacity;
      this.knownAfter = this.#events[dropped - 1].resourceVersion;
      this.#events = this.#events.slice(dropped);
    }
    for (const listener of [...this.#listeners]) listener(event);
  }

  /** The changes after a version; undefined when they are no longer known. */
  since(resourceVersion: number): StoreEvent[] | undefined {
    if (resourceVersion < this.knownAfter) return undefined;
    return this.#events.filter(
      event => event.resourceVersion > resourceVersion,
    );
  }

  /** The oldest version that a watch may begin at. */
  get oldest(): number {
    return this.knownAfter;
  }

  /** Forgets what has been, as a server does that compacts its storage. */
  compact(): void {
    this.knownAfter = this.#events.at(-1)?.resourceVersion ?? this.knownAfter;
    this.#events = [];
  }

  /** Calls for every change from now on; returns what ends it. */
  listen(listener: (event: StoreEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }
}
