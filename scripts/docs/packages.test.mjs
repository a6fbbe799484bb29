import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inRepository } from '../repository.mjs';

const packages = ['plugins', 'packages']
  .flatMap(parent =>
    readdirSync(inRepository(parent)).map(name => `${parent}/${name}`),
  )
  .map(folder => ({
    folder,
    manifest: JSON.parse(read(folder, 'package.json')),
  }));
const published = packages.filter(({ manifest }) => !manifest.private);

test('there are packages to publish', () => {
  assert.ok(published.length >= 8);
});

for (const { folder, manifest } of published) {
  test(`${manifest.name} can be published`, () => {
    assert.equal(
      read(folder, 'LICENSE'),
      read('LICENSE'),
      `${folder}/LICENSE is a copy of the repository's`,
    );
    assert.equal(manifest.license, 'Apache-2.0');
    assert.match(read(folder, 'README.md'), /^# \S/);
    assert.equal(manifest.repository.directory, folder);
    assert.equal(manifest.publishConfig?.access, 'public');
    assert.ok(manifest.files.includes('dist'));
    assert.equal(
      manifest.files.includes('config.d.ts'),
      manifest.configSchema === 'config.d.ts',
      'a configuration schema is published with its package, and only where there is one',
    );
  });

  test(`${manifest.name} needs no package that stays here`, () => {
    const stay = packages
      .filter(({ manifest: other }) => other.private)
      .map(({ manifest: other }) => other.name);
    const needed = Object.keys({
      ...manifest.dependencies,
      ...manifest.peerDependencies,
    });
    assert.deepEqual(
      needed.filter(name => stay.includes(name)),
      [],
    );
  });
}

/** @param {string[]} path */
function read(...path) {
  return readFileSync(inRepository(...path), 'utf8');
}
