import { relativeTime } from './relativeTime';

describe('relativeTime', () => {
  it.each([
    ['2026-11-20T10:00:00Z', 'now'],
    ['2026-11-20T09:59:18Z', '42 seconds ago'],
    ['2026-11-20T09:58:01Z', '1 minute ago'],
    ['2026-11-20T07:01:00Z', '2 hours ago'],
    ['2026-11-19T09:00:00Z', 'yesterday'],
    ['2026-11-30T10:00:00Z', 'in 10 days'],
    ['2026-10-01T10:00:00Z', 'Oct 1, 2026'],
  ])('says of %s: %s', (time, words) => {
    expect(
      relativeTime({
        moment: new Date(time),
        now: new Date('2026-11-20T10:00:00Z'),
        language: 'en',
      }),
    ).toBe(words);
  });
});
