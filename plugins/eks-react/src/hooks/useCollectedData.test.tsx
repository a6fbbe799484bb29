import type { ReactNode } from 'react';
import { TestApiProvider } from '@backstage/frontend-test-utils';
import { aCluster } from '@eks-platform/backstage-plugin-eks-common/testUtils';
import { act, renderHook, waitFor } from '@testing-library/react';
import { eksApiRef } from '../api/EksApi';
import { aFreshness, aScope, FakeEksApi } from '../testUtils';
import { useCluster } from './useCluster';

const blue = { accountId: '111122223333', region: 'eu-west-1', name: 'blue' };

async function renderCluster(api: FakeEksApi) {
  const { result } = renderHook(() => useCluster(blue), {
    wrapper: ({ children }: { children: ReactNode }) => (
      <TestApiProvider apis={[[eksApiRef, api]]}>{children}</TestApiProvider>
    ),
  });
  await waitFor(() => expect(result.current.state).toBe('ready'));
  return result;
}

function reads(api: FakeEksApi) {
  return api.calls.filter(call => call === 'getCluster').length;
}

describe('useCollectedData', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('rests while AWS is at rest', async () => {
    const api = new FakeEksApi({ clusters: [aCluster()] });
    await renderCluster(api);

    await act(() => jest.advanceTimersByTimeAsync(600_000));

    expect(reads(api)).toBe(1);
  });

  it('looks again by itself while AWS is at work, and stops when it is done', async () => {
    const api = new FakeEksApi({
      clusters: [aCluster({ status: 'CREATING' })],
    });
    const result = await renderCluster(api);

    await act(() => jest.advanceTimersByTimeAsync(10_000));
    expect(reads(api)).toBe(2);

    api.change({ clusters: [aCluster()] });
    await act(() => jest.advanceTimersByTimeAsync(10_000));
    expect(result.current).toMatchObject({
      value: { cluster: { status: 'ACTIVE' } },
    });
    await act(() => jest.advanceTimersByTimeAsync(600_000));
    expect(reads(api)).toBe(3);
  });

  it('asks for a collection and waits for what it finds', async () => {
    const api = new FakeEksApi({ clusters: [aCluster()], scopes: [aScope()] });
    const result = await renderCluster(api);

    await act(async () => result.current.collect());
    expect(api.calls).toContain('refreshScope');
    expect(result.current.collecting).toBe(true);

    api.change({
      scopes: [
        aScope({
          freshness: aFreshness({ collectedAt: '2026-11-20T10:05:00.000Z' }),
        }),
      ],
    });
    await act(() => jest.advanceTimersByTimeAsync(2_000));
    expect(result.current.collecting).toBe(false);
  });

  it('gives up waiting for a collection that never shows', async () => {
    const api = new FakeEksApi({ clusters: [aCluster()] });
    const result = await renderCluster(api);

    await act(async () => result.current.collect());
    await act(() => jest.advanceTimersByTimeAsync(120_000));
    const after = reads(api);
    await act(() => jest.advanceTimersByTimeAsync(600_000));

    expect(reads(api)).toBe(after);
    expect(result.current.collecting).toBe(false);
  });

  it('says why no collection could be asked for, and reads what is there', async () => {
    const api = new FakeEksApi({ clusters: [aCluster()] });
    api.failWith('refreshScope', {
      status: 403,
      name: 'NotAllowedError',
      message: 'Not allowed without eks.inventory.refresh',
    });
    const result = await renderCluster(api);

    await act(async () => result.current.collect());

    expect(result.current).toMatchObject({
      state: 'ready',
      collecting: false,
      collectError: {
        cause: { message: 'Not allowed without eks.inventory.refresh' },
      },
    });
    expect(reads(api)).toBe(2);
  });
});
