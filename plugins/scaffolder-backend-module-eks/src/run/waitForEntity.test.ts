import { ActionBench, type RunOptions } from '../__testUtils__/ActionBench';
import { createAppmeshMeshCreateAction } from '../actions/appmeshMeshCreate';
import type { EntityDirectory } from './EntityDirectory';

const input = {
  accountId: '111122223333',
  region: 'eu-west-1',
  meshName: 'payments',
};
const ref = 'resource:default/mesh.payments.eu-west-1.111122223333';

describe('the wait for the catalog', () => {
  let bench: ActionBench;

  beforeEach(async () => {
    bench = await ActionBench.start();
  });
  afterEach(() => bench.close());

  async function run(
    hasEntity: EntityDirectory['hasEntity'],
    options: RunOptions = {},
  ) {
    const result = await bench.run(
      createAppmeshMeshCreateAction({
        ...bench.deps,
        entities: { hasEntity },
        entityPatienceMs: 2_000,
      }),
      input,
      options,
    );
    return { ...result, last: result.log[result.log.length - 1].message };
  }

  it('ends as soon as the catalog shows the entity, whose reference is there by then', async () => {
    const asked: string[] = [];

    const { error, outputs, last } = await run(async entityRef => {
      asked.push(entityRef);
      return asked.length > 1;
    });

    expect(error).toBeUndefined();
    expect(asked).toEqual([ref, ref]);
    expect(outputs.entityRef).toBe(ref);
    expect(last).toBe(`The catalog shows ${ref}`);
  });

  it('ends when its time is over and fails nothing', async () => {
    const { error, outputs, last } = await run(async () => false);

    expect(error).toBeUndefined();
    expect(outputs.entityRef).toBe(ref);
    expect(last).toContain(`The catalog does not show ${ref} yet`);
  });

  it('fails nothing when the catalog cannot be asked', async () => {
    const { error, last } = await run(async () => {
      throw new Error('the catalog is down');
    });

    expect(error).toBeUndefined();
    expect(last).toContain('the catalog is down');
  });

  it('asks nothing in a dry run', async () => {
    let asked = 0;

    await run(
      async () => {
        asked += 1;
        return true;
      },
      { isDryRun: true },
    );

    expect(asked).toBe(0);
  });
});
