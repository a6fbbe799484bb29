import { kubernetesName } from '../../../migration/manifests/kubernetesName';

const LONGEST = 63;

interface Named {
  type: string;
  name: string;
  parentName?: string;
}

/** The names of custom resources: what Kubernetes takes, made from the names in App Mesh, no two alike within a kind. */
export class ManifestNames {
  readonly #names = new Map<string, string>();

  constructor(objects: Named[]) {
    const taken = new Set<string>();
    for (const object of objects) {
      const plain = kubernetesName(object.name);
      let name = plain;
      for (let number = 2; taken.has(`${object.type} ${name}`); number += 1) {
        const suffix = `-${number}`;
        name = `${plain.slice(0, LONGEST - suffix.length)}${suffix}`;
      }
      taken.add(`${object.type} ${name}`);
      this.#names.set(keyOf(object), name);
    }
  }

  /** Whether a custom resource is written for an object; gateway routes and routes are asked for with their parent. */
  has(object: Named): boolean {
    return this.#names.has(keyOf(object));
  }

  /** The name of the custom resource of an object that is written. */
  of(object: Named): string {
    return this.#names.get(keyOf(object)) ?? kubernetesName(object.name);
  }
}

function keyOf({ type, name, parentName }: Named): string {
  return JSON.stringify([type, parentName ?? '', name]);
}
