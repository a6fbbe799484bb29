import { createSandbox, type Sandbox } from '@eks-platform/aws-sandbox';
import type { Scope } from '@eks-platform/backstage-plugin-eks-common';
import { type Alteration, AlteringProxy } from './__testUtils__/AlteringProxy';
import { FakeCatalog } from './__testUtils__/FakeCatalog';
import { pluginDatabases } from './__testUtils__/pluginDatabases';
import { startChaosSuite } from './__testUtils__/startChaosSuite';

const PLATFORM = { accountId: '111122223333', region: 'eu-west-1' };
const FRESH = { state: 'fresh', messages: [] };
const MEGABYTE = 1024 * 1024;
const PAGES = 10_000;

function isPlatform({ accountId, region }: Scope) {
  return accountId === PLATFORM.accountId && region === PLATFORM.region;
}

const ofCluster =
  (alter: (cluster: Record<string, object>) => string): Alteration =>
  ({ method, url, answer }) =>
    method === 'GET' && url.pathname === '/clusters/platform-dev'
      ? alter(JSON.parse(answer).cluster)
      : undefined;

/** Pages of a list, all empty but for the last one. The sandbox itself has one page, which it answers to the first question. */
function onPages(pages: number): Alteration {
  let content = '';
  return ({ method, url, answer }) => {
    if (
      method !== 'GET' ||
      url.pathname !== '/clusters/platform-dev/node-groups'
    ) {
      return undefined;
    }
    const page = Number(url.searchParams.get('nextToken') ?? 1);
    content = page === 1 ? answer : content;
    return page < pages
      ? JSON.stringify({ nodegroups: [], nextToken: String(page + 1) })
      : content;
  };
}

/** Answers that are well-formed and absurdly long, and what the failures of the scope tell. */
const HUGE: Array<{ name: string; alter: Alteration; tells?: RegExp }> = [
  {
    name: 'a tag of ten megabytes',
    alter: ofCluster(cluster =>
      JSON.stringify({
        cluster: { ...cluster, tags: { owner: 'x'.repeat(10 * MEGABYTE) } },
      }),
    ),
    tells:
      /^Expected tags of 131072 characters at most in AWS's answer, found 10485765$/,
  },
  {
    name: 'ten megabytes of tags',
    alter: ofCluster(cluster =>
      JSON.stringify({
        cluster: {
          ...cluster,
          tags: Object.fromEntries(
            Array.from({ length: 40_000 }, (_, index) => [
              `tag-${index}`,
              'x'.repeat(256),
            ]),
          ),
        },
      }),
    ),
    tells: /^Expected tags of 131072 characters at most/,
  },
  {
    name: 'an answer of a hundred megabytes',
    alter: ofCluster(cluster =>
      JSON.stringify({ cluster }).padEnd(100 * MEGABYTE),
    ),
    tells: /Expected an answer of 67108864 bytes at most, found a longer one/,
  },
  { name: 'a list of ten thousand pages', alter: onPages(PAGES) },
  {
    name: 'a list without end',
    alter: onPages(Infinity),
    tells:
      /The pages of ListNodegroups have no end: .* found more than 10000 pages/,
  },
];

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
    await suite.collect();
    await suite.reconcileAfter(0);
  });
  afterAll(async () => {
    await suite.stop();
    await proxy.stop();
    await sandbox.close();
  });

  /** Of each scope, in the order of `suite.scopes`. */
  async function freshness() {
    const told = await suite.listScopes();
    return suite.scopes.map(({ accountId, region }) => {
      const { state, failures } = told.find(
        ({ scope }) => scope.accountId === accountId && scope.region === region,
      )!.freshness;
      return { state, messages: failures.map(({ message }) => message) };
    });
  }

  it.each(HUGE)(
    'keep what is known through $name, say so, and go on elsewhere',
    async ({ alter, tells }) => {
      const known = await suite.listObjects(PLATFORM);
      const entities = structuredClone([...catalog.entities]);
      expect(known.length).toBeGreaterThan(20);
      expect(entities.length).toBeGreaterThan(5);

      proxy.alter = alter;
      await suite.collect();
      await suite.reconcileAfter(24 * 60);

      expect(await suite.listObjects(PLATFORM)).toEqual(known);
      expect([...catalog.entities]).toEqual(entities);
      const failing = {
        state: 'stale',
        messages: [expect.stringMatching(tells ?? '')],
      };
      expect(await freshness()).toEqual(
        suite.scopes.map(scope =>
          tells && isPlatform(scope) ? failing : FRESH,
        ),
      );

      proxy.alter = () => undefined;
      await suite.collect();
      expect(await suite.listObjects(PLATFORM)).toEqual(known);
      expect(await freshness()).toEqual(suite.scopes.map(() => FRESH));
    },
    120_000,
  );
});
