import { ConfigReader } from '@backstage/config';
import { readPollInterval } from './readPollInterval';

const read = (waiting?: object) =>
  readPollInterval(new ConfigReader({ eks: { ...(waiting && { waiting }) } }));

describe('readPollInterval', () => {
  it.each([
    [undefined, {}],
    [{ shortestInterval: '20ms' }, { minMs: 20 }],
    [
      { shortestInterval: { seconds: 2 }, longestInterval: { minutes: 1 } },
      { minMs: 2_000, maxMs: 60_000 },
    ],
  ])('reads %j', (waiting, expected) => {
    expect(read(waiting)).toEqual(expected);
  });

  it('refuses a shortest interval that is longer than the longest', () => {
    expect(() =>
      read({ shortestInterval: '20s', longestInterval: '10s' }),
    ).toThrow(
      'eks.waiting: wanted shortestInterval to be at most longestInterval, found 20000 ms and 10000 ms',
    );
  });
});
