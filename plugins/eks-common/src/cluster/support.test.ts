import { aClusterVersion } from '../testUtils';
import { projectSupport } from './projectSupport';
import { supportOf } from './supportOf';

const dates = {
  endOfStandardSupport: '2026-11-26T00:00:00.000Z',
  endOfExtendedSupport: '2027-11-26T00:00:00.000Z',
};

function on(day: string) {
  return new Date(`${day}T00:00:00.000Z`);
}

describe('supportOf', () => {
  it('counts the days of standard support down to extended support', () => {
    expect(supportOf({ dates, now: on('2026-11-01') })).toEqual({
      phase: 'standard',
      ...dates,
      phaseEnds: dates.endOfStandardSupport,
      daysLeft: 25,
      then: 'extended-support',
      hourlyCost: 0.1,
      hourlyCostAfter: 0.6,
    });
  });

  it('tells that AWS upgrades a cluster that wants no extended support', () => {
    expect(
      supportOf({ supportType: 'STANDARD', dates, now: on('2026-11-01') }),
    ).toMatchObject({ then: 'automatic-upgrade', hourlyCostAfter: 0.1 });
  });

  it.each([
    ['2026-11-26', 'extended', 365],
    ['2027-11-25', 'extended', 1],
    ['2027-11-26', 'ended', 0],
    ['2027-12-26', 'ended', -30],
  ])('is on %s in phase %s with %s days left', (day, phase, daysLeft) => {
    expect(supportOf({ dates, now: on(day) })).toMatchObject({
      phase,
      daysLeft,
      hourlyCost: 0.6,
      then: 'automatic-upgrade',
    });
  });

  it('guesses nothing where AWS has told no dates', () => {
    expect(supportOf({ dates: undefined, now: on('2026-11-01') })).toEqual({
      phase: 'unknown',
    });
  });
});

describe('projectSupport', () => {
  const versions = [
    aClusterVersion({ name: '1.33', ...dates }),
    aClusterVersion({
      name: '1.34',
      endOfStandardSupport: '2027-03-01T00:00:00.000Z',
      endOfExtendedSupport: '2028-03-01T00:00:00.000Z',
    }),
  ];

  function project(
    cluster: { version: string; supportType?: string },
    options: { day: string; months: number },
  ) {
    return projectSupport({
      clusters: [{ region: 'eu-west-1', ...cluster }],
      versions,
      now: on(options.day),
      months: options.months,
    });
  }

  it('splits the month in which standard support ends', () => {
    const [november, december] = project(
      { version: '1.33' },
      { day: '2026-11-01', months: 2 },
    );
    expect(november).toEqual({
      month: '2026-11',
      standard: 0,
      extended: 1,
      upgradedByAws: 0,
      unknown: 0,
      projectedCost: 25 * 24 * 0.1 + 5 * 24 * 0.6,
      extendedCost: 5 * 24 * 0.5,
    });
    expect(december).toMatchObject({
      extended: 1,
      projectedCost: 446.4,
      extendedCost: 372,
    });
  });

  it('counts what is left of this month only', () => {
    expect(
      project({ version: '1.34' }, { day: '2026-11-30', months: 1 }),
    ).toMatchObject([{ standard: 1, projectedCost: 2.4, extendedCost: 0 }]);
  });

  it('lets AWS upgrade what wants no extended support', () => {
    const [november, december] = project(
      { version: '1.33', supportType: 'STANDARD' },
      { day: '2026-11-01', months: 2 },
    );
    expect(november).toMatchObject({
      standard: 1,
      extended: 0,
      upgradedByAws: 1,
      projectedCost: 72,
      extendedCost: 0,
    });
    expect(december).toMatchObject({ standard: 1, upgradedByAws: 0 });
  });

  it('lets AWS upgrade what has no support left, to a version that costs the same', () => {
    const months = project(
      { version: '1.33' },
      { day: '2027-11-01', months: 2 },
    );
    expect(months).toMatchObject([
      { extended: 1, upgradedByAws: 1 },
      { extended: 1, upgradedByAws: 0, extendedCost: 372 },
    ]);
  });

  it('tells clusters apart whose dates nobody knows', () => {
    expect(
      project({ version: '1.99' }, { day: '2026-11-01', months: 1 }),
    ).toMatchObject([{ unknown: 1, projectedCost: 72, extendedCost: 0 }]);
  });
});
