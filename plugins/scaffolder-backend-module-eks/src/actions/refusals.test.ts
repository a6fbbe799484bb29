import { ActionBench } from '../__testUtils__/ActionBench';
import { roleArn, where } from '../__testUtils__/refusals/demoEstate';
import type { DemoSubnets } from '../__testUtils__/refusals/RefusalTable';
import { refusalTables } from '../__testUtils__/refusals/refusalTables';
import { createActions } from './createActions';

const cases = refusalTables.flatMap(({ actionId, sound, refusals }) =>
  refusals.map(refusal => ({ actionId, sound, ...refusal })),
);

describe('what a new user gets wrong is refused before anything is created', () => {
  let bench: ActionBench;
  let subnets: DemoSubnets;
  const messages: string[] = [];

  beforeAll(async () => {
    bench = await ActionBench.start();
    subnets = {
      private: await bench.subnetIds('private'),
      public: await bench.subnetIds('public'),
      isolated: await bench.subnetIds('isolated'),
    };
  });
  beforeEach(() => bench.sandbox.clearRequests());
  afterAll(() => bench.close());

  function action(id: string) {
    return createActions(bench.deps).find(found => found.id === id)!;
  }

  it.each(cases)(
    '$actionId: $title',
    async ({ actionId, sound, ...refusal }) => {
      const { input, says } = refusal;
      const { error } = await bench.run(action(actionId), {
        ...where,
        ...sound(subnets),
        ...(typeof input === 'function' ? input(subnets) : input),
      });

      expect(error?.name).toMatch(/^(InputError|ConflictError)$/);
      for (const words of says) {
        expect(error?.message).toContain(words);
      }
      expect(bench.writes()).toEqual([]);
      if (/^(appmesh|lattice):/.test(actionId)) {
        messages.push(error!.message);
      }
    },
  );

  it('says something else of each mistake in a mesh', () => {
    expect(messages.length).toBeGreaterThanOrEqual(40);
    expect(new Set(messages).size).toBe(messages.length);
  });

  it('tells everything that is wrong at once', async () => {
    const { error } = await bench.run(action('eks:cluster:create'), {
      ...where,
      name: 'my first cluster',
      version: '1.99',
      roleArn: roleArn('nobody'),
      resourcesVpcConfig: { subnetIds: [subnets.private[0]] },
    });

    expect(error?.message).toMatch(
      /^eks:cluster:create is refused before anything is created in eu-west-1 of 111122223333, for 4 reasons:\n {2}1\. .*\n {2}2\. .*\n {2}3\. .*\n {2}4\. /,
    );
    expect(bench.writes()).toEqual([]);
  });
});
