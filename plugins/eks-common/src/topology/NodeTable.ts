import type { MeshObject, MeshObjectType } from '../mesh/MeshObject';
import type { TopologyNode } from './Topology';
import { topologyNodeId, type TopologyNodeKey } from './topologyNodeId';

/** How many of those who refer to a missing node its reason names. */
const REASONS_TOLD = 3;

interface MissingNode {
  key: TopologyNodeKey;
  /** How many refer to it. */
  references: number;
  /** What the first of them say. */
  told: string[];
}

/**
 * The nodes of a graph by number: those of the objects in their order, then the missing ones in the order in which they
 * are first referred to. An identifier is made once a node, however many edges lead there.
 */
export class NodeTable {
  /** By number. */
  readonly ids: string[] = [];
  /** By number; what is missing has none. */
  readonly objects: MeshObject[] = [];
  readonly #missing: MissingNode[] = [];
  readonly #numbers = new Map<MeshObjectType, Map<string, number>>();

  /** Takes in an object, unless another has its identifier. All objects come before the first reference. */
  add(object: MeshObject): void {
    const numbers = this.#numbersOf(object.type);
    const name = nameWithin(object);
    if (!numbers.has(name)) {
      numbers.set(name, this.ids.length);
      this.ids.push(topologyNodeId(object));
      this.objects.push(object);
    }
  }

  /** The number of the object of this type and name, if there is one. */
  find({ type, name }: TopologyNodeKey): number | undefined {
    const number = this.#numbers.get(type)?.get(name);
    return number !== undefined && number < this.objects.length
      ? number
      : undefined;
  }

  /**
   * The number of a node that an object refers to.
   *
   * @param reason - what to say of the node when it does not exist
   */
  refer({ type, name }: TopologyNodeKey, reason: () => string): number {
    const numbers = this.#numbersOf(type);
    let number = numbers.get(name);
    if (number === undefined) {
      number = this.ids.length;
      numbers.set(name, number);
      this.ids.push(topologyNodeId({ type, name }));
      this.#missing.push({ key: { type, name }, references: 0, told: [] });
    }
    if (number >= this.objects.length) {
      const missing = this.#missing[number - this.objects.length];
      missing.references += 1;
      if (missing.told.length < REASONS_TOLD) {
        missing.told.push(reason());
      }
    }
    return number;
  }

  /** The nodes of what does not exist. */
  missingNodes(): TopologyNode[] {
    return this.#missing.map(({ key, references, told }, index) => {
      const more = references - told.length;
      const words = told.join('; ');
      return {
        id: this.ids[this.objects.length + index],
        type: key.type,
        name: key.name,
        state: 'missing',
        reason: more > 0 ? `${words}; and ${more} more` : words,
      };
    });
  }

  #numbersOf(type: MeshObjectType): Map<string, number> {
    let numbers = this.#numbers.get(type);
    if (!numbers) {
      numbers = new Map();
      this.#numbers.set(type, numbers);
    }
    return numbers;
  }
}

function nameWithin({ parentName, name }: TopologyNodeKey): string {
  return parentName === undefined ? name : `${parentName}/${name}`;
}
