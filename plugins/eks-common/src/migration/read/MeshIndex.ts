import { asRecord } from '../../mesh/plainValues';
import type { ReadKind, ReadObject } from './MigrationMesh';

/** Finds objects of the source at once, however many there are. */
export class MeshIndex {
  readonly #byKind = new Map<ReadKind, ReadObject[]>();
  readonly #byAwsName = new Map<string, ReadObject>();
  readonly #byKubernetesName = new Map<string, ReadObject[]>();
  readonly #servicesBySelector = new Map<string, ReadObject[]>();

  constructor(objects: ReadObject[]) {
    for (const object of objects) {
      const { kind, title, awsName, isKubernetes } = object;
      append(this.#byKind, kind, object);
      const aws = keyOf(kind, awsName);
      if (!this.#byAwsName.has(aws)) {
        this.#byAwsName.set(aws, object);
      }
      if (isKubernetes) {
        append(
          this.#byKubernetesName,
          keyOf(title.kind, title.namespace, title.name),
          object,
        );
      }
      if (isService(object)) {
        const selector = asRecord(object.spec.at('selector').value);
        append(
          this.#servicesBySelector,
          selectorKey(title.namespace, selector),
          object,
        );
      }
    }
  }

  /** The objects of one kind, in the order in which they were handed in. */
  ofKind(kind: ReadKind): ReadObject[] {
    return this.#byKind.get(kind) ?? [];
  }

  /** The object that App Mesh knows by this name. */
  byAwsName(kind: ReadKind, awsName: string): ReadObject | undefined {
    return this.#byAwsName.get(keyOf(kind, awsName));
  }

  /** The Kubernetes object of this name, that of the same cluster first. */
  byKubernetesName(wanted: {
    kind: string;
    name: string;
    namespace?: string;
    from: ReadObject;
  }): ReadObject | undefined {
    const { kind, name, namespace, from } = wanted;
    const named =
      this.#byKubernetesName.get(keyOf(kind, namespace, name)) ?? [];
    return (
      named.find(({ title }) => title.cluster === from.title.cluster) ??
      named[0]
    );
  }

  /** The Services of a namespace that choose exactly the pods with these labels, in the cluster of an object. */
  servicesSelecting(wanted: {
    beside: ReadObject;
    namespace: string;
    labels: Record<string, string>;
  }): ReadObject[] {
    const { beside, namespace, labels } = wanted;
    const found =
      this.#servicesBySelector.get(selectorKey(namespace, labels)) ?? [];
    return found.filter(({ title }) => title.cluster === beside.title.cluster);
  }
}

function isService({ kind, title }: ReadObject): boolean {
  return kind === 'Other' && title.kind === 'Service';
}

function append<Key>(
  map: Map<Key, ReadObject[]>,
  key: Key,
  object: ReadObject,
): void {
  const list = map.get(key);
  if (list) {
    list.push(object);
  } else {
    map.set(key, [object]);
  }
}

function keyOf(...parts: Array<string | undefined>): string {
  return JSON.stringify(parts);
}

function selectorKey(
  namespace: string | undefined,
  labels: Record<string, unknown>,
): string {
  return JSON.stringify([namespace, Object.entries(labels).sort()]);
}
