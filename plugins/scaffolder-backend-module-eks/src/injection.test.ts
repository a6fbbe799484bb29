import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JsonObject } from '@backstage/types';
import type { WorldContent } from '@eks-platform/aws-sandbox';
import { parse, parseAllDocuments } from 'yaml';
import { ActionBench } from './__testUtils__/ActionBench';
import { deleteOidcProvider } from './__testUtils__/deleteOidcProvider';
import { fillExample } from './__testUtils__/fillExample';
import { leavesOf, valueAt, withLeaf } from './__testUtils__/leavesOf';
import { readFiles } from './__testUtils__/readFiles';
import { shapeOf } from './__testUtils__/shapeOf';
import { createActions } from './actions/createActions';

const READ_ONLY = 'arn:aws:iam::aws:policy/ReadOnlyAccess';

/** What ends a value, or means more than itself, in JSON, YAML, policies, templates and paths. */
const HOSTILE = [
  'x"},{"Effect":"Allow","Principal":"*","Action":"*"},{"x":"',
  'x"\n---\napiVersion: v1\nkind: Secret\nmetadata:\n  name: "injected',
  'x\r\n  injected: true',
  '!!js/function "x"',
  '&a [*a]',
  '{injected: [true]}',
  '{"injected": true}',
  '${aws:username}',
  '${{ secrets.token }}{{ 7 * 7 }}',
  'sts:*',
  '../../injected',
  "x'; drop",
  'x\u0000injected',
];

const WRITES =
  /^(Create|Delete|Update|Attach|Put|Associate|Register|Tag|Untag|patch|delete)/;

/** Something that was sent or written, by what it is. */
type Document = [what: string, shape: unknown];

const actions = createActions({} as never).map(({ id, examples = [] }) => ({
  id,
  example: examples[0].example,
}));

describe('an input that tries to break out of its value', () => {
  it.each(actions)(
    'stays one value in all that $id sends and writes, or is refused',
    async ({ id, example }) => {
      const bench = await ActionBench.start({
        kubernetes: true,
        speed: 100_000,
        eks: { pace: { burst: 100_000, ratePerSecond: 100_000 } },
      });
      try {
        await bench.makeRole('pods', 'pod-identity', [READ_ONLY]);
        await bench.makeRole('capabilities', 'capability', [READ_ONLY]);
        const text = await fillExample(bench, example);
        if (id === 'eks:oidcProvider:create') {
          await deleteOidcProvider(bench, 'platform-dev');
        }
        const input: JsonObject = parse(text).steps[0].input;
        const content = structuredClone(bench.sandbox.world.content());
        const sound = await documentsOf(bench, id, input, content);
        expect(sound.error).toBeUndefined();
        const known = new Set(
          sound.documents.map(each => JSON.stringify(each)),
        );

        const leaves = leavesOf(input).filter(leaf => {
          const value = valueAt(input, leaf);
          // A whole document is its author's.
          return typeof value === 'string' && !value.includes('\n');
        });
        const wrong: string[] = [];
        for (const [index, leaf] of leaves.entries()) {
          // Another harmless name may lead to another shape: that of an object of somebody else.
          const other = withLeaf(input, leaf, 'harmless');
          const harmless = await documentsOf(bench, id, other, content);
          harmless.documents.forEach(each => known.add(JSON.stringify(each)));
          for (const turn of [0, 3, 6, 9]) {
            const value = HOSTILE[(index + turn) % HOSTILE.length];
            const { documents } = await documentsOf(
              bench,
              id,
              withLeaf(input, leaf, value),
              content,
            );
            wrong.push(
              ...documents
                .filter(each => !known.has(JSON.stringify(each)))
                .map(
                  each =>
                    `${leaf.join('.')} = ${JSON.stringify(
                      value,
                    )}: ${JSON.stringify(each)}`,
                ),
            );
          }
        }
        expect(wrong).toEqual([]);
      } finally {
        await bench.close();
      }
    },
    120_000,
  );
});

/** What an action sends to change something, and what it writes, beginning with the same world each time. */
async function documentsOf(
  bench: ActionBench,
  id: string,
  input: JsonObject,
  content: WorldContent,
): Promise<{ documents: Document[]; error?: Error }> {
  bench.sandbox.world.fill(structuredClone(content));
  bench.sandbox.clearRequests();
  const workspacePath = await mkdtemp(join(tmpdir(), 'workspace-'));
  try {
    const action = createActions(bench.deps).find(each => each.id === id)!;
    const { error } = await bench.run(action, input, { workspacePath });
    const files = [...(await readFiles(workspacePath))].map(
      ([path, words]): Document => [
        'file',
        path.endsWith('.yaml') ? yamlOf(words) : 'text',
      ],
    );
    const sent = bench.sandbox
      .requests()
      .filter(({ operation }) => WRITES.test(operation))
      .map(
        ({ service, operation, input: asked }): Document => [
          `${service}:${operation}`,
          shapeOf(asked),
        ],
      );
    return { documents: [...sent, ...files], error };
  } finally {
    await rm(workspacePath, { recursive: true });
  }
}

function yamlOf(text: string): unknown {
  return parseAllDocuments(text).map(each =>
    'toJSON' in each ? shapeOf(each.toJSON()) : [],
  );
}
