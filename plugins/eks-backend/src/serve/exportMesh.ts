import {
  exportTopology,
  partAround,
  type TopologyFormat,
  topologyMediaTypes,
} from '@eks-platform/backstage-plugin-eks-common';
import { focusOf } from './describeMeshTopology';
import type { MeshChoice } from './findMesh';
import { loadMeshGraph } from './loadMeshGraph';
import type { MeshContext } from './MeshContext';

/**
 * A mesh's topology as text, the whole one or the part around a service.
 *
 * @throws NotFoundError when there is no such mesh or service, ConflictError when there are several meshes.
 *
 * @public
 */
export async function exportMesh(
  context: MeshContext,
  options: MeshChoice & {
    format: TopologyFormat;
    service?: string;
    depth?: number;
  },
): Promise<{ mediaType: string; text: string }> {
  const { format, service, depth, ...where } = options;
  const { graph } = await loadMeshGraph(context, where);
  const { topology } = graph;
  return {
    mediaType: topologyMediaTypes[format],
    text: exportTopology(
      service === undefined
        ? topology.topology
        : partAround(topology, { id: focusOf(graph, service), hops: depth }),
      format,
    ),
  };
}
