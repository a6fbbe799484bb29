import { dashesOf } from './edgeDashes';

describe('dashesOf', () => {
  it('gives a relation its dashes, and none to one that has a whole line', () => {
    expect(dashesOf('calls', 300)).toBe('7 4');
    expect(dashesOf('routes-to', 300)).toBeUndefined();
  });

  it('gives a very long line as many dashes as a long one', () => {
    const count = (length: number) => {
      const [dash, gap] = dashesOf('calls', length)!.split(' ').map(Number);
      return length / (dash + gap);
    };
    expect(count(1_000_000)).toBeCloseTo(count(6_000));
  });
});
