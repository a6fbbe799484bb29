import {
  buildTopology,
  indexMesh,
  indexTopology,
  type Mesh,
  type MeshIndex,
  type MeshObject,
  scopeId,
  type TopologyIndex,
} from '@eks-platform/backstage-plugin-eks-common';
import type { EksScope } from '@eks-platform/backstage-plugin-eks-node';
import type { InventoryReader } from './InventoryContext';

/** A mesh with everything in it, findable by what it is called and by what leads to what. */
export interface MeshGraph {
  mesh: Mesh;
  objects: MeshObject[];
  index: MeshIndex;
  topology: TopologyIndex;
}

/** Some hundred megabytes. */
const MOST_OBJECTS = 150_000;

/**
 * Keeps the graphs of meshes that were asked for lately, so that a question about one service of a large mesh does not
 * read the whole of it. A graph is built anew as soon as anything in its mesh has changed, whichever replica collected it.
 *
 * What is in a mesh is seen by whoever sees the mesh: find the mesh as its caller may see it, then ask for its graph.
 */
export class MeshGraphs {
  /** The one asked for last comes last. */
  private readonly kept = new Map<
    string,
    { revision: string; graph: Promise<MeshGraph>; size: number }
  >();

  constructor(
    private readonly store: Pick<
      InventoryReader,
      'getRevision' | 'listObjects'
    >,
    private readonly options: { mostObjects: number } = {
      mostObjects: MOST_OBJECTS,
    },
  ) {}

  /** The graph of a mesh; those who ask for the same at the same time share it. */
  async get(mesh: Mesh, scope: EksScope): Promise<MeshGraph> {
    const key = `${scopeId(scope)} ${mesh.arn}`;
    // Asked before anything is read: what changes meanwhile is found out next time.
    const revision = `${await this.store.getRevision(
      mesh.arn,
    )} ${JSON.stringify(mesh)}`;
    const kept = this.kept.get(key);
    this.kept.delete(key);
    const entry =
      kept?.revision === revision
        ? kept
        : { revision, graph: this.build(mesh, scope), size: 0 };
    this.kept.set(key, entry);
    try {
      const graph = await entry.graph;
      entry.size = graph.objects.length;
      this.forget(key);
      return graph;
    } catch (error) {
      if (this.kept.get(key) === entry) {
        this.kept.delete(key);
      }
      throw error;
    }
  }

  private async build(mesh: Mesh, scope: EksScope): Promise<MeshGraph> {
    const objects = await this.store.listObjects({
      scopes: [scope],
      kinds: ['mesh-object'],
      parentArn: mesh.arn,
    });
    return {
      mesh,
      objects,
      index: indexMesh({ mesh, objects }),
      topology: indexTopology(buildTopology({ mesh, objects })),
    };
  }

  /** Lets go of what was not asked for the longest, but for the graph that is asked for now. */
  private forget(current: string): void {
    let total = 0;
    for (const { size } of this.kept.values()) {
      total += size;
    }
    for (const [key, { size }] of this.kept) {
      if (total <= this.options.mostObjects) {
        return;
      }
      if (key !== current) {
        this.kept.delete(key);
        total -= size;
      }
    }
  }
}
