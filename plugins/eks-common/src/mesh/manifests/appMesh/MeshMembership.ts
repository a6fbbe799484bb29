import { asList, asRecord, asText } from '../../plainValues';
import { matchesLabels } from '../matchesLabels';
import type { KubernetesManifest } from '../KubernetesManifest';
import { type ManifestIndex, namespaceOf } from '../ManifestIndex';
import { APP_MESH_GROUP, awsName } from './awsName';

/** What a mesh is called of which nothing at all is told. */
export const UNKNOWN_MESH = 'unknown-mesh';

/** The mesh of a custom resource. */
export interface MeshChoice {
  /** As App Mesh names it. */
  meshName: string;
  /** Missing when no Mesh of the name is among the manifests. */
  mesh?: KubernetesManifest;
  problem?: string;
}

/**
 * Finds the mesh to which a custom resource belongs, as the controller's webhook does when the resource is made.
 *
 * | the resource | its mesh |
 * | --- | --- |
 * | has a `meshRef` | the Mesh of that name |
 * | – | the one Mesh whose `namespaceSelector` takes the labels of its namespace |
 * | – its namespace is not among the manifests | the only Mesh there is, with a problem noted |
 * | otherwise | a mesh of unknown name, with the problem noted |
 */
export class MeshMembership {
  readonly #meshes: KubernetesManifest[];
  readonly #byNamespace = new Map<string, MeshChoice>();

  constructor(private readonly index: ManifestIndex) {
    this.#meshes = index.all(APP_MESH_GROUP, 'Mesh');
  }

  meshOf(manifest: KubernetesManifest): MeshChoice {
    const reference = asText(asRecord(asRecord(manifest.spec).meshRef).name);
    if (reference !== undefined) {
      const mesh = this.#meshes.find(
        ({ metadata }) => metadata.name === reference,
      );
      return mesh
        ? { meshName: awsName(mesh), mesh }
        : { meshName: reference, problem: `no Mesh '${reference}'` };
    }
    const namespace = namespaceOf(manifest);
    const known = this.#byNamespace.get(namespace);
    if (known) {
      return known;
    }
    const choice = this.#select(namespace);
    this.#byNamespace.set(namespace, choice);
    return choice;
  }

  #select(namespace: string): MeshChoice {
    const found = this.index.find('', 'Namespace', namespace);
    const selecting = this.#meshes.filter(({ spec }) => {
      const { namespaceSelector } = asRecord(spec);
      return found
        ? matchesLabels(namespaceSelector, found.metadata.labels)
        : takesAll(namespaceSelector);
    });
    if (selecting.length > 0) {
      const [mesh, ...others] = selecting;
      return {
        meshName: awsName(mesh),
        mesh,
        ...(others.length > 0 && {
          problem: `several meshes select namespace '${namespace}': ${selecting
            .map(awsName)
            .join(', ')}`,
        }),
      };
    }
    if (!found && this.#meshes.length === 1) {
      const [mesh] = this.#meshes;
      return {
        meshName: awsName(mesh),
        mesh,
        problem: `namespace '${namespace}' is not told of; taken to be selected by the only mesh`,
      };
    }
    return {
      meshName: UNKNOWN_MESH,
      problem: `no mesh selects namespace '${namespace}'`,
    };
  }
}

/** An empty selector takes a namespace whatever its labels are. */
function takesAll(selector: unknown): boolean {
  const { matchLabels, matchExpressions } = asRecord(selector);
  return (
    selector !== undefined &&
    selector !== null &&
    Object.keys(asRecord(matchLabels)).length === 0 &&
    asList(matchExpressions).length === 0
  );
}
