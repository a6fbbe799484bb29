import { buildTopology } from '@eks-platform/backstage-plugin-eks-common';
import {
  aMesh,
  aMeshObject,
} from '@eks-platform/backstage-plugin-eks-common/testUtils';
import { placeTopology, topologyIn } from './placeTopology';

/** Three nodes side by side, 1,000 pixels apart; the first calls the last by way of its service. */
function aPlacedTopology() {
  const service = 'far.shop';
  const topology = buildTopology({
    mesh: aMesh(),
    objects: [
      aMeshObject({
        type: 'virtual-node',
        name: 'near',
        backends: [{ type: 'virtual-service', name: service }],
      }),
      aMeshObject({ type: 'virtual-node', name: 'between' }),
      aMeshObject({ type: 'virtual-service', name: service }),
    ],
  });
  return placeTopology(topology, {
    nodes: new Map(
      topology.nodes.map(({ id }, place) => [id, { x: place * 1_000, y: 0 }]),
    ),
    edges: new Map(),
  });
}

function namesIn(left: number, right: number, top = 0) {
  const { nodes, edges } = topologyIn(aPlacedTopology(), {
    left,
    right,
    top,
    bottom: top + 100,
  });
  return { nodes: nodes.map(({ name }) => name), edges: edges.length };
}

describe('topologyIn', () => {
  it('keeps what lies in the area, and the other ends of its edges', () => {
    expect(namesIn(-50, 50)).toEqual({ nodes: ['near', 'far.shop'], edges: 1 });
  });

  it('keeps an edge that passes, with both its ends', () => {
    expect(namesIn(1_000, 1_100)).toEqual({
      nodes: ['between', 'near', 'far.shop'],
      edges: 1,
    });
  });

  it('keeps nothing where there is nothing', () => {
    expect(namesIn(-50, 5_000, 500)).toEqual({ nodes: [], edges: 0 });
  });

  it('knows the room of all of it', () => {
    expect(aPlacedTopology().bounds).toEqual({
      left: 0,
      top: 0,
      right: 2_216,
      bottom: 80,
    });
  });
});
