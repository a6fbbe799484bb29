import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  createManualClock,
  createSandbox,
  type Fault,
  type ManualClock,
  type Sandbox,
} from '@eks-platform/aws-sandbox';
import { EcosystemAnnotations } from '@eks-platform/backstage-plugin-eks-common';
import {
  readSnapshot,
  readSubnets,
} from '@eks-platform/backstage-plugin-eks-node';
import {
  createTestEksService,
  silentLogger,
} from '@eks-platform/backstage-plugin-eks-node/testUtils';
import { askEksUntilDone } from './__testUtils__/askEks';
import { anEntityContext } from './__testUtils__/anEntityContext';
import { FakeCatalog } from './__testUtils__/FakeCatalog';
import { pluginDatabases } from './__testUtils__/pluginDatabases';
import { startChaosSuite } from './__testUtils__/startChaosSuite';
import { toEntities } from './entities/toEntities';

/** A dozen by default; `EKS_CHAOS_COLLECTIONS=200` for the whole, which takes minutes. */
const COLLECTIONS = Number(process.env.EKS_CHAOS_COLLECTIONS ?? 12);
/** Several collections pass while a cluster is being created or deleted. */
const STEP_MS = 4 * 60_000;
const PAYMENTS = '444455556666';
const CLUSTERS = 'arn:aws:eks:eu-west-1:111122223333:cluster';

const ALWAYS: Fault[] = [
  {
    kind: 'error',
    code: 'ThrottlingException',
    message: 'Rate exceeded',
    status: 429,
    probability: 0.05,
  },
  {
    kind: 'error',
    code: 'ServerException',
    message: 'Internal failure',
    status: 500,
    probability: 0.02,
  },
  { kind: 'drop', probability: 0.01 },
  { kind: 'truncate', probability: 0.01 },
  { kind: 'expire', probability: 0.005 },
];
const DENIED: Fault = { kind: 'deny', accountId: PAYMENTS };

/** Makes and deletes clusters, never more than a few at once, and knows which are there. */
async function aBusyTeam(sandbox: Sandbox) {
  const aws = await createTestEksService(sandbox).forScope({
    accountId: '111122223333',
    region: 'eu-west-1',
  });
  const subnetIds = (await readSubnets(aws))
    .filter(({ name }) => name?.startsWith('platform-private'))
    .map(({ subnetId }) => subnetId);
  const living: Array<{ name: string; since: number }> = [];
  const deleted = new Set<string>();
  return {
    deleted,
    act: async (step: number) => {
      const [oldest] = living;
      if (oldest && step - oldest.since > 8) {
        living.shift();
        deleted.add(`${CLUSTERS}/${oldest.name}`);
        await askEksUntilDone(sandbox, {
          method: 'DELETE',
          path: `/clusters/${oldest.name}`,
        });
      }
      if (step % 3 === 0) {
        const name = `Chaos-${step}`;
        living.push({ name, since: step });
        await askEksUntilDone(sandbox, {
          method: 'POST',
          path: '/clusters',
          body: {
            name,
            roleArn: 'arn:aws:iam::111122223333:role/eks-cluster-role',
            resourcesVpcConfig: { subnetIds },
            accessConfig: { authenticationMode: 'API' },
          },
        });
      }
    },
  };
}

/** Entity references of what there is, read by somebody who is not disturbed. */
async function truth(sandbox: Sandbox): Promise<string[]> {
  const eks = createTestEksService(sandbox);
  const refs = await Promise.all(
    eks.listScopes().map(async scope => {
      const snapshot = await readSnapshot(await eks.forScope(scope), {
        logger: silentLogger(),
      });
      expect(snapshot.failures).toEqual([]);
      const context = anEntityContext(snapshot.objects, { scope });
      return toEntities(context).map(entity => stringifyEntityRef(entity));
    }),
  );
  return refs.flat().sort();
}

/** Lets nothing else go wrong than this. */
function disturb(sandbox: Sandbox, faults: Fault[]): void {
  sandbox.clearFaults();
  faults.forEach(fault => sandbox.addFault(fault));
}

const { ids, factoryOf } = pluginDatabases();

describe.each(ids)(
  'the catalog on %s, while everything fails now and then',
  databaseId => {
    let sandbox: Sandbox;
    let clock: ManualClock;

    beforeAll(async () => {
      clock = createManualClock(Date.now());
      sandbox = await createSandbox({ seed: 'demo', clock });
    });

    afterAll(() => sandbox.close());

    it(
      `never misses what is there, and knows the truth in the end (${COLLECTIONS} collections)`,
      async () => {
        const catalog = new FakeCatalog();
        const team = await aBusyTeam(sandbox);
        const suite = await startChaosSuite(
          sandbox,
          catalog,
          factoryOf(databaseId),
        );
        const seen = new Map<string, string>();
        const missing: string[] = [];
        const { applyMutation } = catalog.connection;
        // Looked at after each mutation, so that nothing is missed that was gone for a moment only.
        catalog.connection.applyMutation = async mutation => {
          await applyMutation(mutation);
          for (const [ref, entity] of catalog.entities) {
            seen.set(
              ref,
              entity.metadata.annotations![EcosystemAnnotations.AWS_ARN],
            );
          }
          for (const [ref, arn] of seen) {
            if (!catalog.entities.has(ref) && !team.deleted.has(arn)) {
              missing.push(ref);
            }
          }
        };

        await suite.collect();
        await suite.reconcileAfter(0);
        const atFirst = catalog.refs().length;
        for (let step = 1; step <= COLLECTIONS; step += 1) {
          disturb(sandbox, step % 10 > 5 ? [...ALWAYS, DENIED] : ALWAYS);
          await team.act(step);
          clock.advance(STEP_MS);
          await suite.collect();
          // A whole reconciliation now and then.
          await suite.reconcileAfter(step % 7 === 0 ? 24 * 60 : 1);
        }
        expect(missing).toEqual([]);
        expect(seen.size).toBeGreaterThan(atFirst);
        expect(team.deleted.size).toBeGreaterThan(0);

        sandbox.clearFaults();
        clock.advance(60 * 60_000);
        // What was left unknown is read again, and a drop that was held back is confirmed.
        for (let round = 0; round < 3; round += 1) {
          await suite.collect();
          await suite.reconcileAfter(24 * 60);
        }
        expect(catalog.refs()).toEqual(await truth(sandbox));
        expect(missing).toEqual([]);
        await suite.stop();
      },
      60_000 + COLLECTIONS * 10_000,
    );
  },
);
