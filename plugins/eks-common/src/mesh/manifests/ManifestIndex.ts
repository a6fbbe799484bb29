import type { KubernetesManifest } from './KubernetesManifest';
import { DEFAULT_NAMESPACE } from './ManifestContext';

/** Manifests, found by group, kind, namespace and name. The version does not count. */
export class ManifestIndex {
  readonly #byKind = new Map<string, KubernetesManifest[]>();
  readonly #byName = new Map<string, KubernetesManifest>();

  constructor(manifests: KubernetesManifest[]) {
    for (const manifest of manifests) {
      const kind = kindKey(groupOf(manifest), manifest.kind);
      const list = this.#byKind.get(kind);
      if (list) {
        list.push(manifest);
      } else {
        this.#byKind.set(kind, [manifest]);
      }
      const key = `${kind} ${namespaceOf(manifest)} ${manifest.metadata.name}`;
      if (!this.#byName.has(key)) {
        this.#byName.set(key, manifest);
      }
    }
  }

  /** All of a kind, in their order. */
  all(group: string, kind: string): KubernetesManifest[] {
    return this.#byKind.get(kindKey(group, kind)) ?? [];
  }

  /** The object of a name; `default` is the namespace of what says none, also of what has none. */
  find(
    group: string,
    kind: string,
    name: string,
    namespace: string = DEFAULT_NAMESPACE,
  ): KubernetesManifest | undefined {
    return this.#byName.get(`${kindKey(group, kind)} ${namespace} ${name}`);
  }
}

/** The group of an object; empty for Kubernetes's own core. */
export function groupOf({ apiVersion }: { apiVersion: string }): string {
  return apiVersion.includes('/') ? apiVersion.split('/')[0] : '';
}

/** The namespace in which an object lies. */
export function namespaceOf({ metadata }: KubernetesManifest): string {
  return metadata.namespace ?? DEFAULT_NAMESPACE;
}

function kindKey(group: string, kind: string): string {
  return `${group}/${kind}`;
}
