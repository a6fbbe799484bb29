import type { KubernetesObject } from '../objects/KubernetesObject';
import type { ObjectStore } from '../store/ObjectStore';
import { builtIn, builtInResources } from './builtInResources';
import { customResources } from './customResources';
import type { ResourceType } from './ResourceType';

/** Every kind that a cluster serves now: the built-in ones and those of its CustomResourceDefinitions. */
export class ResourceCatalog {
  readonly #custom = new Map<
    string,
    { definition: KubernetesObject; resources: ResourceType[] }
  >();

  constructor(private readonly store: ObjectStore) {}

  all(): ResourceType[] {
    return [...builtInResources, ...this.#customResources()];
  }

  find(wanted: {
    group: string;
    version: string;
    plural: string;
  }): ResourceType | undefined {
    return this.all().find(
      resource =>
        resource.plural === wanted.plural &&
        resource.group === wanted.group &&
        resource.version === wanted.version,
    );
  }

  /** The kinds of one CustomResourceDefinition. */
  ofDefinition(definition: KubernetesObject): ResourceType[] {
    const { uid } = definition.metadata;
    const known = this.#custom.get(uid);
    if (known?.definition === definition) return known.resources;
    const resources = customResources(definition);
    this.#custom.set(uid, { definition, resources });
    return resources;
  }

  #customResources(): ResourceType[] {
    const definitions = this.store.list(builtIn('CustomResourceDefinition'));
    return definitions.flatMap(definition => this.ofDefinition(definition));
  }
}
