import { ConfigReader } from '@backstage/config';
import { readInventorySettings } from './InventorySettings';

const dev = { accountId: '111122223333', region: 'eu-west-1' };
const prod = { accountId: '444455556666', region: 'eu-west-1' };

describe('readInventorySettings', () => {
  it('collects every five minutes unless told', () => {
    const { scheduleOf, kubernetes } = readInventorySettings(
      new ConfigReader({}),
    );
    expect(scheduleOf(dev)).toEqual({
      frequency: { minutes: 5 },
      timeout: { minutes: 4 },
    });
    expect(kubernetes).toBeUndefined();
  });

  it('collects an account as its own schedule says', () => {
    const { scheduleOf } = readInventorySettings(
      new ConfigReader({
        eks: {
          inventory: {
            schedule: { frequency: { minutes: 10 }, timeout: { minutes: 9 } },
          },
          scopes: [
            { accountId: dev.accountId, regions: [dev.region] },
            {
              accountId: prod.accountId,
              regions: [prod.region, 'us-east-1'],
              schedule: { frequency: { minutes: 1 }, timeout: { seconds: 50 } },
            },
          ],
        },
      }),
    );
    expect(scheduleOf(dev).frequency).toEqual({ minutes: 10 });
    const own = { frequency: { minutes: 1 }, timeout: { seconds: 50 } };
    expect(scheduleOf(prod)).toMatchObject(own);
    expect(scheduleOf({ ...prod, region: 'us-east-1' })).toMatchObject(own);
  });

  it('refuses to take over from a replica that has been silent for a moment', () => {
    const takingOverAfter = (takeoverAfter: string) =>
      readInventorySettings(
        new ConfigReader({ eks: { inventory: { takeoverAfter } } }),
      ).takeoverAfterMs;
    expect(takingOverAfter('PT20S')).toBe(20_000);
    expect(() => takingOverAfter('PT0.5S')).toThrow(
      'eks.inventory.takeoverAfter must be at least 1000 ms, found 500 ms',
    );
  });
});
