import { act, renderHook } from '@testing-library/react';
import { buildTopology } from '@eks-platform/backstage-plugin-eks-common';
import {
  aMesh,
  aMeshObject,
} from '@eks-platform/backstage-plugin-eks-common/testUtils';
import { useTopologyInView } from './useTopologyInView';

const start = { x: 0, y: 0 };
const size = { width: 1_000, height: 500 };

/** So many nodes in a row, 300 pixels apart. */
function inView(count: number) {
  const topology = buildTopology({
    mesh: aMesh(),
    objects: Array.from({ length: count }, (_, place) =>
      aMeshObject({ type: 'virtual-node', name: `${place}` }),
    ),
  });
  const layout = {
    nodes: new Map(
      topology.nodes.map(({ id }, place) => [id, { x: place * 300, y: 0 }]),
    ),
    edges: new Map(),
  };
  return renderHook(() => useTopologyInView(topology, layout, start)).result;
}

describe('useTopologyInView', () => {
  it('draws a small picture as a whole, wherever the window is', () => {
    const result = inView(40);
    act(() => result.current.look({ x: -9_000, y: 0, zoom: 1 }, size));

    expect(result.current.topology.nodes).toHaveLength(40);
  });

  it('draws of a larger one what is in sight first, and the rest by and by', () => {
    jest.useFakeTimers();
    const result = inView(300);
    const drawn = () => result.current.topology.nodes.length;
    const before = drawn();
    expect(before).toBeLessThan(60);
    expect(result.current.isStarting).toBe(true);

    act(() => {
      jest.advanceTimersByTime(60);
    });
    expect(drawn()).toBeGreaterThan(before);
    expect(drawn()).toBeLessThan(120);

    for (let step = 0; step < 8; step += 1) {
      act(() => {
        jest.advanceTimersByTime(60);
      });
    }
    jest.useRealTimers();

    expect(result.current.isStarting).toBe(false);
    expect(result.current.isPart).toBe(false);
    expect(result.current.topology.nodes).toHaveLength(300);
  });

  it('draws of a large one what is around the focus, then what the window shows', () => {
    const result = inView(301);
    const names = () => result.current.topology.nodes.map(({ name }) => name);
    expect(names()).toEqual(['0', '1', '2']);

    act(() => result.current.look({ x: -30_000, y: 0, zoom: 1 }, size));
    expect(names()).toContain('100');
    expect(names()).not.toContain('0');
    expect(names().length).toBeLessThan(10);
  });

  it('leaves what is drawn as it is while the window stays in it', () => {
    const result = inView(301);
    act(() => result.current.look({ x: -30_000, y: 0, zoom: 1 }, size));
    const before = result.current.topology;

    act(() => result.current.look({ x: -30_200, y: 0, zoom: 1 }, size));

    expect(result.current.topology).toBe(before);
  });
});
