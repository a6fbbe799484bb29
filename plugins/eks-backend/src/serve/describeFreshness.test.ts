import type { ScopeState, StandingFailure } from '../inventory/InventoryStore';
import { describeFreshness } from './describeFreshness';

const COLLECTED = '2026-11-01T10:00:00.000Z';
const now = new Date('2026-11-01T10:10:00.000Z');
const blue = 'arn:aws:eks:eu-west-1:111122223333:cluster/blue';
const clusters = 'arn:aws:eks:eu-west-1:111122223333:cluster';
const green = 'arn:aws:eks:eu-west-1:111122223333:cluster/green';

function state(overrides: Partial<ScopeState> = {}): ScopeState {
  return {
    lastTicket: 1,
    lastWholeTicket: 1,
    collectedAt: COLLECTED,
    failures: [],
    readAt: {},
    heldBack: [],
    ...overrides,
  };
}

function failure(overrides: Partial<StandingFailure> = {}): StandingFailure {
  return {
    target: 'eks:ListNodegroups blue',
    code: 'AccessDeniedException',
    message: 'no',
    kinds: ['nodegroup'],
    since: '2026-11-01T09:00:00.000Z',
    ...overrides,
  };
}

describe('describeFreshness', () => {
  it('is never before the first success, and says what went wrong', () => {
    const { since: _, ...told } = failure();
    expect(
      describeFreshness({
        state: state({ collectedAt: undefined, failures: [failure()] }),
        now,
      }),
    ).toEqual({ state: 'never', failures: [told] });
  });

  it('is fresh when the last collection read everything', () => {
    expect(describeFreshness({ state: state(), now })).toEqual({
      state: 'fresh',
      collectedAt: COLLECTED,
      failures: [],
    });
  });

  it('is stale since the longest-standing failure', () => {
    expect(
      describeFreshness({
        state: state({
          failures: [
            failure({ since: '2026-11-01T09:30:00.000Z' }),
            failure({ target: 'iam', since: '2026-11-01T09:10:00.000Z' }),
          ],
        }),
        now,
      }),
    ).toMatchObject({
      state: 'stale',
      collectedAt: COLLECTED,
      staleSince: '2026-11-01T09:10:00.000Z',
    });
  });

  it.each([
    ['of the whole scope', failure(), 'stale'],
    ['of this cluster', failure({ parentArn: blue }), 'stale'],
    ['of another cluster', failure({ parentArn: green }), 'fresh'],
    ['of where all clusters lie', failure({ parentArn: clusters }), 'stale'],
    [
      'of a place of like name',
      failure({ parentArn: `${clusters}/bl` }),
      'fresh',
    ],
    ['of another kind', failure({ kinds: ['mesh'] }), 'fresh'],
  ])('judges a cluster by a failure %s', (_, standing, expected) => {
    expect(
      describeFreshness({
        state: state({ failures: [standing] }),
        now,
        about: { kinds: ['cluster', 'nodegroup'], arn: blue },
      }).state,
    ).toBe(expected);
  });

  it('is stale once the next collections are overdue', () => {
    const overdueMs = 5 * 60_000;
    expect(describeFreshness({ state: state(), now, overdueMs })).toMatchObject(
      { state: 'stale', staleSince: '2026-11-01T10:05:00.000Z', failures: [] },
    );
    expect(
      describeFreshness({ state: state(), now, overdueMs: 3 * overdueMs })
        .state,
    ).toBe('fresh');
  });
});
