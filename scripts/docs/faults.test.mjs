import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inRepository } from '../repository.mjs';

/** @param {string} file */
const read = file => readFileSync(inRepository(file), 'utf8');
const page = read('docs/faults.md');
const walks = [
  'plugins/scaffolder-backend-module-eks/src/faults.test.ts',
  'plugins/catalog-backend-module-eks/src/faults.test.ts',
];

/**
 * The first cells of a section's table.
 *
 * @param {string} heading
 */
function kindsOf(heading) {
  const [, section = ''] = page.split(`## ${heading}\n`);
  const cells = section.split('\n## ')[0].matchAll(/^\| `(\w+)` +\|/gm);
  return [...new Set([...cells].map(([, kind]) => kind))].sort();
}

const source = read('packages/aws-sandbox/src/faults/parseFault.ts');
const [, list = ''] = /const KINDS = \[([^\]]+)\]/.exec(source) ?? [];
const kinds = [...list.matchAll(/'(\w+)'/g)].map(([, kind]) => kind).sort();

test('docs/faults.md has a row for every kind of fault that the sandbox knows, and no other', () => {
  assert.ok(kinds.length > 5, `found ${kinds.length} kinds`);
  assert.deepEqual(kindsOf('Faults of AWS'), kinds);
  assert.deepEqual(
    kindsOf("Faults of a cluster's own API"),
    kinds.filter(kind => kind !== 'outcome'),
  );
});

test('the walks meet every kind of fault', () => {
  const modes =
    'plugins/scaffolder-backend-module-eks/src/__testUtils__/faults/faultModes.ts';
  for (const file of [modes, walks[1]]) {
    const text = read(file);
    const missing = kinds.filter(kind => !text.includes(`kind: '${kind}'`));
    assert.deepEqual(missing, [], `${file} lacks faults`);
  }
});

test('every action is walked through the faults', () => {
  const walk = read(walks[0]);
  assert.match(walk, /actionFactories\.map\(/);
  assert.doesNotMatch(walk, /\.(?:filter|slice)\([^)]*\bid\b|\.skip|\.only/);
  const registered = read(
    'plugins/scaffolder-backend-module-eks/src/module.ts',
  );
  assert.match(registered, /createActions\(/);
  assert.doesNotMatch(registered, /createAppmesh|createEks|createLattice/);
});

test('every test that docs/faults.md names exists', () => {
  const files = [...page.matchAll(/`([\w-]+(?:\/[\w.-]+)+\.test\.ts)`/g)].map(
    ([, file]) => file,
  );
  assert.ok(files.length > 20, `found ${files.length} tests`);
  for (const file of new Set(files)) {
    assert.ok(existsSync(inRepository(file)), `no ${file}`);
  }
  for (const row of page
    .split('\n')
    .filter(line => /^\| (?!-|what|fault )/.test(line))) {
    assert.match(row, /\.test\.ts`[^|]*\|$/, `no test in ${row}`);
  }
});
