const { importTable, sandbox } = require('./importTable');

const AWS_SDK = ['@aws-sdk/*', '@smithy/*'];

/** What runs on Node alone, by the naming rules of Backstage's packages. */
const NODE_ONLY = [
  '@backstage/backend-*',
  '@backstage/*-node',
  '@backstage/plugin-*-backend',
  '@backstage/plugin-*-backend-module-*',
];

/**
 * The options of `no-restricted-imports` for one folder of the import table.
 *
 * @param {string} folder
 * @param {{ inTests: boolean }} where
 */
function restrictImports(folder, { inTests }) {
  const row = importTable[folder];
  if (!row) {
    throw new Error(
      `No row for the folder '${folder}' in lint/importTable.js; it has ${Object.keys(
        importTable,
      ).join(', ')}.`,
    );
  }
  const { name, mayImport, testsMayImport = [], awsSdk, browser } = row;
  const others = Object.values(importTable)
    .map(other => other.name)
    .filter(other => other !== name);
  const allowed = [
    // The demo is put together from everything, but what it is made of never knows the sandbox.
    ...(mayImport === 'anything'
      ? others.filter(other => other !== sandbox)
      : mayImport),
    ...(inTests ? testsMayImport : []),
  ];
  const forbidden = others.filter(other => !allowed.includes(other));
  const patterns = [
    ...(forbidden.length > 0
      ? [
          {
            group: forbidden,
            message: `${name} must not know this part of the suite: see lint/importTable.js.`,
          },
        ]
      : []),
    ...(awsSdk
      ? []
      : [
          {
            group: AWS_SDK,
            message:
              'Only eks-node and the sandbox speak to the AWS SDK: ask eks-node for what you need.',
          },
        ]),
    ...(browser
      ? [
          {
            group: NODE_ONLY,
            message: 'This code runs in a browser, where Node packages do not.',
          },
        ]
      : []),
  ];
  return { patterns };
}

module.exports = { restrictImports };
