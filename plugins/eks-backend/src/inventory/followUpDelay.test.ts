import {
  aCluster,
  aFargateProfile,
  aNodegroup,
  anIamRole,
} from '@eks-platform/backstage-plugin-eks-common/testUtils';
import { followUpDelay, isTransitional } from './followUpDelay';

describe('followUpDelay', () => {
  it.each([
    ['a cluster being created', aCluster({ status: 'CREATING' }), true],
    ['a node group being updated', aNodegroup({ status: 'UPDATING' }), true],
    ['a profile being deleted', aFargateProfile({ status: 'DELETING' }), true],
    [
      'a node group that is degraded',
      aNodegroup({ status: 'DEGRADED' }),
      false,
    ],
    ['an active cluster', aCluster(), false],
    ['a role, which has no state', anIamRole(), false],
  ])('follows %s: %#', (_, object, followed) => {
    expect(isTransitional(object)).toBe(followed);
  });

  it('waits longer while nothing changes, but never long', () => {
    const delayAfter = (unchangedRuns: number) =>
      followUpDelay({
        durationMs: 100,
        unchangedRuns,
      });
    expect(delayAfter(0)).toBe(5_000);
    expect(delayAfter(3)).toBeGreaterThan(delayAfter(2));
    expect(delayAfter(100)).toBe(15_000);
  });

  it('gives up on what has been stuck for hours', () => {
    expect(
      followUpDelay({
        durationMs: 100,
        unchangedRuns: 1_000,
      }),
    ).toBe(Infinity);
  });

  it('reads a large scope a tenth of the time at most', () => {
    expect(
      followUpDelay({
        durationMs: 30_000,
        unchangedRuns: 0,
      }),
    ).toBe(300_000);
  });
});
