import { aTopology } from '../../__testUtils__/aTopology';
import { nextNode } from './nextNode';

const { topology, layout } = aTopology({
  columns: [['entry'], ['upper', 'middle', 'lower'], ['end']],
  edges: [
    ['entry', 'upper'],
    ['entry', 'lower'],
    ['entry', 'middle'],
    ['lower', 'end'],
  ],
});

describe('nextNode', () => {
  it.each([
    ['on', 'entry', 'upper'],
    ['back', 'end', 'lower'],
    ['down', 'upper', 'middle'],
    ['up', 'lower', 'middle'],
    ['on', 'end', undefined],
    ['back', 'entry', undefined],
    ['up', 'upper', undefined],
    ['down', 'lower', undefined],
  ] as const)('goes %s from %s to %s', (direction, from, to) => {
    expect(nextNode(topology, layout, from, direction)).toBe(to);
  });
});
