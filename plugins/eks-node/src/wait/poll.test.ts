import { NotAllowedError } from '@backstage/errors';
import { TestPollClock } from '../testUtils';
import { pollUntil, type Judgement, type PollProgress } from './poll';
import { WaitTimeoutError } from './WaitTimeoutError';

const judge = (status: string): Judgement => {
  if (status === 'CREATE_FAILED') {
    return { outcome: 'failed', error: new Error('no capacity') };
  }
  return { outcome: status === 'ACTIVE' ? 'done' : 'waiting' };
};

function answering(...answers: Array<string | Error>) {
  const last = answers[answers.length - 1];
  return async () => {
    const answer = answers.shift() ?? last;
    if (answer instanceof Error) {
      throw answer;
    }
    return answer;
  };
}

/** A state that is ACTIVE as soon as the clock has reached a time. */
function activeAfter(milliseconds: number, clock: TestPollClock) {
  return async () => (clock.now() < milliseconds ? 'CREATING' : 'ACTIVE');
}

function awsError(name: string): Error {
  return Object.assign(new Error(`${name}!`), { name, $metadata: {} });
}

describe('pollUntil', () => {
  it('returns the state once it is judged done, reading at once and after each sleep', async () => {
    const clock = new TestPollClock();
    const seen: PollProgress<string>[] = [];
    await expect(
      pollUntil({
        read: answering('CREATING', 'CREATING', 'ACTIVE'),
        judge,
        timeoutMs: 60_000,
        onProgress: progress => seen.push(progress),
        clock,
      }),
    ).resolves.toBe('ACTIVE');
    expect(clock.sleeps).toEqual([1_000, 1_000]);
    expect(seen.map(({ state, elapsedMs }) => [state, elapsedMs])).toEqual([
      ['CREATING', 0],
      ['CREATING', 1_000],
      ['ACTIVE', 2_000],
    ]);
  });

  it.each([60_000, 130_000, 600_000, 1_200_000])(
    'notices a change after %d ms within 5 %% of that time or the largest interval',
    async duration => {
      const clock = new TestPollClock();
      await pollUntil({
        read: activeAfter(duration, clock),
        judge,
        timeoutMs: 2_000_000,
        clock,
      });
      expect(clock.now() - duration).toBeLessThanOrEqual(duration * 0.05);
      expect(Math.max(...clock.sleeps)).toBeLessThanOrEqual(15_000);
      expect(Math.min(...clock.sleeps)).toBeGreaterThanOrEqual(1_000);
    },
  );

  it('ends at once when the state is judged failed', async () => {
    const clock = new TestPollClock();
    await expect(
      pollUntil({
        read: answering('CREATING', 'CREATE_FAILED'),
        judge,
        timeoutMs: 60_000,
        clock,
      }),
    ).rejects.toThrow('no capacity');
    expect(clock.sleeps).toHaveLength(1);
  });

  it.each([
    new NotAllowedError('not yours'),
    awsError('AccessDeniedException'),
    awsError('ExpiredTokenException'),
    awsError('InvalidParameterException'),
    new TypeError('a defect'),
  ])('ends at once when a read fails for good: %s', async error => {
    const clock = new TestPollClock();
    await expect(
      pollUntil({ read: answering(error), judge, timeoutMs: 60_000, clock }),
    ).rejects.toBe(error);
    expect(clock.sleeps).toEqual([]);
  });

  it('tolerates throttling and network failures, counts them and backs off', async () => {
    const clock = new TestPollClock();
    const seen: PollProgress<string>[] = [];
    await pollUntil({
      read: answering(
        'CREATING',
        awsError('ThrottlingException'),
        Object.assign(new Error('hung up'), { code: 'ECONNRESET' }),
        awsError('ServerException'),
        'CREATING',
        'ACTIVE',
      ),
      judge,
      timeoutMs: 60_000,
      onProgress: progress => seen.push(progress),
      clock,
    });
    expect(clock.sleeps).toEqual([1_000, 2_000, 4_000, 8_000, 1_000]);
    expect(seen.map(({ failedReads }) => failedReads)).toEqual([
      0, 1, 2, 3, 3, 3,
    ]);
    expect(seen[3]).toMatchObject({
      state: 'CREATING',
      lastFailure: { message: 'ServerException!' },
    });
    expect(seen[4].lastFailure).toBeUndefined();
  });

  it('gives up when the time is up, after a last look, with the last failure as cause', async () => {
    const clock = new TestPollClock();
    const failure = awsError('ThrottlingException');
    const wait = pollUntil({
      read: answering('CREATING', failure),
      judge,
      timeoutMs: 10_000,
      clock,
    });
    await expect(wait).rejects.toThrow(WaitTimeoutError);
    await expect(wait).rejects.toThrow(
      'Waited 10 s, as long as was allowed, in 5 reads of which 4 failed',
    );
    await expect(wait).rejects.toMatchObject({ cause: failure });
    expect(clock.now()).toBe(10_000);
  });

  it('sees a change that comes with the very end of the time', async () => {
    const clock = new TestPollClock();
    await expect(
      pollUntil({
        read: activeAfter(10_000, clock),
        judge,
        timeoutMs: 10_000,
        clock,
      }),
    ).resolves.toBe('ACTIVE');
  });

  it('gives up when the time is up though AWS does not answer at all', async () => {
    jest.useFakeTimers({
      doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate'],
    });
    try {
      const wait = pollUntil({
        read: signal =>
          new Promise<string>((_, reject) => {
            signal!.addEventListener('abort', () => reject(signal!.reason));
          }),
        judge,
        timeoutMs: 60_000,
        clock: { now: () => performance.now(), sleep: async () => {} },
      });
      const ended = wait.catch(error => error);
      await jest.advanceTimersByTimeAsync(71_000);
      expect(await ended).toMatchObject({
        name: 'WaitTimeoutError',
        message:
          'Waited 60 s, as long as was allowed, in 1 reads of which 1 failed; caused by ServiceUnavailableError: AWS did not answer in time',
      });
    } finally {
      jest.useRealTimers();
    }
  });

  it('ends with the reason of an abortion while it sleeps', async () => {
    const controller = new AbortController();
    const reason = new Error('cancelled by the user');
    const wait = pollUntil({
      read: answering('CREATING'),
      judge,
      timeoutMs: 3_600_000,
      interval: { minMs: 3_600_000, maxMs: 3_600_000 },
      signal: controller.signal,
      onProgress: () => setImmediate(() => controller.abort(reason)),
    });
    await expect(wait).rejects.toBe(reason);
  });

  it('ends with the reason of an abortion while it reads', async () => {
    const controller = new AbortController();
    const reason = new Error('cancelled by the user');
    const wait = pollUntil({
      read: async signal => {
        controller.abort(reason);
        signal?.throwIfAborted();
        return 'CREATING';
      },
      judge,
      timeoutMs: 60_000,
      signal: controller.signal,
      clock: new TestPollClock(),
    });
    await expect(wait).rejects.toBe(reason);
  });
});
