import { BoxedLayoutEngine } from './BoxedLayoutEngine';
import { createLayoutEngine } from './createLayoutEngine';
import { LayeredLayoutEngine } from './layered/LayeredLayoutEngine';
import type { Layout, LayoutGraph, Rectangle } from './LayoutEngine';

const size = { width: 200, height: 80 };

/** Two boxes within one, a node in none, and edges within and between. */
const graph: LayoutGraph = {
  nodes: ['outside', 'a1', 'a2', 'b1', 'b2'].map(id => ({ id, ...size })),
  edges: [
    { id: 'in', from: 'outside', to: 'a1' },
    { id: 'within', from: 'a1', to: 'a2' },
    {
      id: 'between',
      from: 'a2',
      to: 'b1',
      label: { width: 60, height: 20 },
    },
    { id: 'back', from: 'b2', to: 'a1' },
  ],
  boxes: [
    { id: 'mesh', nodes: ['outside'] },
    { id: 'a', parent: 'mesh', nodes: ['a1', 'a2'] },
    { id: 'b', parent: 'mesh', nodes: ['b1', 'b2'] },
  ],
};

function areaOf(layout: Layout, id: string): Rectangle {
  return layout.boxes?.get(id) ?? { ...layout.nodes.get(id)!, ...size };
}

function contains(outer: Rectangle, inner: Rectangle): boolean {
  return (
    outer.x <= inner.x &&
    outer.y <= inner.y &&
    outer.x + outer.width >= inner.x + inner.width &&
    outer.y + outer.height >= inner.y + inner.height
  );
}

function overlap(one: Rectangle, other: Rectangle): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

describe.each([
  ['dagre', createLayoutEngine()],
  ['layers', new BoxedLayoutEngine(new LayeredLayoutEngine())],
])('boxes, laid out by %s', (_, engine) => {
  it('hold what lies in them and nothing else', async () => {
    const layout = await engine.layout(graph);
    const area = (id: string) => areaOf(layout, id);

    for (const [box, inside] of [
      ['a', ['a1', 'a2']],
      ['b', ['b1', 'b2']],
      ['mesh', ['outside', 'a', 'b']],
    ] as const) {
      for (const id of inside) {
        expect([id, contains(area(box), area(id))]).toEqual([id, true]);
      }
    }
    expect(overlap(area('a'), area('b'))).toBe(false);
    expect(overlap(area('a'), area('outside'))).toBe(false);
    expect(overlap(area('a1'), area('a2'))).toBe(false);
  });

  it('have a course for every edge, with a label only where one is asked for', async () => {
    const { edges } = await engine.layout(graph);

    expect([...edges.keys()].sort()).toEqual(
      graph.edges.map(({ id }) => id).sort(),
    );
    expect(edges.get('between')?.label).toBeDefined();
    expect(edges.get('within')?.label).toBeUndefined();
  });

  it('leave a graph without boxes to the other engine', async () => {
    const { boxes, ...plain } = graph;
    const layout = await engine.layout(plain);

    expect(layout.nodes.size).toBe(5);
    expect(layout.boxes).toBeUndefined();
  });
});
