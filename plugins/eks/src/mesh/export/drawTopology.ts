import type {
  Topology,
  TopologyBox,
} from '@eks-platform/backstage-plugin-eks-common';
import { flowGraph } from '../graph/flowGraph';
import { cardSize } from '../graph/TopologyNodeCard';
import { defaultLayoutEngine } from '../layout/defaultLayoutEngine';
import { topologySvg, type Picture, type PictureStyle } from './topologySvg';

/** Lays a topology out and draws it as a picture that stands for itself. */
export async function drawTopology(options: {
  topology: Topology;
  boxes: TopologyBox[];
  focus?: string;
  title: string;
  style: PictureStyle;
}): Promise<Picture> {
  const { topology, boxes, style } = options;
  const layout = await defaultLayoutEngine.layout(
    flowGraph(topology, style.edgeWords, boxes),
  );
  return topologySvg({ ...options, layout, cardSize });
}
