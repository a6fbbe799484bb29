import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { publishedPackages } from '../packages/publishedPackages.mjs';
import { inRepository } from '../repository.mjs';

test('every published package has a report for each of its entry points, and for nothing else', async () => {
  for (const { folder, name } of await publishedPackages()) {
    const manifest = JSON.parse(
      await readFile(inRepository(folder, 'package.json'), 'utf8'),
    );
    const entries = Object.keys(manifest.exports ?? { '.': manifest.main });
    const wanted = entries
      .filter(entry => entry !== './package.json')
      .map(entry => `report${entry.slice(1).replace('/', '-')}.api.md`);
    assert.deepEqual(await reportsOf(folder), wanted.sort(), name);
  }
});

test('no report has a warning, and every export has its sentence', async () => {
  for (const { folder } of await publishedPackages()) {
    for (const file of await reportsOf(folder)) {
      const report = await readFile(inRepository(folder, file), 'utf8');
      const complaints = report
        .split('\n')
        .filter(line => /\((ae|tsdoc)-|^\/\/ @.*\(undocumented\)/.test(line));
      assert.deepEqual(complaints, [], `${folder}/${file}`);
    }
  }
});

/** @param {string} folder */
async function reportsOf(folder) {
  const files = await readdir(inRepository(folder));
  return files.filter(file => file.endsWith('.api.md')).sort();
}
