import type { Layout, LayoutEngine, LayoutGraph } from './LayoutEngine';
import { SizedLayoutEngine } from './SizedLayoutEngine';

class NotingEngine implements LayoutEngine {
  readonly graphs: LayoutGraph[] = [];

  async layout(graph: LayoutGraph): Promise<Layout> {
    this.graphs.push(graph);
    return { nodes: new Map(), edges: new Map() };
  }
}

describe('SizedLayoutEngine', () => {
  it('counts nodes and edges together', async () => {
    const small = new NotingEngine();
    const large = new NotingEngine();
    const engine = new SizedLayoutEngine({ small, large, limit: 3 });
    const nodes = ['a', 'b'].map(id => ({ id, width: 10, height: 10 }));
    const edge = { id: 'there', from: 'a', to: 'b' };
    const back = { id: 'back', from: 'b', to: 'a' };

    await engine.layout({ nodes, edges: [edge] });
    await engine.layout({ nodes, edges: [edge, back] });

    expect(small.graphs).toEqual([{ nodes, edges: [edge] }]);
    expect(large.graphs).toEqual([{ nodes, edges: [edge, back] }]);
  });
});
