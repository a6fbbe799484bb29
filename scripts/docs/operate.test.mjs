import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inRepository } from '../repository.mjs';

const page = readFileSync(inRepository('docs/operate.md'), 'utf8');
const sources = ['eks-node', 'eks-backend', 'catalog-backend-module-eks']
  .flatMap(name =>
    readdirSync(inRepository('plugins', name, 'src'), { recursive: true }).map(
      file => inRepository('plugins', name, 'src', String(file)),
    ),
  )
  .filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map(file => readFileSync(file, 'utf8'))
  .join('\n');

/**
 * What stands as code in the first column of a section's tables.
 *
 * @param {string} heading
 */
function firstCells(heading) {
  const [, section = ''] = page.split(`## ${heading}\n`);
  return [...section.split('\n## ')[0].matchAll(/^\| `([^`]+)` +\|/gm)].map(
    ([, cell]) => cell,
  );
}

test('docs/operate.md explains messages that there are', () => {
  const messages = firstCells('What a message means');
  assert.ok(messages.length > 15, `found ${messages.length} messages`);
  assert.deepEqual(
    messages.filter(message => !sources.includes(message)),
    [],
  );
});

test('docs/operate.md names every metric, and no other', () => {
  const made = [
    ...sources.matchAll(
      /create(?:Counter|Histogram|ObservableGauge)\('([\w.]+)'/g,
    ),
  ].map(([, name]) => name);
  assert.ok(made.length > 3, `found ${made.length} metrics`);
  assert.deepEqual(firstCells('Metrics').sort(), made.sort());
});

test('docs/operate.md names only keys of the configuration that there are', () => {
  const known = readFileSync(inRepository('docs/configure.md'), 'utf8');
  const keys = [...page.matchAll(/`(eks\.[a-z]+(?:\.\w+)*)`/g)]
    .map(([, key]) => key)
    .filter(key => !firstCells('Metrics').includes(key));
  assert.ok(keys.length > 5, `found ${keys.length} keys`);
  assert.deepEqual(
    keys.filter(
      key =>
        !known.includes(`\`${key}\``) &&
        !known.includes(`\`${key.replace(/\.\w+$/, '')}\``),
    ),
    [],
  );
});
