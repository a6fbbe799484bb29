import { judgeScaling } from './judgeScaling';

describe('judgeScaling', () => {
  it.each([
    [{ minSize: 0, desiredSize: 0, maxSize: 1 }, []],
    [{ minSize: 1, desiredSize: 2, maxSize: 450 }, []],
    [
      { minSize: 3, desiredSize: 2, maxSize: 4 },
      ['The desired number, 2, is below the minimum, 3.'],
    ],
    [
      { minSize: 1, desiredSize: 5, maxSize: 4 },
      ['The desired number, 5, is above the maximum, 4.'],
    ],
    [
      { minSize: -1, desiredSize: 0, maxSize: 0 },
      [
        'The minimum is -1; it must be 0 or more.',
        'The maximum is 0; it must be between 1 and 450.',
      ],
    ],
    [
      { minSize: 1, desiredSize: 1.5, maxSize: 3 },
      ['Numbers of nodes are whole numbers.'],
    ],
    [
      { minSize: 1, maxSize: 3 },
      ['Give the minimum, the desired and the maximum number of nodes.'],
    ],
    [
      undefined,
      ['Give the minimum, the desired and the maximum number of nodes.'],
    ],
  ])('judges %j', (value, problems) => {
    expect(judgeScaling(value)).toEqual(problems);
  });
});
