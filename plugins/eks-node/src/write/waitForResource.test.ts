import type { HealthIssue } from '@eks-platform/backstage-plugin-eks-common';
import { TestPollClock } from '../testUtils';
import { waitForResource, type ResourceProgress } from './waitForResource';

interface State {
  status: string;
  health: HealthIssue[];
}

function wait(
  states: Array<string | State | undefined>,
  onProgress?: (progress: ResourceProgress) => void,
) {
  const left = [...states];
  return waitForResource<State>({
    title: "Cluster 'blue'",
    scope: { accountId: '111122223333', region: 'eu-west-1' },
    ready: ['ACTIVE'],
    failed: ['FAILED', 'DEGRADED'],
    timeoutMs: 60_000,
    clock: new TestPollClock(),
    onProgress,
    read: async () => {
      const state = left.length > 1 ? left.shift() : left[0];
      return typeof state === 'string' ? { status: state, health: [] } : state;
    },
  });
}

describe('waitForResource', () => {
  it('waits until the resource is ready and reports each status', async () => {
    const statuses: Array<string | undefined> = [];

    await expect(
      wait([undefined, 'CREATING', 'CREATING', 'ACTIVE'], ({ status }) =>
        statuses.push(status),
      ),
    ).resolves.toEqual({ status: 'ACTIVE', health: [] });
    expect(statuses).toEqual([undefined, 'CREATING', 'CREATING', 'ACTIVE']);
  });

  it('fails at once with every health issue', async () => {
    await expect(
      wait([
        'CREATING',
        {
          status: 'DEGRADED',
          health: [
            { code: 'A', message: 'first', resourceIds: ['i-1', 'i-2'] },
            { code: 'B', message: 'second', resourceIds: [] },
          ],
        },
        'ACTIVE',
      ]),
    ).rejects.toMatchObject({
      name: 'CreationFailedError',
      message:
        "Cluster 'blue' in eu-west-1 of 111122223333 is DEGRADED: A: first (i-1, i-2); B: second",
    });
  });

  it('fails when the resource vanishes or never shows', async () => {
    const gone = {
      name: 'CreationFailedError',
      message:
        "Cluster 'blue' in eu-west-1 of 111122223333 does not exist, or no longer",
    };

    await expect(wait(['CREATING', undefined, 'ACTIVE'])).rejects.toMatchObject(
      gone,
    );
    await expect(wait([undefined])).rejects.toMatchObject(gone);
  });

  it('says how long it waited when the time is up', async () => {
    await expect(wait(['CREATING'])).rejects.toMatchObject({
      name: 'WaitTimeoutError',
    });
  });
});
