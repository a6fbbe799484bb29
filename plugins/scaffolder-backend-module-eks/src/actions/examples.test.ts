import { parse } from 'yaml';
import { ActionBench } from '../__testUtils__/ActionBench';
import { createAppmeshVirtualServiceCreateAction } from './appmeshVirtualServiceCreate';
import { createEksClusterCreateAction } from './eksClusterCreate';
import { createEksFargateProfileCreateAction } from './eksFargateProfileCreate';
import { createEksNodegroupCreateAction } from './eksNodegroupCreate';

const examples = [
  createEksClusterCreateAction,
  createEksNodegroupCreateAction,
  createEksFargateProfileCreateAction,
  createAppmeshVirtualServiceCreateAction,
].flatMap(createAction => {
  const { id, examples: ofAction = [] } = createAction({} as never);
  return ofAction.map(example => ({ id, createAction, ...example }));
});

describe('the examples of the actions', () => {
  let bench: ActionBench;
  let subnetIds: string[];

  beforeAll(async () => {
    bench = await ActionBench.start();
    subnetIds = await bench.subnetIds('private');
  });
  afterAll(() => bench.close());

  it.each(examples)(
    'work: $id: $description',
    async ({ id, createAction, example }) => {
      const text = ['subnet-0a', 'subnet-0b', 'subnet-0c'].reduce(
        (yaml, placeholder, index) =>
          yaml.replaceAll(placeholder, subnetIds[index]),
        example,
      );
      const [step] = parse(text).steps;

      const { error, outputs } = await bench.run(
        createAction(bench.deps),
        step.input,
      );

      expect(step.action).toBe(id);
      expect(error).toBeUndefined();
      expect(outputs).toHaveProperty('entityRef');
    },
  );
});
