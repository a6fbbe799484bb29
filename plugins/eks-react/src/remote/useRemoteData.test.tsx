import { act, renderHook, waitFor } from '@testing-library/react';
import { aResponseError } from '../testUtils';
import { useRemoteData } from './useRemoteData';

function setHidden(hidden: boolean) {
  Object.defineProperty(document, 'hidden', {
    configurable: true,
    value: hidden,
  });
  document.dispatchEvent(new Event('visibilitychange'));
}

/** A source whose answers are given one by one, by hand. */
function aSource() {
  const pending: Array<{
    signal: AbortSignal;
    answer: (value: string) => Promise<void>;
    fail: (error: Error) => Promise<void>;
  }> = [];
  const read = (signal: AbortSignal) =>
    new Promise<string>((resolve, reject) => {
      pending.push({
        signal,
        answer: value => act(async () => resolve(value)),
        fail: error => act(async () => reject(error)),
      });
    });
  return { pending, read };
}

describe('useRemoteData', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => {
    jest.useRealTimers();
    setHidden(false);
  });

  it('goes from loading to ready', async () => {
    const { pending, read } = aSource();
    const { result } = renderHook(() => useRemoteData({ key: 'a', read }));
    expect(result.current).toMatchObject({ state: 'loading' });

    await pending[0].answer('found');

    expect(result.current).toMatchObject({ state: 'ready', value: 'found' });
  });

  it('goes from loading to failed and, on demand, to ready', async () => {
    const { pending, read } = aSource();
    const { result } = renderHook(() => useRemoteData({ key: 'a', read }));

    await pending[0].fail(new Error('broken'));
    expect(result.current).toMatchObject({
      state: 'failed',
      error: { message: 'broken' },
    });

    act(() => result.current.refresh());
    expect(result.current).toMatchObject({ state: 'loading' });

    await pending[1].answer('found');
    expect(result.current).toMatchObject({ state: 'ready', value: 'found' });
  });

  it('keeps the last answer while it looks again and when it cannot be had', async () => {
    const { pending, read } = aSource();
    const { result } = renderHook(() => useRemoteData({ key: 'a', read }));
    await pending[0].answer('first');

    act(() => result.current.refresh());
    expect(result.current).toMatchObject({ value: 'first', refreshing: true });

    await pending[1].fail(new Error('broken'));
    expect(result.current).toMatchObject({
      state: 'ready',
      value: 'first',
      refreshing: false,
      refreshError: { message: 'broken' },
    });
  });

  it('drops the last answer when the server says that it is gone', async () => {
    const { pending, read } = aSource();
    const { result } = renderHook(() =>
      useRemoteData({ key: 'a', read, pollAfterMs: () => 1_000 }),
    );
    await pending[0].answer('first');
    act(() => result.current.refresh());
    await pending[1].fail(
      await aResponseError({ status: 404, name: 'NotFoundError', message: '' }),
    );

    expect(result.current).toMatchObject({ state: 'failed' });
    act(() => jest.advanceTimersByTime(600_000));
    expect(pending).toHaveLength(2);
  });

  it('never shows the answer to another question', async () => {
    const { pending, read } = aSource();
    const { result, rerender } = renderHook(
      ({ key }) => useRemoteData({ key, read }),
      { initialProps: { key: 'a' } },
    );
    rerender({ key: 'b' });

    expect(pending[0].signal.aborted).toBe(true);
    await pending[0].answer('of a');
    expect(result.current).toMatchObject({ state: 'loading' });

    await pending[1].answer('of b');
    expect(result.current).toMatchObject({ value: 'of b' });
  });

  it('looks again as often as the answer asks, and slower after failures', async () => {
    const { pending, read } = aSource();
    const { result } = renderHook(() =>
      useRemoteData({
        key: 'a',
        read,
        pollAfterMs: value => (value === 'done' ? undefined : 10_000),
      }),
    );
    await pending[0].answer('changing');

    act(() => jest.advanceTimersByTime(10_000));
    await pending[1].fail(new Error('broken'));
    act(() => jest.advanceTimersByTime(19_999));
    expect(pending).toHaveLength(2);
    act(() => jest.advanceTimersByTime(1));
    expect(pending).toHaveLength(3);

    await pending[2].answer('done');
    act(() => jest.advanceTimersByTime(600_000));
    expect(pending).toHaveLength(3);
    expect(result.current).toMatchObject({ value: 'done' });
  });

  it('does not look while the page is hidden, and looks at once when it is seen again', async () => {
    const { pending, read } = aSource();
    renderHook(() =>
      useRemoteData({ key: 'a', read, pollAfterMs: () => 10_000 }),
    );
    await pending[0].answer('changing');

    setHidden(true);
    act(() => jest.advanceTimersByTime(600_000));
    expect(pending).toHaveLength(1);

    act(() => setHidden(false));
    await waitFor(() => expect(pending).toHaveLength(2));
  });

  it('asks again by itself while the server cannot know yet, and shows that meanwhile', async () => {
    const { pending, read } = aSource();
    const { result } = renderHook(() => useRemoteData({ key: 'a', read }));
    await pending[0].fail(
      await aResponseError({
        status: 503,
        name: 'ServiceUnavailableError',
        message: 'The first collection is under way',
      }),
    );
    expect(result.current).toMatchObject({ state: 'failed' });

    act(() => jest.advanceTimersByTime(60_000));
    expect(pending).toHaveLength(2);
    expect(result.current).toMatchObject({ state: 'failed' });

    await pending[1].answer('found');
    expect(result.current).toMatchObject({ value: 'found' });
  });

  it('stops when it is no longer shown', async () => {
    const { pending, read } = aSource();
    const { unmount } = renderHook(() =>
      useRemoteData({ key: 'a', read, pollAfterMs: () => 10_000 }),
    );
    await pending[0].answer('changing');

    unmount();
    jest.advanceTimersByTime(600_000);

    expect(pending).toHaveLength(1);
  });
});
