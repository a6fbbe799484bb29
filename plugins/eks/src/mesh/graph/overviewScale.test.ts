import { overviewScale } from './overviewScale';

const most = { width: 150, height: 96 };

describe('overviewScale', () => {
  it.each([
    [
      'a wide picture by its width',
      { left: -100, top: 0, right: 2_900, bottom: 100 },
      { scale: 0.05, width: 150, height: 5 },
    ],
    [
      'a high picture by its height',
      { left: 0, top: 0, right: 480, bottom: 9_600 },
      { scale: 0.01, width: 5, height: 96 },
    ],
    [
      'nothing without dividing by nothing',
      { left: 0, top: 0, right: 0, bottom: 0 },
      { scale: 96, width: 96, height: 96 },
    ],
  ])('shows %s', (_, bounds, expected) => {
    expect(overviewScale(bounds, most)).toEqual(expected);
  });
});
