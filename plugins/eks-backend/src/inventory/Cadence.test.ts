import { INVENTORY_KINDS } from '@eks-platform/backstage-plugin-eks-common';
import { dueKinds } from './Cadence';

const MINUTE = 60_000;
const cadence = {
  detailsMs: 15 * MINUTE,
  slowMs: 60 * MINUTE,
  steadyMs: 1440 * MINUTE,
};
const now = new Date('2026-11-01T10:00:00.000Z');

function dueAfter(minutes: number) {
  const readAt = new Date(now.getTime() - minutes * MINUTE).toISOString();
  return dueKinds({
    readAt: Object.fromEntries(INVENTORY_KINDS.map(kind => [kind, readAt])),
    cadence,
    now,
  });
}

describe('dueKinds', () => {
  it('is all of them when nothing was ever read', () => {
    expect(dueKinds({ readAt: {}, cadence, now })).toEqual(INVENTORY_KINDS);
  });

  it.each<[minutes: number, due: string[], notDue: string[]]>([
    [0, ['cluster'], ['nodegroup', 'iam-role', 'fargate-profile']],
    [14, ['cluster'], ['nodegroup', 'addon']],
    [15, ['nodegroup', 'addon', 'access-entry'], ['iam-role', 'insight']],
    [60, ['nodegroup', 'iam-role', 'insight'], ['fargate-profile']],
    [1440, ['fargate-profile', 'oidc-provider'], []],
  ])('after %s minutes %j and not %j', (minutes, due, notDue) => {
    const kinds = dueAfter(minutes);
    expect(kinds).toEqual(expect.arrayContaining(due));
    for (const kind of notDue) {
      expect(kinds).not.toContain(kind);
    }
  });

  it.each([
    ['an hour', 60],
    ['a day', 24 * 60],
  ])('is all of them when the clock was put back by %s', (_, minutes) => {
    expect(dueAfter(-minutes)).toEqual(INVENTORY_KINDS);
  });

  it('minds no clock of another replica that is a second ahead', () => {
    expect(dueAfter(-1 / 60)).not.toContain('nodegroup');
  });

  it('takes a collection that begins a second early for punctual', () => {
    expect(dueAfter(15 - 1 / 60)).toContain('nodegroup');
  });
});
