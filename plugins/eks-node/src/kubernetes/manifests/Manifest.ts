import type { KubernetesObject } from '../KubernetesObject';

/**
 * Text or objects that hold manifests, and what to call them in a message.
 *
 * @public
 */
export interface ManifestSource {
  /** For example `manifests[0]` or `deploy/app.yaml`. */
  title: string;
  /** YAML or JSON with any number of documents, or an object. */
  content: unknown;
}

/**
 * One object that a cluster shall have.
 *
 * @public
 */
export interface Manifest {
  object: KubernetesObject;
  /** Where it comes from, for example `deploy/app.yaml, document 2`. */
  from: string;
}
