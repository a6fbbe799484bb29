import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inRepository } from '../repository.mjs';
import { isPinnedYarn } from './findYarn.mjs';
import { isSupportedNode, SUPPORTED_NODE_MAJORS } from './isSupportedNode.mjs';
import { NODE_PACKAGES, YARN_PACKAGE } from './pins.mjs';

const manifest = JSON.parse(readFileSync(inRepository('package.json'), 'utf8'));

test('the supported Nodes are the ones that package.json names', () => {
  assert.equal(manifest.engines.node, SUPPORTED_NODE_MAJORS.join(' || '));
});

test('Node 22 and 24 are supported, those before, between and after are not', () => {
  const versions = ['20.20.2', '22.0.0', '23.11.1', '24.21.0', '26.1.0'];
  assert.deepEqual(versions.filter(isSupportedNode), ['22.0.0', '24.21.0']);
});

test('every Node that is brought is a supported one', () => {
  for (const { name, version } of Object.values(NODE_PACKAGES)) {
    assert.ok(isSupportedNode(version), `${name} ${version}`);
  }
});

test('the Yarn that is brought is the one of package.json', () => {
  assert.equal(manifest.packageManager, `yarn@${YARN_PACKAGE.version}`);
});

test('only the Yarn that wrote the lock file is taken from the PATH', () => {
  assert.ok(isPinnedYarn('4.13.0'));
  assert.ok(!isPinnedYarn('1.22.22'));
  assert.ok(!isPinnedYarn('4.18.1'));
  assert.ok(!isPinnedYarn(undefined));
});
