import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { inRepository } from '../../scripts/repository.mjs';
import { judge } from '../runner/judge';
import { bundleBenchmark } from './bundleBenchmark';

// Sizes are the same on every machine, so that this is no measurement but a check.
test('the plugin stays small, and without the graph, until the mesh tab is opened', async () => {
  const targets = JSON.parse(
    await readFile(inRepository('bench/targets.json'), 'utf8'),
  );
  const told: string[] = [];
  const measured = await bundleBenchmark.run({
    rounds: 1,
    say: line => told.push(line),
  });

  const missed = judge('bundle', measured, targets).filter(
    ({ met }) => met === false,
  );
  assert.deepEqual(missed, [], told.join('\n'));
  const [size] = measured;
  assert.ok(
    size.ours[0] > 10,
    `it adds ${size.ours[0]} kB, which is too little to be all`,
  );
});
