import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StatsCompilation } from '@rspack/core';
import { loadedFiles } from './loadedFiles';

const stats = {
  chunks: [
    {
      initial: true,
      files: ['main.js', 'main.css', 'logo.svg'],
      modules: [{ name: './a.ts + 1 modules', modules: [{ name: './b.ts' }] }],
    },
    {
      initial: false,
      files: ['page.js'],
      origins: [{ moduleName: './a.ts', request: './Page' }],
    },
    {
      initial: false,
      files: ['graph.js'],
      origins: [{ moduleName: './mesh/a.ts', request: './Graph' }],
      modules: [{ name: './graph.ts' }],
    },
    {
      initial: false,
      files: ['shared.js'],
      origins: [
        { moduleName: './mesh/a.ts', request: './Graph' },
        { moduleName: './a.ts', request: './Page' },
      ],
    },
  ],
} as unknown as StatsCompilation;

test('what only what lies beyond imports is not loaded; what others share with it is', () => {
  const { first, all, modules } = loadedFiles(stats, ({ by }) =>
    by.includes('/mesh/'),
  );
  assert.deepEqual([...first], ['main.js', 'main.css']);
  assert.deepEqual([...all], ['main.js', 'main.css', 'page.js', 'shared.js']);
  assert.deepEqual([...modules], ['./a.ts + 1 modules', './b.ts']);
});
