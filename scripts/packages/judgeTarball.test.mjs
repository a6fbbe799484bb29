import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeTarball } from './judgeTarball.mjs';

const manifest = {
  main: './dist/index.cjs.js',
  types: './dist/index.d.ts',
  bin: 'bin/tool',
  exports: {
    '.': {
      backstage: '@backstage/BackendFeature',
      require: './dist/index.cjs.js',
    },
    './alpha': { types: './dist/alpha.d.ts' },
    './package.json': './package.json',
  },
  configSchema: 'config.schema.json',
  dependencies: { other: '^1.0.0' },
};
const files = [
  'README.md',
  'LICENSE',
  'CHANGELOG.md',
  'package.json',
  'config.schema.json',
  'bin/tool',
  'dist/index.cjs.js',
  'dist/index.d.ts',
  'dist/alpha.d.ts',
];

test('a whole package has nothing against it', () => {
  assert.deepEqual(judgeTarball({ manifest, files }), []);
});

for (const missing of files.filter(path => path !== 'package.json')) {
  test(`a package without ${missing} is told`, () => {
    assert.deepEqual(
      judgeTarball({ manifest, files: files.filter(path => path !== missing) }),
      [`${missing} is missing`],
    );
  });
}

for (const extra of [
  'src/index.ts',
  'dist/__testUtils__/aScope.cjs.js',
  'dist/index.test.cjs.js',
]) {
  test(`a package with ${extra} is told`, () => {
    assert.deepEqual(judgeTarball({ manifest, files: [...files, extra] }), [
      `${extra} has no place in it`,
    ]);
  });
}

test('a dependency that only this repository has is told', () => {
  assert.deepEqual(
    judgeTarball({
      manifest: { ...manifest, dependencies: { other: 'workspace:^' } },
      files,
    }),
    ['other is wanted as workspace:^'],
  );
});
