import { buildTopology } from '@eks-platform/backstage-plugin-eks-common';
import { aShopMesh } from '@eks-platform/backstage-plugin-eks-common/testUtils';
import { DagreLayoutEngine } from './DagreLayoutEngine';
import type { LayoutGraph } from './LayoutEngine';

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const size = { width: 230, height: 80 };
const label = { width: 90, height: 20 };

function aShopGraph(): LayoutGraph {
  const { nodes, edges } = buildTopology(aShopMesh());
  return {
    nodes: nodes.map(({ id }) => ({ id, ...size })),
    edges: edges.map(({ id, from, to }) => ({ id, from, to, label })),
  };
}

function overlaps(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}

describe('DagreLayoutEngine', () => {
  it('leaves no two nodes or labels on top of each other', async () => {
    const graph = aShopGraph();
    const layout = await new DagreLayoutEngine().layout(graph);

    const boxes: Box[] = [
      ...[...layout.nodes.values()].map(({ x, y }) => ({
        left: x,
        right: x + size.width,
        top: y,
        bottom: y + size.height,
      })),
      ...[...layout.edges.values()].map(course => ({
        left: course.label!.x - label.width / 2,
        right: course.label!.x + label.width / 2,
        top: course.label!.y - label.height / 2,
        bottom: course.label!.y + label.height / 2,
      })),
    ];
    expect(boxes).toHaveLength(graph.nodes.length + graph.edges.length);
    const clashes = boxes.flatMap((box, index) =>
      boxes.slice(index + 1).filter(other => overlaps(box, other)),
    );
    expect(clashes).toEqual([]);
  });

  it('goes from left to right along every edge', async () => {
    const graph = aShopGraph();
    const { nodes } = await new DagreLayoutEngine().layout(graph);

    for (const { from, to } of graph.edges) {
      expect(nodes.get(to)!.x).toBeGreaterThan(nodes.get(from)!.x + size.width);
    }
  });

  it('keeps two edges between the same nodes apart', async () => {
    const { edges } = await new DagreLayoutEngine().layout({
      nodes: [
        { id: 'a', ...size },
        { id: 'b', ...size },
      ],
      edges: [
        { id: 'one', from: 'a', to: 'b', label },
        { id: 'two', from: 'a', to: 'b', label },
      ],
    });

    expect(edges.get('one')!.label!.y).not.toBe(edges.get('two')!.label!.y);
  });

  it('copes with cycles and with nothing at all', async () => {
    const engine = new DagreLayoutEngine();
    const cycle = await engine.layout({
      nodes: [
        { id: 'a', ...size },
        { id: 'b', ...size },
      ],
      edges: [
        { id: 'there', from: 'a', to: 'b' },
        { id: 'back', from: 'b', to: 'a' },
        { id: 'self', from: 'a', to: 'a' },
      ],
    });
    expect(cycle.nodes.size).toBe(2);
    expect(cycle.edges.size).toBe(3);

    const nothing = await engine.layout({ nodes: [], edges: [] });
    expect(nothing.nodes.size).toBe(0);
  });
});
