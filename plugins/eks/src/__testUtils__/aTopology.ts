import type { Topology } from '@eks-platform/backstage-plugin-eks-common';
import type { Layout } from '../mesh/layout/LayoutEngine';

/** Virtual nodes in columns, 300 pixels apart and 100 below each other, with edges between them. */
export function aTopology(options: {
  columns: string[][];
  edges: Array<[from: string, to: string]>;
}): { topology: Topology; layout: Layout } {
  const { columns, edges } = options;
  return {
    topology: {
      meshName: 'shop',
      meshArn: 'arn:aws:appmesh:eu-west-1:111122223333:mesh/shop',
      nodes: columns.flat().map(id => ({
        id,
        type: 'virtual-node',
        name: id,
        state: 'present',
      })),
      edges: edges.map(([from, to]) => ({
        id: `${from} > ${to}`,
        from,
        to,
        relation: 'routes-to',
      })),
    },
    layout: {
      nodes: new Map(
        columns.flatMap((column, place) =>
          column.map((id, row) => [id, { x: place * 300, y: row * 100 }]),
        ),
      ),
      edges: new Map(),
    },
  };
}
