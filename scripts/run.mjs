// The entry of every npm command of this repository. It is written for any Node that knows modules, so that an old one
// is told what it lacks instead of failing on syntax.
import process from 'process';

const OLDEST_MAJOR = 20;

if (Number(process.versions.node.split('.')[0]) < OLDEST_MAJOR) {
  console.error(
    `Node ${process.versions.node} is too old to start with: install Node ${OLDEST_MAJOR} or newer. Node 24 itself is then brought from npm when it is missing.`,
  );
  process.exit(1);
}

import('./main.mjs').then(({ main }) => main(process.argv.slice(2)));
