const PLUGIN = '@eks-platform/backstage-plugin-';
const common = `${PLUGIN}eks-common`;
const node = `${PLUGIN}eks-node`;
const react = `${PLUGIN}eks-react`;
const sandbox = '@eks-platform/aws-sandbox';

/**
 * @typedef {object} ImportRow
 * @property {string} name the package's npm name
 * @property {readonly string[] | 'anything'} mayImport
 * @property {readonly string[]} [testsMayImport]
 * @property {boolean} [awsSdk]
 * @property {boolean} [browser] runs in a browser, or in both: nothing that needs Node
 */

/**
 * What each folder of the suite may import from the suite and, when it reaches AWS, from the AWS SDK. Tests may import the
 * second list as well. A package that is in neither list is forbidden, and so is the AWS SDK where `awsSdk` is not set.
 * The README shows the same table to readers.
 *
 * @type {Readonly<Record<string, ImportRow>>}
 */
const importTable = {
  'plugins/eks-common': {
    name: common,
    mayImport: [],
    browser: true,
  },
  'plugins/eks-node': {
    name: node,
    mayImport: [common],
    testsMayImport: [sandbox],
    awsSdk: true,
  },
  'plugins/eks-backend': {
    name: `${PLUGIN}eks-backend`,
    mayImport: [node, common],
    testsMayImport: [sandbox],
  },
  'plugins/catalog-backend-module-eks': {
    name: `${PLUGIN}catalog-backend-module-eks`,
    mayImport: [node, common],
    // The path from AWS to an entity is tested as a whole.
    testsMayImport: [sandbox, `${PLUGIN}eks-backend`],
  },
  'plugins/scaffolder-backend-module-eks': {
    name: `${PLUGIN}scaffolder-backend-module-eks`,
    mayImport: [node, common],
    testsMayImport: [sandbox],
  },
  'plugins/eks-react': {
    name: react,
    mayImport: [common],
    browser: true,
  },
  'plugins/eks': {
    name: `${PLUGIN}eks`,
    mayImport: [react, common],
    browser: true,
  },
  'plugins/scaffolder-module-eks': {
    name: `${PLUGIN}scaffolder-module-eks`,
    mayImport: [react, common],
    browser: true,
  },
  'packages/aws-sandbox': {
    name: sandbox,
    mayImport: [],
    awsSdk: true,
  },
  'packages/app': { name: 'app', mayImport: 'anything', browser: true },
  'packages/app-legacy': {
    name: 'app-legacy',
    mayImport: 'anything',
    browser: true,
  },
  'packages/backend': {
    name: 'backend',
    mayImport: 'anything',
    testsMayImport: [sandbox],
  },
};

module.exports = { importTable, sandbox };
