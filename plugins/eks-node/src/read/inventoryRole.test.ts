import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createManualClock, createSandbox } from '@eks-platform/aws-sandbox';
import {
  INVENTORY_KINDS,
  inventoryKinds,
} from '@eks-platform/backstage-plugin-eks-common';
import { makeLatticeNetworks } from '../mesh/__testUtils__/aLatticeNetwork';
import { createTestEksService, silentLogger } from '../testUtils';
import { applyRole } from '../write';
import { furnishCluster } from './__testUtils__/furnishCluster';
import { readSnapshot } from './readSnapshot';

const place = { accountId: '111122223333', region: 'eu-west-1' };
const ROLE_ARN = 'arn:aws:iam::111122223333:role/backstage-inventory';
const PLATFORM = 'arn:aws:iam::111122223333:root';
const DOCUMENT = resolve(__dirname, '../../../../docs/permissions.md');

interface Policy {
  Version: '2012-10-17';
  Statement: Array<{ Effect: 'Allow'; Action: string | string[] }>;
}

function inventoryPolicy(): Policy {
  const [, section = ''] = readFileSync(DOCUMENT, 'utf8').split(
    '### Inventory role\n',
  );
  const [, json] = /```json\n([^]*?)```/.exec(section) ?? [];
  return JSON.parse(json);
}

jest.setTimeout(120_000);

describe('the inventory role of docs/permissions.md', () => {
  it('reads everything that the inventory keeps, changes nothing and is allowed nothing besides', async () => {
    const clock = createManualClock(Date.now());
    const sandbox = await createSandbox({ seed: 'demo', clock });
    const admin = await createTestEksService(sandbox).forScope(place);
    const hours = setInterval(() => clock.advance(3_600_000), 10);
    await makeLatticeNetworks(admin).finally(() => clearInterval(hours));
    // Updates are kept while they are being made.
    await furnishCluster(admin, 'platform-dev');
    const policy = inventoryPolicy();
    await applyRole(admin, {
      kind: 'role',
      purpose: 'cluster',
      roleName: 'backstage-inventory',
      path: '/',
      assumeRolePolicyDocument: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: { AWS: PLATFORM } as Record<string, string>,
            Action: ['sts:AssumeRole'],
          },
        ],
      },
      managedPolicyArns: [],
      inlinePolicies: { least: { ...policy } },
    });
    const aws = await createTestEksService(sandbox, {
      scopes: [
        {
          accountId: place.accountId,
          regions: [place.region],
          roleArn: ROLE_ARN,
        },
      ],
    }).forScope(place);
    sandbox.clearRequests();

    const snapshot = await readSnapshot(
      {
        ...aws,
        scope: { ...aws.scope, meshSources: ['app-mesh-api', 'lattice-api'] },
      },
      { logger: silentLogger() },
    );

    expect(snapshot.failures).toEqual([]);
    const kinds = new Set(snapshot.objects.map(({ kind }) => kind));
    expect(
      INVENTORY_KINDS.filter(
        kind => inventoryKinds[kind].source === 'aws' && !kinds.has(kind),
      ),
    ).toEqual([]);
    const asked = new Set(
      sandbox
        .requests()
        .map(({ service, operation }) => `${service}:${operation}`),
    );
    asked.delete('sts:AssumeRole');
    expect(
      [...asked].filter(action => !/:(Describe|Get|List)/.test(action)),
    ).toEqual([]);
    const allowed = policy.Statement.flatMap(({ Action }) => Action);
    expect([...new Set(allowed)].sort()).toEqual([...asked].sort());
    await sandbox.close();
  });
});
