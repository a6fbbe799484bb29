import { memoizeCredentials } from './memoizeCredentials';

const MINUTE = 60_000;

/** Credentials of an hour, of which each fetch gives others. */
function setUp() {
  let fetched = 0;
  return memoizeCredentials(async () => {
    fetched += 1;
    return {
      accessKeyId: `key-${fetched}`,
      secretAccessKey: 'secret',
      expiration: new Date(Date.now() + 60 * MINUTE),
    };
  });
}

describe('memoizeCredentials', () => {
  beforeEach(() => {
    jest.useFakeTimers({ now: Date.parse('2026-11-20T10:00:00Z') });
  });
  afterEach(() => jest.useRealTimers());

  const keyOf = async (provider: ReturnType<typeof setUp>) =>
    (await provider()).accessKeyId;
  /** Puts the clock forward or back, and no time passes. */
  const turnClock = (byMs: number) => jest.setSystemTime(Date.now() + byMs);

  it('fetches once, and again shortly before the end', async () => {
    const provider = setUp();
    expect(await keyOf(provider)).toBe('key-1');
    jest.advanceTimersByTime(54 * MINUTE);
    expect(await keyOf(provider)).toBe('key-1');
    jest.advanceTimersByTime(2 * MINUTE);
    expect(await keyOf(provider)).toBe('key-2');
  });

  it('fetches again in time when the clock was put back', async () => {
    const provider = setUp();
    await keyOf(provider);
    turnClock(-60 * MINUTE);
    jest.advanceTimersByTime(54 * MINUTE);
    expect(await keyOf(provider)).toBe('key-1');
    jest.advanceTimersByTime(2 * MINUTE);
    expect(await keyOf(provider)).toBe('key-2');
  });

  it('fetches again when the clock was put forward past the end, and is content then', async () => {
    const provider = setUp();
    await keyOf(provider);
    turnClock(24 * 60 * MINUTE);
    expect(await keyOf(provider)).toBe('key-2');
    expect(await keyOf(provider)).toBe('key-2');
  });
});
