import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import type { JsonObject, JsonValue } from '@backstage/types';
import { applyRole } from '@eks-platform/backstage-plugin-eks-node';
import { createTestEksService } from '@eks-platform/backstage-plugin-eks-node/testUtils';
import { parse } from 'yaml';
import { ActionBench } from './__testUtils__/ActionBench';
import { deleteOidcProvider } from './__testUtils__/deleteOidcProvider';
import { findSecrets, SECRET } from './__testUtils__/faults/findSecrets';
import { fillExample } from './__testUtils__/fillExample';
import { readFiles } from './__testUtils__/readFiles';
import { actionFactories } from './actions/createActions';
import { createEksAccessEntryCreateAction } from './actions/eksAccessEntryCreate';

const EXTERNAL_ID = 'planted-external-id';
const READ_ONLY = 'arn:aws:iam::aws:policy/ReadOnlyAccess';

const actions = actionFactories.map(createAction => ({
  id: createAction({} as never).id,
  createAction,
}));

/** The role by which the account is reached, for whoever knows the external id. */
async function makeWayIn(bench: ActionBench): Promise<string> {
  await applyRole(await bench.aws(), {
    kind: 'role',
    purpose: 'pod-identity',
    roleName: 'way-in',
    path: '/',
    assumeRolePolicyDocument: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { AWS: 'arn:aws:iam::111122223333:root' },
          Action: ['sts:AssumeRole', 'sts:TagSession', 'sts:SetSourceIdentity'],
          Condition: { StringEquals: { 'sts:ExternalId': EXTERNAL_ID } },
        },
      ],
    } as never,
    managedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess'],
    inlinePolicies: {},
  });
  const principalArn = 'arn:aws:iam::111122223333:role/way-in';
  const { error } = await bench.run(
    createEksAccessEntryCreateAction(bench.deps),
    {
      accountId: '111122223333',
      region: 'eu-west-1',
      clusterName: 'platform-dev',
      principalArn,
      accessPolicies: [
        {
          policyArn:
            'arn:aws:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy',
        },
      ],
    },
  );
  if (error) {
    throw error;
  }
  return principalArn;
}

/** What AWS handed out and nobody else may see: keys and tokens of the sessions. */
function handedOut({ sandbox }: ActionBench): string[] {
  return sandbox.world.content().flatMap(({ tables }) =>
    (tables['sts/sessions'] ?? []).flatMap(([, row]) => {
      const { secretAccessKey, sessionToken } = row as Record<string, string>;
      return [secretAccessKey, sessionToken];
    }),
  );
}

describe('what an action leaves behind', () => {
  let workspacePath: string;
  beforeEach(async () => {
    workspacePath = await mkdtemp(join(tmpdir(), 'workspace-'));
  });
  afterEach(() => rm(workspacePath, { recursive: true }));

  it.each(actions)(
    '$id holds no secret in log, outputs, error, checkpoints, audit, events and files, whether it ends well or not',
    async ({ createAction }) => {
      const bench = await ActionBench.start({
        kubernetes: true,
        speed: 100_000,
      });
      try {
        await bench.makeRole('pods', 'pod-identity', [READ_ONLY]);
        await bench.makeRole('capabilities', 'capability', [READ_ONLY]);
        const { id, examples = [] } = createAction(bench.deps);
        const text = await fillExample(bench, examples.at(-1)!.example);
        const { input } = parse(text).steps[0] as { input: JsonObject };
        if (id === 'eks:oidcProvider:create') {
          await deleteOidcProvider(bench, 'platform-dev');
        }
        const scope = {
          accountId: '111122223333',
          regions: ['eu-west-1'],
          roleArn: await makeWayIn(bench),
          externalId: EXTERNAL_ID,
        };
        const action = createAction({
          ...bench.deps,
          eks: createTestEksService(bench.sandbox, {
            scopes: [scope],
            secretAccessKey: SECRET,
          }),
        });
        const checkpoints = new Map<string, JsonValue>();
        const options = { workspacePath, checkpoints };

        const stop = bench.sandbox.addFault({
          kind: 'error',
          code: 'AccessDeniedException',
          message: 'not today',
          status: 403,
        });
        const failed = await bench.run(action, input, options);
        stop();
        const done = await bench.run(action, input, options);

        expect(done.error).toBeUndefined();
        const secrets = [EXTERNAL_ID, ...handedOut(bench)];
        const told = [failed, done].map(result => inspectAll(result));
        const left = [...checkpoints, ...bench.audits, ...bench.events];
        const files = await readFiles(workspacePath);
        const texts = [...told, inspectAll(left), inspectAll(files)];
        expect(
          secrets.filter(secret => texts.some(each => each.includes(secret))),
        ).toEqual([]);
        expect([...findSecrets(failed), ...findSecrets(done)]).toEqual([]);
        expect(
          findSecrets({ log: [], outputs: { left, files: [...files] } }),
        ).toEqual([]);
      } finally {
        await bench.close();
      }
    },
    30_000,
  );

  it('would show what AWS has handed out', async () => {
    const bench = await ActionBench.start({ speed: 100_000 });
    try {
      const roleArn = await makeWayIn(bench);
      const eks = createTestEksService(bench.sandbox, {
        scopes: [
          {
            accountId: '111122223333',
            regions: ['eu-west-1'],
            roleArn,
            externalId: EXTERNAL_ID,
          },
        ],
      });
      const aws = await eks.forScope({
        accountId: '111122223333',
        region: 'eu-west-1',
      });
      const { sessionToken } = await aws.eks.config.credentials();
      expect(handedOut(bench)).toContain(sessionToken);
    } finally {
      await bench.close();
    }
  });
});

function inspectAll(value: unknown): string {
  return inspect(value, {
    depth: 12,
    maxStringLength: Infinity,
    maxArrayLength: Infinity,
    showHidden: true,
  });
}
