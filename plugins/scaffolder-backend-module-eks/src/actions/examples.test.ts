import { parse } from 'yaml';
import { ActionBench } from '../__testUtils__/ActionBench';
import { fillExample } from '../__testUtils__/fillExample';
import { createActions } from './createActions';

const examples = createActions({} as never).flatMap(
  ({ id, examples: ofAction = [] }) =>
    ofAction.map(example => ({ id, ...example })),
);

const READ_ONLY = 'arn:aws:iam::aws:policy/ReadOnlyAccess';

describe('the examples of the actions', () => {
  let bench: ActionBench;

  beforeEach(async () => {
    bench = await ActionBench.start({ kubernetes: true });
    await bench.makeRole('pods', 'pod-identity', [READ_ONLY]);
    await bench.makeRole('capabilities', 'capability', [READ_ONLY]);
  });
  afterEach(() => bench.close());

  it.each(examples)(
    'work, every change of theirs in the audit log: $id: $description',
    async ({ id, example }) => {
      const text = await fillExample(bench, example);
      const [step] = parse(text).steps;
      const action = createActions(bench.deps).find(found => found.id === id)!;

      const { error, outputs } = await bench.run(action, step.input);

      expect(step.action).toBe(id);
      expect(error).toBeUndefined();
      expect(outputs).not.toEqual({});
      expect(bench.unauditedWrites()).toEqual([]);
      expect(
        bench.audits.filter(
          ({ status, meta }) =>
            status !== 'succeeded' ||
            meta.actionType !== id ||
            meta.userEntityRef !== 'user:default/guest',
        ),
      ).toEqual([]);
    },
  );
});
