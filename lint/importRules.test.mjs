import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { ESLint } from 'eslint';

const { importTable } = createRequire(import.meta.url)('./importTable.js');
const root = fileURLToPath(new URL('..', import.meta.url));
const SUITE = '@eks-platform/backstage-plugin-';

/**
 * The rules that a line of code breaks in a file of a package.
 *
 * @param {string} file from the repository's root
 * @param {string} code
 */
async function brokenRules(file, code) {
  const cwd = `${root}${file.split('/').slice(0, 2).join('/')}`;
  const eslint = new ESLint({ cwd });
  const [{ messages }] = await eslint.lintText(`${code}\n`, {
    filePath: `${root}${file}`,
  });
  const fatal = messages.find(message => message.fatal);
  assert.equal(fatal, undefined, `the snippet is not valid: ${fatal?.message}`);
  return messages.map(message => message.ruleId);
}

const TABLE_RULE = '@typescript-eslint/no-restricted-imports';

const FORBIDDEN = [
  {
    title: 'the domain model imports no other part of the suite',
    file: 'plugins/eks-common/src/bad.ts',
    code: `export * from '${SUITE}eks-node';`,
  },
  {
    title: 'the domain model does not import the AWS SDK',
    file: 'plugins/eks-common/src/bad.ts',
    code: `export type { Cluster } from '@aws-sdk/client-eks';`,
  },
  {
    title: 'the backend does not import the AWS SDK',
    file: 'plugins/eks-backend/src/bad.ts',
    code: `export { EKSClient } from '@aws-sdk/client-eks';`,
  },
  {
    title: 'no path into a package of the AWS SDK is a way around the rule',
    file: 'plugins/scaffolder-backend-module-eks/src/bad.ts',
    code: `export * from '@smithy/core/schema';`,
  },
  {
    title: 'the tests of the actions do not import the AWS SDK either',
    file: 'plugins/scaffolder-backend-module-eks/src/bad.test.ts',
    code: `export { EKSClient } from '@aws-sdk/client-eks';`,
  },
  {
    title: 'AWS access does not import the sandbox outside tests',
    file: 'plugins/eks-node/src/bad.ts',
    code: `export { createSandbox } from '@eks-platform/aws-sandbox';`,
  },
  {
    title: 'the demo backend does not import the sandbox',
    file: 'packages/backend/src/bad.ts',
    code: `export { createSandbox } from '@eks-platform/aws-sandbox';`,
  },
  {
    title: 'the sandbox imports nothing from the suite',
    file: 'packages/aws-sandbox/src/bad.ts',
    code: `export * from '${SUITE}eks-common';`,
  },
  {
    title: 'the sandbox imports nothing from the suite in its tests',
    file: 'packages/aws-sandbox/src/bad.test.ts',
    code: `export * from '${SUITE}eks-common/testUtils';`,
  },
  {
    title: 'pages do not import AWS access',
    file: 'plugins/eks/src/bad.tsx',
    code: `export * from '${SUITE}eks-node';`,
  },
  {
    title: 'wizard fields do not import the pages',
    file: 'plugins/scaffolder-module-eks/src/bad.tsx',
    code: `export * from '${SUITE}eks';`,
  },
  {
    title: 'the shared widgets do not import Node packages of Backstage',
    file: 'plugins/eks-react/src/bad.ts',
    code: `export * from '@backstage/plugin-catalog-node';`,
  },
  {
    title: 'the catalog module imports the backend in tests only',
    file: 'plugins/catalog-backend-module-eks/src/bad.ts',
    code: `export * from '${SUITE}eks-backend';`,
  },
];

for (const { title, file, code } of FORBIDDEN) {
  test(title, async () => {
    const rules = await brokenRules(file, code);
    assert.ok(rules.includes(TABLE_RULE), `only broke [${rules}]`);
  });
}

const ALLOWED = [
  {
    title: 'AWS access imports the AWS SDK and the domain model',
    file: 'plugins/eks-node/src/good.ts',
    code: `export { EKSClient } from '@aws-sdk/client-eks';
export * from '${SUITE}eks-common';`,
  },
  {
    title: 'the tests of AWS access import the sandbox',
    file: 'plugins/eks-node/src/good.test.ts',
    code: `export { createSandbox } from '@eks-platform/aws-sandbox';`,
  },
  {
    title: 'the fakes of AWS access import the sandbox',
    file: 'plugins/eks-node/src/testUtils/good.ts',
    code: `export { createSandbox } from '@eks-platform/aws-sandbox';`,
  },
  {
    title: 'a package whose name begins like a forbidden one is not forbidden',
    file: 'plugins/scaffolder-module-eks/src/good.tsx',
    code: `export * from '${SUITE}eks-react';
export * from '${SUITE}eks-common';`,
  },
  {
    title: 'the tests of the catalog module import the backend',
    file: 'plugins/catalog-backend-module-eks/src/good.test.ts',
    code: `export * from '${SUITE}eks-backend';`,
  },
];

for (const { title, file, code } of ALLOWED) {
  test(title, async () => {
    const rules = await brokenRules(file, code);
    assert.ok(!rules.includes(TABLE_RULE), `broke [${rules}]`);
  });
}

test('mixing frontend and backend plugins is an error', async () => {
  const eslint = new ESLint({ cwd: `${root}plugins/eks` });
  const [{ messages }] = await eslint.lintText(
    `export * from '${SUITE}eks-backend';\n`,
    { filePath: `${root}plugins/eks/src/bad.ts` },
  );
  const mixed = messages.find(
    ({ ruleId }) => ruleId === '@backstage/no-mixed-plugin-imports',
  );
  assert.equal(mixed?.severity, 2);
});

test('the domain model does no input or output', async () => {
  const rules = await brokenRules(
    'plugins/eks-common/src/bad.ts',
    `export { readFile } from 'node:fs/promises';`,
  );
  assert.ok(rules.includes('no-restricted-imports'), `only broke [${rules}]`);
});

test('every package of the repository has a row in the table', async () => {
  const folders = [];
  for (const parent of ['packages', 'plugins']) {
    const entries = await readdir(`${root}${parent}`, { withFileTypes: true });
    folders.push(
      ...entries
        .filter(entry => entry.isDirectory())
        .map(entry => `${parent}/${entry.name}`),
    );
  }
  assert.deepEqual(folders.sort(), Object.keys(importTable).sort());
});
