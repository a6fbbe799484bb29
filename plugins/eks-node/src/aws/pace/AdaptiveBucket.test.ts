import { TestPollClock } from '../../testUtils';
import { AdaptiveBucket } from './AdaptiveBucket';

function setUp(limit = { burst: 3, ratePerSecond: 10 }) {
  const clock = new TestPollClock();
  return { clock, bucket: new AdaptiveBucket(limit, clock) };
}

describe('AdaptiveBucket', () => {
  it('lets a burst pass at once and then so many a second', async () => {
    const { bucket, clock } = setUp();
    for (let turn = 0; turn < 3; turn += 1) {
      await bucket.take();
    }
    expect(clock.sleeps).toEqual([]);
    await bucket.take();
    expect(clock.sleeps).toEqual([100]);
  });

  it('serves those who come together one after the other', async () => {
    const sleeps: number[] = [];
    const bucket = new AdaptiveBucket(
      { burst: 1, ratePerSecond: 10 },
      {
        now: () => 0,
        sleep: async milliseconds => {
          sleeps.push(milliseconds);
        },
      },
    );
    await Promise.all([bucket.take(), bucket.take(), bucket.take()]);
    expect(sleeps).toEqual([100, 200]);
  });

  it('slows down when AWS throttles, once for refusals that come together', () => {
    const { bucket } = setUp();
    bucket.slowDown();
    bucket.slowDown();
    expect(bucket.ratePerSecond).toBeCloseTo(7);
  });

  it('never stands still, and recovers while nothing is throttled', async () => {
    const { bucket, clock } = setUp();
    for (let second = 0; second < 60; second += 1) {
      bucket.slowDown();
      await clock.sleep(1_000);
    }
    expect(bucket.ratePerSecond).toBeGreaterThanOrEqual(1);
    expect(bucket.ratePerSecond).toBeLessThan(2);
    await clock.sleep(60_000);
    await bucket.take();
    expect(bucket.ratePerSecond).toBe(10);
  });

  it('is left by whoever is told to stop', async () => {
    const { bucket } = setUp({ burst: 1, ratePerSecond: 1 });
    await bucket.take();
    const reason = new Error('shutting down');
    await expect(bucket.take(AbortSignal.abort(reason))).rejects.toBe(reason);
  });
});
