import { openingView } from './openingView';

const container = { width: 1000, height: 500 };

describe('openingView', () => {
  it('shows all of a small picture, in the middle and never enlarged', () => {
    expect(
      openingView({
        ...container,
        bounds: { x: 0, y: 0, width: 400, height: 200 },
        focus: { x: 0, y: 0, width: 200, height: 80 },
      }),
    ).toEqual({ zoom: 1, x: 300, y: 150 });
  });

  it('shrinks a picture as long as it can be read', () => {
    const { zoom } = openingView({
      ...container,
      bounds: { x: 0, y: 0, width: 952 / 0.9, height: 200 },
      focus: { x: 0, y: 0, width: 200, height: 80 },
    });

    expect(zoom).toBeCloseTo(0.9);
  });

  it('begins at the left when nothing comes before the node', () => {
    expect(
      openingView({
        ...container,
        bounds: { x: 8, y: 0, width: 3000, height: 400 },
        focus: { x: 8, y: 100, width: 200, height: 80 },
      }),
    ).toEqual({ zoom: 0.8, x: 24 - 8 * 0.8, y: 250 - 140 * 0.8 });
  });

  it('leaves room for what comes before the node', () => {
    const { x } = openingView({
      ...container,
      bounds: { x: 0, y: 0, width: 3000, height: 400 },
      focus: { x: 1000, y: 100, width: 200, height: 80 },
    });

    expect(x).toBeCloseTo(1000 / 3 - 800);
  });
});
