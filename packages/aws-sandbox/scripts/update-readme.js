// Writes the table of supported operations into the README.
const { readFileSync, writeFileSync } = require('node:fs');
const { resolve } = require('node:path');

require('@backstage/cli/config/nodeTransform.cjs');

const { services } = require('../src/services/services.ts');
const { insertTable } = require('../src/readme/insertTable.ts');
const { operationTable } = require('../src/readme/operationTable.ts');

const path = resolve(__dirname, '../README.md');
const readme = readFileSync(path, 'utf8');
writeFileSync(path, insertTable(readme, operationTable(services.values())));
