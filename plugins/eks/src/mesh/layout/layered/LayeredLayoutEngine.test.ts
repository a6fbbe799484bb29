import { buildTopology } from '@eks-platform/backstage-plugin-eks-common';
import { aShopMesh } from '@eks-platform/backstage-plugin-eks-common/testUtils';
import type { LayoutGraph, Layout } from '../LayoutEngine';
import { LayeredLayoutEngine } from './LayeredLayoutEngine';

const size = { width: 230, height: 80 };
const label = { width: 90, height: 20 };

function layOut(graph: LayoutGraph): Promise<Layout> {
  return new LayeredLayoutEngine().layout(graph);
}

function aShopGraph(): LayoutGraph {
  const { nodes, edges } = buildTopology(aShopMesh());
  return {
    nodes: nodes.map(({ id }) => ({ id, ...size })),
    edges: edges.map(({ id, from, to }) => ({ id, from, to, label })),
  };
}

/** Everyone calls the next and the one after it; the last one calls the first. */
function aRing(length: number): LayoutGraph {
  const nodes = Array.from({ length }, (_, place) => ({
    id: `${place}`,
    ...size,
  }));
  return {
    nodes,
    edges: nodes.flatMap(({ id }, place) =>
      [1, 2].map(step => ({
        id: `${id} + ${step}`,
        from: id,
        to: `${(place + step) % length}`,
        label,
      })),
    ),
  };
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function boxesOf({ nodes, edges }: Layout): Box[] {
  return [
    ...[...nodes.values()].map(({ x, y }) => ({
      left: x,
      right: x + size.width,
      top: y,
      bottom: y + size.height,
    })),
    ...[...edges.values()].flatMap(course =>
      course.label
        ? [
            {
              left: course.label.x - label.width / 2,
              right: course.label.x + label.width / 2,
              top: course.label.y - label.height / 2,
              bottom: course.label.y + label.height / 2,
            },
          ]
        : [],
    ),
  ];
}

function clashes(boxes: Box[]): Box[][] {
  return boxes.flatMap((box, index) =>
    boxes
      .slice(index + 1)
      .filter(
        other =>
          box.left < other.right &&
          other.left < box.right &&
          box.top < other.bottom &&
          other.top < box.bottom,
      )
      .map(other => [box, other]),
  );
}

describe('LayeredLayoutEngine', () => {
  it.each([
    ['the shop', aShopGraph()],
    ['a ring', aRing(40)],
  ])(
    'leaves no two nodes or labels of %s on top of each other',
    async (_, graph) => {
      const boxes = boxesOf(await layOut(graph));

      expect(boxes).toHaveLength(graph.nodes.length + graph.edges.length);
      expect(clashes(boxes)).toEqual([]);
    },
  );

  it('goes from left to right along every edge', async () => {
    const graph = aShopGraph();
    const { nodes } = await layOut(graph);

    for (const { from, to } of graph.edges) {
      expect(nodes.get(to)!.x).toBeGreaterThan(nodes.get(from)!.x + size.width);
    }
  });

  it('leads an edge over a layer past the node there', async () => {
    const { nodes, edges } = await layOut({
      nodes: ['a', 'b', 'c'].map(id => ({ id, ...size })),
      edges: [
        { id: 'near', from: 'a', to: 'b' },
        { id: 'next', from: 'b', to: 'c' },
        { id: 'far', from: 'a', to: 'c' },
      ],
    });
    const { x, y } = nodes.get('b')!;
    const { bends } = edges.get('far')!;

    expect(bends.map(bend => bend.x)).toEqual([x, x + size.width]);
    for (const bend of bends) {
      expect(bend.y < y || bend.y > y + size.height).toBe(true);
    }
  });

  it('lays out chains of tens of thousands, whose ends meet', async () => {
    const { nodes, edges } = await layOut(aRing(20_000));

    expect(nodes.size).toBe(20_000);
    expect(edges.size).toBe(40_000);
    const xs = [...nodes.values()].map(({ x }) => x);
    expect(new Set(xs).size).toBe(20_000);
  });

  it('copes with cycles, loops, what stands alone and nothing at all', async () => {
    const cycle = await layOut({
      nodes: ['a', 'b', 'alone'].map(id => ({ id, ...size })),
      edges: [
        { id: 'there', from: 'a', to: 'b', label },
        { id: 'back', from: 'b', to: 'a', label },
        { id: 'self', from: 'a', to: 'a', label },
      ],
    });
    expect(clashes(boxesOf(cycle))).toEqual([]);
    expect([...cycle.edges.keys()]).toEqual(['there', 'back', 'self']);

    expect((await layOut({ nodes: [], edges: [] })).nodes.size).toBe(0);
  });

  it('says which edge leads nowhere', async () => {
    await expect(
      layOut({
        nodes: [{ id: 'a', ...size }],
        edges: [{ id: 'lost', from: 'a', to: 'b' }],
      }),
    ).rejects.toThrow(
      "Edge 'lost' names a node 'b', which is not in the graph",
    );
  });
});
