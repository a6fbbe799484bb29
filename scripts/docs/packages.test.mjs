import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { inRepository } from '../repository.mjs';

const folders = (
  await Promise.all(
    ['plugins', 'packages'].map(async parent =>
      (await readdir(inRepository(parent))).map(name => `${parent}/${name}`),
    ),
  )
).flat();
const packages = await Promise.all(
  folders.map(async folder => ({
    folder,
    manifest: JSON.parse(
      await readFile(inRepository(folder, 'package.json'), 'utf8'),
    ),
  })),
);
const published = packages.filter(({ manifest }) => !manifest.private);

test('there are packages to publish', () => {
  assert.ok(published.length >= 8);
});

for (const { folder, manifest } of published) {
  test(`${manifest.name} can be published`, async () => {
    const license = await readFile(inRepository('LICENSE'), 'utf8');
    assert.equal(
      await readFile(inRepository(folder, 'LICENSE'), 'utf8'),
      license,
      `${folder}/LICENSE is a copy of the repository's`,
    );
    assert.equal(manifest.license, 'Apache-2.0');
    assert.match(
      await readFile(inRepository(folder, 'README.md'), 'utf8'),
      /^# \S/,
    );
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
