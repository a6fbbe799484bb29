import type { JsonObject } from '@backstage/types';
import { parse } from 'yaml';
import { ActionBench } from '../__testUtils__/ActionBench';
import { createActions } from './createActions';

/** What works on files of the workspace alone asks AWS for nothing. */
const actions = createActions({} as never)
  .map(({ id, examples = [] }) => ({
    id,
    input: parse(examples[0].example).steps[0].input as JsonObject,
  }))
  .filter(({ input }) => 'accountId' in input);

describe('the bounds of the actions', () => {
  let bench: ActionBench;

  beforeAll(async () => {
    bench = await ActionBench.start();
  });
  afterAll(() => bench.close());

  function run(id: string, input: JsonObject) {
    const action = createActions(bench.deps).find(found => found.id === id)!;
    return bench.run(action, input);
  }

  it('are those of every action on EKS', () => {
    const ids = createActions({} as never)
      .map(({ id }) => id)
      .filter(id => id.startsWith('eks:'));

    expect(actions.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  });

  it.each(actions)(
    '$id goes to no account and no region that is not configured',
    async ({ id, input }) => {
      const account = await run(id, { ...input, accountId: '999999999999' });
      const region = await run(id, { ...input, region: 'eu-central-1' });

      expect(account.error?.name).toBe('InputError');
      expect(account.error?.message).toContain(
        'Account and region 999999999999/eu-west-1 are not configured for the EKS suite, configured are: 111122223333/eu-west-1, ',
      );
      expect(region.error?.message).toContain(
        'Account and region 111122223333/eu-central-1 are not configured',
      );
      expect(bench.sandbox.requests()).toEqual([]);
    },
  );

  it.each(actions)(
    '$id takes no role, endpoint or credentials to reach AWS with',
    async ({ id, input }) => {
      for (const name of ['assumeRoleArn', 'endpoint', 'credentials']) {
        const { error } = await run(id, { ...input, [name]: 'anything' });

        expect(error?.name).toBe('InputError');
        expect(error?.message).toContain(`'${name}'`);
      }
      expect(bench.sandbox.requests()).toEqual([]);
    },
  );
});
