import type { SchedulerService } from '@backstage/backend-plugin-api';
import { scheduleDiscovery } from './scheduleDiscovery';

const HOUR = 60 * 60_000;

async function setUp(failures: object[] = []) {
  let time = 0;
  let asked = 0;
  let run = async () => {};
  await scheduleDiscovery({
    scheduler: {
      scheduleTask: async ({ fn }: { fn: () => Promise<void> }) => {
        run = fn;
      },
    } as unknown as SchedulerService,
    eks: {
      discoverScopes: async () => {
        asked += 1;
      },
      listDiscoveryFailures: () => failures as never,
    },
    frequencyMs: HOUR,
    now: () => new Date(time),
  });
  return async (milliseconds: number) => {
    time += milliseconds;
    await run();
    return asked;
  };
}

describe('scheduleDiscovery', () => {
  it('asks as often as configured', async () => {
    const after = await setUp();
    expect(await after(HOUR / 2)).toBe(0);
    expect(await after(HOUR / 2)).toBe(1);
    expect(await after(HOUR / 2)).toBe(1);
    expect(await after(HOUR / 2)).toBe(2);
  });

  it('asks again when the clock was put back, and then as often as configured', async () => {
    const after = await setUp();
    expect(await after(-24 * HOUR)).toBe(1);
    expect(await after(HOUR / 2)).toBe(1);
    expect(await after(HOUR / 2)).toBe(2);
  });

  it('asks at each occasion while an organization does not answer', async () => {
    const after = await setUp([{ accountId: '111122223333' }]);
    expect(await after(60_000)).toBe(1);
    expect(await after(60_000)).toBe(2);
  });
});
