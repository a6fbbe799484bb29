import {
  coverage,
  INVENTORY_KINDS,
  inventoryKinds,
  parentArnOf,
  type InventoryKind,
  type InventoryObject,
  type Part,
} from '@eks-platform/backstage-plugin-eks-common';

/**
 * What a collection is to look at, given what is stored.
 *
 * @public
 */
export interface ReadPlanOptions {
  /** Kinds that are looked at; those of AWS when missing. */
  kinds?: InventoryKind[];
  /** Only these clusters, by name; all, and what is in none, when missing. */
  clusterNames?: string[];
  /** Kinds whose time to be described again has come; all when missing. */
  due?: InventoryKind[];
  /** What is stored of what can be confirmed without being described. Nothing when missing, so that all is described. */
  known?: InventoryObject[];
  /** What earlier collections left unknown: it is read again, due or not. */
  gaps?: Part[];
}

/**
 * Decides what of a scope is listed, described, confirmed or left for another time.
 *
 * | pace of the kind | the kind is due | otherwise |
 * | --- | --- | --- |
 * | `always` | read | read |
 * | `membership` | listed, each described | listed, what is new or not at rest described, the rest confirmed |
 * | `slow` | read | skipped |
 *
 * What is in a cluster that is new, or was left unknown by an earlier failure, is due in any case.
 */
export class ReadPlan {
  readonly clusterNames: string[] | undefined;
  readonly #kinds: Set<InventoryKind>;
  readonly #due: Set<InventoryKind>;
  readonly #known = new Map<string, InventoryObject[]>();
  readonly #clusterArns: Set<string>;
  readonly #isGap: ReturnType<typeof coverage>;

  constructor(options: ReadPlanOptions = {}) {
    const { known = [], gaps = [] } = options;
    this.clusterNames = options.clusterNames;
    this.#kinds = new Set(
      options.kinds ??
        INVENTORY_KINDS.filter(kind => inventoryKinds[kind].source === 'aws'),
    );
    this.#due = new Set(options.due ?? INVENTORY_KINDS);
    this.#isGap = coverage(gaps);
    this.#clusterArns = new Set(
      known.flatMap(({ kind, arn }) => (kind === 'cluster' ? arn : [])),
    );
    for (const object of known) {
      const key = keyOf(object.kind, parentArnOf(object));
      this.#known.set(key, [...(this.#known.get(key) ?? []), object]);
    }
  }

  /** The kinds that this collection looks at. */
  get kinds(): InventoryKind[] {
    return [...this.#kinds];
  }

  /** Whether a kind is looked at. */
  includes(kind: InventoryKind): boolean {
    return this.#kinds.has(kind);
  }

  /** Whether all of a kind is to be described, of the whole scope or of one cluster. */
  isDue(kind: InventoryKind, clusterArn?: string): boolean {
    return (
      this.#due.has(kind) ||
      this.#isGap({ kind, arn: clusterArn ?? '' }) ||
      (clusterArn !== undefined && !this.#clusterArns.has(clusterArn))
    );
  }

  /** What is stored of a kind, of the whole scope or of one cluster. */
  known(kind: InventoryKind, clusterArn?: string): InventoryObject[] {
    return this.#known.get(keyOf(kind, clusterArn)) ?? [];
  }
}

function keyOf(kind: InventoryKind, parentArn: string | undefined): string {
  return `${kind} ${parentArn ?? ''}`;
}
