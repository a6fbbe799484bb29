import { getEventListeners } from 'node:events';
import { untilAborted } from './untilAborted';
import { withDeadline } from './withDeadline';

describe('untilAborted', () => {
  it('leaves nothing with a signal that outlives the work', async () => {
    const { signal } = new AbortController();
    await untilAborted(Promise.resolve('done'), signal);
    await expect(
      untilAborted(Promise.reject(new Error('no')), signal),
    ).rejects.toThrow('no');
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it.each([true, false])('ends work that does not (%s)', async wasAborted => {
    const controller = new AbortController();
    if (wasAborted) {
      controller.abort(new Error('enough'));
    }
    const ended = untilAborted(new Promise(() => {}), controller.signal);
    controller.abort(new Error('enough'));
    await expect(ended).rejects.toThrow('enough');
  });
});

describe('withDeadline', () => {
  it('tells when the time is over', async () => {
    const deadline = await withDeadline(5, async signal => {
      await new Promise(resolve => signal.addEventListener('abort', resolve));
      return signal;
    });
    expect(deadline.reason).toMatchObject({ name: 'TimeoutError' });
  });

  it('leaves no timer when the work is done earlier', async () => {
    jest.useFakeTimers();
    await withDeadline(60_000, async () => {});
    expect(jest.getTimerCount()).toBe(0);
    jest.useRealTimers();
  });
});
