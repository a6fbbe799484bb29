import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explainYarnFailure } from './explainYarnFailure.mjs';

const CASES = [
  {
    title: 'a lock file that does not fit leads to yarn install',
    output:
      '➤ YN0028: │ The lockfile would have been modified by this install, which is explicitly forbidden.',
    says: /yarn\.lock does not fit.*`yarn install`/,
  },
  {
    title: 'no network is a registry that does not answer',
    output: '➤ YN0001: │ RequestError: getaddrinfo ENOTFOUND registry.example',
    says: /No answer from the registry https:\/\/registry\.example \(ENOTFOUND\)/,
  },
  {
    title: 'a mirror without a package leads to another registry',
    output:
      '➤ YN0035: │ left-pad@npm:9: The remote server failed\n  ➤ YN0035: │   Response Code: 404 (Not Found)',
    says: /does not have a package of yarn\.lock/,
  },
  {
    title: 'a registry that wants a login leads to the token',
    output: '➤ YN0041: │ Invalid authentication (as an anonymous user)',
    says: /asks for a login.*YARN_NPM_AUTH_TOKEN/,
  },
  {
    title: 'a disk that fills up is told before what follows from it',
    output: 'Error: ENOSPC: no space left\nRequestError: read ECONNRESET',
    says: /Too little disk/,
  },
  {
    title: 'a package that is another one than in the lock file is told',
    output: "➤ YN0018: │ knex@npm:3.1.0: The remote archive doesn't match",
    says: /not the one in yarn\.lock/,
  },
  {
    title: "what Yarn's own source says when it crashes is not believed",
    output: `${'x'.repeat(
      2000,
    )}throw a.code="ENOTFOUND"\nERR_SOCKET_CLOSED_BEFORE_CONNECTION`,
    says: /No answer .*\(ERR_SOCKET_CLOSED_BEFORE_CONNECTION\)/,
  },
  {
    title: 'anything else points at the output',
    output: 'Internal Error: something new',
    says: /its own error is above/,
  },
];

for (const { title, output, says } of CASES) {
  test(title, () => {
    const line = explainYarnFailure(output, 'https://registry.example');
    assert.match(line, says);
    assert.doesNotMatch(line, /\n/);
  });
}
