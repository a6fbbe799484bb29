import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explainNpmFailure } from './explainNpmFailure.mjs';

const CASES = [
  {
    title: 'a name that is not found is a registry that does not answer',
    output: `npm error code ENOTFOUND
npm error network request to https://registry.example/node failed`,
    says: /no answer from the npm registry https:\/\/registry\.example \(ENOTFOUND\).*proxy/,
  },
  {
    title: 'a gateway error is a registry that does not answer',
    output: 'npm error code E503\nnpm error 503 Service Unavailable',
    says: /no answer .*\(E503\)/,
  },
  {
    title: 'an unknown certificate leads to cafile',
    output: 'npm error code SELF_SIGNED_CERT_IN_CHAIN',
    says: /certificate .* is not trusted \(SELF_SIGNED_CERT_IN_CHAIN\).*cafile/,
  },
  {
    title: 'a missing login leads to npm login',
    output: 'npm error code E401',
    says: /asks for a login.*npm login/,
  },
  {
    title: 'a version that a mirror lacks leads to another registry',
    output: 'npm error code ETARGET\nnpm error notarget No matching version',
    says: /does not have it.*npm config set registry/,
  },
  {
    title: 'a full disk is told as such',
    output: 'npm error code ENOSPC\nnpm error syscall write',
    says: /the disk is full/,
  },
  {
    title: 'anything else shows the first line that says something',
    output: 'npm error code ESTRANGE\nnpm error the moon is full\n',
    says: /npm failed with "the moon is full"/,
  },
];

for (const { title, output, says } of CASES) {
  test(title, () => {
    const line = explainNpmFailure({
      what: 'Node 24.21.0',
      registry: 'https://registry.example',
      output,
      otherwise: 'install Node 24 yourself',
    });
    assert.match(line, /^Cannot bring Node 24\.21\.0: /);
    assert.match(line, says);
    assert.doesNotMatch(line, /\n/);
  });
}
