const { builtinModules } = require('node:module');
const { relative, resolve, sep } = require('node:path');
const {
  createConfigForRole,
  createPackageConfig,
  // @ts-expect-error It has no types.
} = require('@backstage/cli/config/eslint-factory');
const { restrictImports } = require('./restrictImports');

const root = resolve(__dirname, '..');
const TEST_FILES = [
  '**/*.test.*',
  '**/testUtils/**',
  '**/__testUtils__/**',
  '**/__fixtures__/**',
  '**/dev/**',
  '**/setupTests.*',
];

/**
 * The ESLint configuration of a package: Backstage's own for its role, and the import table.
 *
 * @param {string} dir the package's folder
 */
function packageConfig(dir) {
  const folder = relative(root, dir).split(sep).join('/');
  // Backstage's configuration knows this for frontends only.
  const pure = folder === 'plugins/eks-common';
  const nodeModules = builtinModules.flatMap(name => [name, `node:${name}`]);
  return createPackageConfig(dir, {
    ...(pure ? { restrictedImports: nodeModules } : {}),
    rules: {
      '@backstage/no-mixed-plugin-imports': [
        'error',
        // What tests may take is in the table alone.
        { excludedFiles: TEST_FILES },
      ],
      '@typescript-eslint/no-restricted-imports': [
        'error',
        restrictImports(folder, { inTests: false }),
      ],
    },
    overrides: [
      {
        files: TEST_FILES,
        rules: {
          '@typescript-eslint/no-restricted-imports': [
            'error',
            restrictImports(folder, { inTests: true }),
          ],
        },
      },
    ],
  });
}

/**
 * The ESLint configuration of a folder that is no package: the commands, the browser tests, the benchmarks. They run on
 * Node, with what the root package.json names.
 *
 * @param {string} dir
 */
function toolConfig(dir) {
  return createConfigForRole(dir, 'node-library', {
    rules: {
      // Tests are Node's own or Playwright's, not Jest's.
      'jest/expect-expect': 'off',
      'jest/no-standalone-expect': 'off',
    },
  });
}

module.exports = { packageConfig, toolConfig };
