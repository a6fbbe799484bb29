import type { JsonObject } from '@backstage/types';
import {
  createTestEksService,
  watchConnections,
  type ConnectionWatch,
} from '@eks-platform/backstage-plugin-eks-node/testUtils';
import { parse } from 'yaml';
import { ActionBench } from '../__testUtils__/ActionBench';
import { fillExample } from '../__testUtils__/fillExample';
import { findControls } from '../__testUtils__/findControls';
import { leavesOf, withLeaf, type LeafPath } from '../__testUtils__/leavesOf';
import { createActions } from './createActions';

const HOSTILE_VALUES = [
  '999999999999',
  'evil.example.com#',
  'eu-west-1.evil.example',
  'ap-south-1',
  '../../999999999999/eu-west-1',
  'arn:aws:iam::999999999999:role/admin',
  'arn:aws:eks:evil.example:999999999999:cluster/blue',
  'http://169.254.169.254/latest/meta-data/',
  'https://evil.example/',
  'name\r\nHost: evil.example\r\n\r\n',
  '\u0000',
  '\u001b[2Jname\u202e',
];

/** All of them where a place is said, else some in turn. */
function valuesFor(leaf: LeafPath, index: number): string[] {
  return ['accountId', 'region'].includes(`${leaf.at(-1)}`)
    ? HOSTILE_VALUES
    : [0, 6].map(
        offset => HOSTILE_VALUES[(index + offset) % HOSTILE_VALUES.length],
      );
}

const actions = createActions({} as never).map(({ id, examples = [] }) => ({
  id,
  example: examples[0].example,
}));

/** Hundreds of runs are one walk. */
const WALK_WITHIN_MS = 180_000;

describe('what goes out while every input of an action is hostile', () => {
  let bench: ActionBench;
  let watch: ConnectionWatch;

  beforeAll(async () => {
    bench = await ActionBench.start();
    watch = watchConnections(place => place.startsWith('127.0.0.1:'));
  });
  afterAll(async () => {
    watch.stop();
    await bench.close();
  });

  /** The action several times, so that not all runs wait for one pace. */
  function manyOf(id: string) {
    return Array.from({ length: 5 }, () => {
      const eks = createTestEksService(bench.sandbox);
      return createActions({ ...bench.deps, eks }).find(
        action => action.id === id,
      )!;
    });
  }

  it.each(actions)(
    '$id asks in the configured account and region alone, as nobody else, and says nothing that a terminal obeys',
    async ({ id, example }) => {
      const text = await fillExample(bench, example);
      const input = parse(text).steps[0].input as JsonObject;
      const many = manyOf(id);
      bench.sandbox.clearRequests();

      const hostile = leavesOf(input).flatMap((leaf, index) =>
        valuesFor(leaf, index).map(value => withLeaf(input, leaf, value)),
      );
      const results = await Promise.all(
        hostile.map((changed, index) =>
          bench.run(many[index % many.length], changed, { isDryRun: true }),
        ),
      );

      const asked = bench.sandbox.requests();
      expect(
        asked.filter(
          ({ accountId, region }) =>
            accountId !== '111122223333' || region !== 'eu-west-1',
        ),
      ).toEqual([]);
      expect(bench.requests('AssumeRole')).toEqual([]);
      expect(bench.writes()).toEqual([]);
      expect(
        results.flatMap(result => findControls(result, 'nothing')),
      ).toEqual([]);
    },
    WALK_WITHIN_MS,
  );

  it('has opened no other connection', () => {
    expect(watch.opened()).toEqual([new URL(bench.sandbox.url).host]);
  });
});
