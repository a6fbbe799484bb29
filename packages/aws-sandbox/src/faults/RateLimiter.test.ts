import { RateLimiter } from './RateLimiter';

describe('A rate limiter', () => {
  const request = {
    service: 'eks',
    operation: 'DescribeCluster',
    accountId: '111122223333',
    region: 'eu-west-1',
    principalArn: '',
  } as const;
  const limit = { burst: 2, ratePerSecond: 10 };

  it('lets a burst through, then as many as come back', () => {
    let now = 0;
    const limiter = new RateLimiter(() => now);
    const take = () => limiter.take(request, limit);
    expect([take(), take(), take()]).toEqual([true, true, false]);
    now += 100;
    expect([take(), take()]).toEqual([true, false]);
    now += 60_000;
    expect([take(), take(), take()]).toEqual([true, true, false]);
  });

  it.each([
    { operation: 'ListClusters' },
    { accountId: '444455556666' },
    { region: 'us-east-1' },
  ])('counts apart for %j', other => {
    const limiter = new RateLimiter(() => 0);
    limiter.take(request, limit);
    limiter.take(request, limit);
    expect(limiter.take(request, limit)).toBe(false);
    expect(limiter.take({ ...request, ...other }, limit)).toBe(true);
  });
});
