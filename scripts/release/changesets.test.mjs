import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { publishedPackages } from '../packages/publishedPackages.mjs';
import { inRepository } from '../repository.mjs';
import { copyVersions } from './__testUtils__/copyVersions.mjs';

const NODE = '@eks-platform/backstage-plugin-eks-node';

test('what waits for the next release names published packages, and makes a version below 1.0', async t => {
  const waiting = await waitingChangesets();
  if (waiting.length === 0) {
    return;
  }
  const published = (await publishedPackages()).map(({ name }) => name);
  for (const { file, text } of waiting) {
    const names = [...text.matchAll(/^['"]?([@\w/-]+)['"]?: *\w+$/gm)];
    assert.ok(names.length > 0, `${file} names no package`);
    for (const [, name] of names) {
      assert.ok(published.includes(name), `${file}: ${name} is not published`);
    }
  }
  const copy = await copyVersions(t);
  await copy.release(waiting.map(({ text }) => text));
  for (const { folder } of await publishedPackages()) {
    assert.match((await copy.manifest(folder)).version, /^0\./);
  }
});

test('a release gives all published packages the same number and each its notes', async t => {
  const copy = await copyVersions(t);
  const [{ folder: anyFolder }, ...others] = await publishedPackages();
  const before = (await copy.manifest(anyFolder)).version;
  const privateBefore = await copy.manifest('packages/app');
  await copy.release([aChangeset({ [NODE]: 'minor' }, 'Reads more.')]);

  const { version } = await copy.manifest(anyFolder);
  const [major, minor] = before.split('.').map(Number);
  assert.equal(version, `${major}.${minor + 1}.0`);
  for (const { folder, name } of others) {
    const manifest = await copy.manifest(folder);
    assert.equal(manifest.version, version, name);
    const notes = await copy.read(folder, 'CHANGELOG.md');
    assert.match(notes, new RegExp(`^# ${name}\n\n## ${version}\n`));
    // The range of what is published is that of the version beside it.
    for (const [dependency, range] of Object.entries({
      ...manifest.dependencies,
      ...manifest.devDependencies,
    })) {
      if (dependency.startsWith('@eks-platform/')) {
        assert.equal(range, 'workspace:^', `${dependency} of ${name}`);
      }
    }
  }
  assert.match(
    await copy.read('plugins/eks-node', 'CHANGELOG.md'),
    /Reads more/,
  );
  assert.deepEqual(await copy.manifest('packages/app'), privateBefore);
});

test('a changeset for an unknown package, or with a step that there is not, is refused', async t => {
  const copy = await copyVersions(t);
  await assert.rejects(
    copy.release([aChangeset({ '@eks-platform/nothing': 'minor' }, 'x')]),
    /@eks-platform\/nothing which is not in the workspace/,
  );
  await assert.rejects(
    copy.release([aChangeset({ [NODE]: 'mayor' }, 'x')]),
    /invalid version type "mayor"/,
  );
});

/**
 * @param {Record<string, string>} steps
 * @param {string} note
 */
function aChangeset(steps, note) {
  const lines = Object.entries(steps).map(
    ([name, step]) => `'${name}': ${step}`,
  );
  return `---\n${lines.join('\n')}\n---\n\n${note}\n`;
}

async function waitingChangesets() {
  const files = (await readdir(inRepository('.changeset'))).filter(
    file => file.endsWith('.md') && file !== 'README.md',
  );
  return Promise.all(
    files.map(async file => ({
      file,
      text: await readFile(inRepository('.changeset', file), 'utf8'),
    })),
  );
}
