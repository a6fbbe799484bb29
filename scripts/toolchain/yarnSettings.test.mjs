import assert from 'node:assert/strict';
import { test } from 'node:test';
import { yarnSettings } from './yarnSettings.mjs';

test('Yarn uses the registry of the npm client, without its trailing slash', () => {
  assert.deepEqual(yarnSettings({ registry: 'https://npm.example/' }, {}), {
    YARN_NPM_REGISTRY_SERVER: 'https://npm.example',
  });
});

test('a registry without TLS is allowed, since the npm client allows it', () => {
  assert.deepEqual(yarnSettings({ registry: 'http://npm.example:4873/' }, {}), {
    YARN_NPM_REGISTRY_SERVER: 'http://npm.example:4873',
    YARN_UNSAFE_HTTP_WHITELIST: 'npm.example',
  });
});

test('one proxy of the npm client serves both protocols', () => {
  assert.deepEqual(yarnSettings({ proxy: 'http://proxy.example:3128' }, {}), {
    YARN_HTTP_PROXY: 'http://proxy.example:3128',
    YARN_HTTPS_PROXY: 'http://proxy.example:3128',
  });
});

test('certificates and their checking are taken over', () => {
  assert.deepEqual(
    yarnSettings({ cafile: '/etc/ca.pem', 'strict-ssl': false }, {}),
    { YARN_HTTPS_CA_FILE_PATH: '/etc/ca.pem', YARN_ENABLE_STRICT_SSL: 'false' },
  );
});

test('what the npm client leaves unset stays unset', () => {
  const unset = { proxy: null, cafile: null, 'strict-ssl': true };
  assert.deepEqual(yarnSettings(unset, {}), {});
});

test('a setting that the user made for Yarn wins', () => {
  const env = { YARN_NPM_REGISTRY_SERVER: 'https://mine.example' };
  assert.deepEqual(yarnSettings({ registry: 'https://npm.example/' }, env), {});
});
