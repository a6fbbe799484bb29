import type { KubernetesObject } from '../objects/KubernetesObject';
import type { ResourceType } from '../resources/ResourceType';
import { defineTable, type Place } from '../../world/World';
import { EventHistory, type StoreEvent } from './EventHistory';

type Stored = Pick<ResourceType, 'group' | 'plural'>;

/**
 * The objects of one cluster, in tables of the cluster's place. Objects are never changed in place: every change is a
 * new object with the next resource version.
 */
export class ObjectStore {
  readonly history: EventHistory;
  readonly #counter: Map<string, number>;

  constructor(
    private readonly place: Place,
    private readonly clusterId: string,
  ) {
    this.#counter = place.table(
      defineTable<number>(`kubernetes/${clusterId}/counters`),
    );
    this.history = new EventHistory(this.resourceVersion);
  }

  /** The version of the last change; 1 in a new cluster. */
  get resourceVersion(): number {
    return this.#counter.get('resourceVersion') ?? 1;
  }

  /** Whether nothing was ever put into it. */
  get isNew(): boolean {
    return this.#counter.size === 0;
  }

  get(
    resource: Stored,
    namespace: string | undefined,
    name: string,
  ): KubernetesObject | undefined {
    return this.#table(resource).get(objectKey(namespace, name));
  }

  /** The objects of all namespaces or of one, in the order of namespace and name. */
  list(resource: Stored, namespace?: string): KubernetesObject[] {
    const all = [...this.#table(resource).values()];
    const wanted = namespace
      ? all.filter(object => object.metadata.namespace === namespace)
      : all;
    return wanted.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  }

  /** Adds an object or takes its place, and returns it with its new resource version. */
  put(resource: Stored, object: KubernetesObject): KubernetesObject {
    const stored: KubernetesObject = {
      ...object,
      metadata: { ...object.metadata, resourceVersion: this.#next() },
    };
    const previous = this.#table(resource).get(keyOf(object));
    this.#table(resource).set(keyOf(object), stored);
    this.#tell({
      type: previous ? 'MODIFIED' : 'ADDED',
      resource,
      object: stored,
      previous,
    });
    return stored;
  }

  remove(resource: Stored, object: KubernetesObject): void {
    if (!this.#table(resource).delete(keyOf(object))) return;
    this.#tell({
      type: 'DELETED',
      resource,
      object: {
        ...object,
        metadata: { ...object.metadata, resourceVersion: this.#next() },
      },
      previous: object,
    });
  }

  /** Forgets everything, for a cluster that is gone. */
  clear(resources: Stored[]): void {
    for (const resource of resources) this.#table(resource).clear();
    this.#counter.clear();
  }

  #next(): string {
    const next = this.resourceVersion + 1;
    this.#counter.set('resourceVersion', next);
    return String(next);
  }

  #tell(event: Omit<StoreEvent, 'resourceVersion'>): void {
    this.history.add({ ...event, resourceVersion: this.resourceVersion });
  }

  #table({ group, plural }: Stored): Map<string, KubernetesObject> {
    return this.place.table(
      defineTable<KubernetesObject>(
        `kubernetes/${this.clusterId}/${group}/${plural}`,
      ),
    );
  }
}

/** Key of an object among those of its kind; namespaces and names sort as they should, for `/` is below every letter. */
export function objectKey(namespace: string | undefined, name: string): string {
  return namespace ? `${namespace}/${name}` : name;
}

/** Key of an object that is there. */
export function keyOf({ metadata }: KubernetesObject): string {
  return objectKey(metadata.namespace, metadata.name);
}
