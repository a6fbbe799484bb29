import { createSandbox, type Sandbox } from '@eks-platform/aws-sandbox';
import type { Nodegroup } from '@eks-platform/backstage-plugin-eks-common';
import { type Alteration, AlteringProxy } from './__testUtils__/AlteringProxy';
import { FakeCatalog } from './__testUtils__/FakeCatalog';
import { pluginDatabases } from './__testUtils__/pluginDatabases';
import { startChaosSuite } from './__testUtils__/startChaosSuite';

const PLATFORM = { accountId: '111122223333', region: 'eu-west-1' };
/** What every object has by its prototype, and what leads to the prototype. */
const KEYS = [
  ...Object.getOwnPropertyNames(Object.prototype),
  'prototype',
  'then',
  'toJSON',
];
const HOSTILE = KEYS.map(key => `${JSON.stringify(key)}:"hostile"`).join();
/** What a merge without care would give to every object. */
const NESTED = `"__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}}`;

/** When details are read again, as the suite is configured. */
const DETAILS_AFTER_MS = 2_100;

const alterKeys: Alteration = ({ method, answer }) =>
  method === 'GET' && answer.startsWith('{')
    ? answer
        .replace(/"(tags|labels)":\{/g, `"$1":{${HOSTILE},`)
        .replace(/^\{/, `{${NESTED},`)
        .replace(/,\}/g, '}')
    : undefined;

const { ids, factoryOf } = pluginDatabases();

describe.each(ids)('the inventory and the catalog on %s', databaseId => {
  let sandbox: Sandbox;
  let proxy: AlteringProxy;
  let suite: Awaited<ReturnType<typeof startChaosSuite>>;
  const catalog = new FakeCatalog();

  beforeAll(async () => {
    sandbox = await createSandbox({ seed: 'demo' });
    proxy = await AlteringProxy.start(sandbox);
    suite = await startChaosSuite(proxy, catalog, factoryOf(databaseId));
  });
  afterAll(async () => {
    await suite.stop();
    await proxy.stop();
    await sandbox.close();
  });

  it('keep tags and labels named like what every object has, and give no object what an answer says', async () => {
    await suite.collect();
    await suite.reconcileAfter(0);
    const known = await suite.listObjects(PLATFORM);
    const refs = catalog.refs();
    expect(refs.length).toBeGreaterThan(5);

    proxy.alter = alterKeys;
    await new Promise(done => setTimeout(done, DETAILS_AFTER_MS));
    await suite.collect();
    await suite.reconcileAfter(24 * 60);

    for (const { freshness } of await suite.listScopes()) {
      expect(freshness).toMatchObject({ state: 'fresh', failures: [] });
    }
    const objects = await suite.listObjects(PLATFORM);
    expect(objects.map(({ arn }) => arn)).toEqual(known.map(({ arn }) => arn));
    const described = objects.filter(({ kind }) =>
      ['cluster', 'nodegroup', 'access-entry'].includes(kind),
    ) as Nodegroup[];
    expect(described.length).toBeGreaterThan(2);
    for (const { tags } of described) {
      expect(Object.entries(tags)).toEqual(
        expect.arrayContaining(KEYS.map(key => [key, 'hostile'])),
      );
    }
    expect(
      Object.keys(objects.find(({ name }) => name === 'system')!),
    ).not.toContain('polluted');
    expect(catalog.refs()).toEqual(refs);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  }, 60_000);
});
