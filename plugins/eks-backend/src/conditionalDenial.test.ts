import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { createSandbox, type Sandbox } from '@eks-platform/aws-sandbox';
import type { InventoryObject } from '@eks-platform/backstage-plugin-eks-common';
import { demoConfig } from '@eks-platform/backstage-plugin-eks-node/testUtils';
import type { Knex } from 'knex';
import request from 'supertest';
import { inventoryDatabases } from './__testUtils__/inventoryDatabases';
import { startEksPlugin } from './__testUtils__/startEksPlugin';
import { TRIED_ROUTES, type TriedRoute } from './__testUtils__/triedRoutes';
import { eksConditions } from './permissions/rules';

const HIDDEN = '111122223333';
const SEEN = '444455556666';
/** A list of AWS's own, the same for everybody. */
const OF_NOBODY = ['/pickers/ami-types'];

/** Snapshots are for services alone, to whom no policy applies. */
const ROUTES = TRIED_ROUTES.filter(
  ({ token }) => token === mockCredentials.user.header(),
);

const { databases } = inventoryDatabases();

describe.each(databases.eachSupportedId())(
  'what a conditional policy hides on %s',
  databaseId => {
    let sandbox: Sandbox;
    let knex: Knex;
    let ask: (
      accountIds: string[],
      route: TriedRoute,
    ) => Promise<{ status: number; text: string }>;
    /** Names and ARNs of what lies in an account and in no other. */
    const namesIn = new Map<string, string[]>();

    beforeAll(async () => {
      sandbox = await createSandbox({ seed: 'demo' });
      knex = await databases.init(databaseId);
      let allowed: string[] = [];
      // The mock scheduler collects every scope once while the backend starts.
      const { server } = await startEksPlugin({
        knex,
        config: demoConfig(sandbox),
        features: [
          mockServices.permissions.mock({
            authorizeConditional: async requests =>
              requests.map(() => ({
                result: AuthorizeResult.CONDITIONAL,
                pluginId: 'eks',
                resourceType: 'eks-resource',
                conditions: eksConditions.isInAccount({ accountIds: allowed }),
              })),
          }).factory,
        ],
      });
      ask = async (accountIds, { method, path, token, body }) => {
        allowed = accountIds;
        const { status, text } = await request(server)
          [method](`/api/eks${path}`)
          .set('Authorization', token)
          .send(body);
        return { status, text };
      };
      const rows: Array<{ account_id: string; body: string }> = await knex(
        'eks_objects',
      ).select('account_id', 'body');
      const namesOf = (isWanted: (accountId: string) => boolean) =>
        rows
          .filter(row => isWanted(row.account_id))
          .map(row => JSON.parse(row.body) as InventoryObject)
          .filter(({ kind }) => kind !== 'cluster-version')
          .flatMap(({ arn, name }) => [arn, name]);
      for (const account of [HIDDEN, SEEN]) {
        const others = new Set(namesOf(other => other !== account));
        namesIn.set(
          account,
          [...new Set(namesOf(other => other === account))].filter(
            // Mere words, 'default' for one, stand in other texts, too.
            name => !others.has(name) && /[-.:/]/.test(name),
          ),
        );
      }
    });
    afterAll(() => sandbox.close());

    /** The names of an account that an answer tells and the question did not. */
    function told(account: string, { path, body }: TriedRoute, text: string) {
      const asked = decodeURIComponent(`${path} ${JSON.stringify(body ?? {})}`);
      return namesIn
        .get(account)!
        .filter(name => text.includes(name) && !asked.includes(name));
    }

    it('has names that are told to whom nothing is hidden', async () => {
      expect(namesIn.get(HIDDEN)!.length).toBeGreaterThan(20);
      expect(namesIn.get(SEEN)!.length).toBeGreaterThan(5);
      const answers = await Promise.all(
        ROUTES.map(async route => {
          const { text } = await ask([HIDDEN, SEEN], route);
          return told(HIDDEN, route, text).length;
        }),
      );
      expect(answers.filter(count => count > 0).length).toBeGreaterThan(12);
    });

    it.each(ROUTES)('is not told by $method $path', async route => {
      for (const accountIds of [['999999999999'], [SEEN]]) {
        const { status, text } = await ask(accountIds, route);
        expect([200, 403, 404]).toContain(status);
        expect(told(HIDDEN, route, text)).toEqual([]);
      }
    });

    it.each(ROUTES.filter(({ path }) => !OF_NOBODY.includes(path)))(
      'is as if it were not there for $method $path',
      async route => {
        const { status, text } = await ask(['999999999999'], route);
        expect([200, 403, 404]).toContain(status);
        expect(itemsOf(text)).toEqual([]);
      },
    );

    it('is no matter for what may be seen', async () => {
      const route = ROUTES.find(({ path }) => path === '/clusters')!;
      const { text } = await ask([SEEN], route);
      expect(JSON.parse(text).items).toHaveLength(1);
      expect(told(SEEN, route, text).length).toBeGreaterThan(1);
    });
  },
);

/** What a list holds. */
function itemsOf(text: string): unknown[] {
  const body = text.startsWith('{') ? JSON.parse(text) : {};
  return Array.isArray(body.items) ? body.items : [];
}
