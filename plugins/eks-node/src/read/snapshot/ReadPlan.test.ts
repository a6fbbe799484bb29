import {
  DeleteAddonCommand,
  DeleteNodegroupCommand,
} from '@aws-sdk/client-eks';
import {
  createManualClock,
  createSandbox,
  type Sandbox,
} from '@eks-platform/aws-sandbox';
import {
  diffSnapshots,
  type InventoryObject,
  type Snapshot,
} from '@eks-platform/backstage-plugin-eks-common';
import type { AwsScope } from '../../EksService';
import { createTestEksService, silentLogger } from '../../testUtils';
import { furnishCluster } from '../__testUtils__/furnishCluster';
import { readSnapshot } from '../readSnapshot';
import { FinishedUpdates } from './FinishedUpdates';
import type { ReadPlanOptions } from './ReadPlan';

const MINUTE = 60_000;
const logger = silentLogger();

let sandbox: Sandbox;
let clock: ReturnType<typeof createManualClock>;
let aws: AwsScope;
let stored: InventoryObject[];
let finishedUpdates: FinishedUpdates;

async function read(plan?: ReadPlanOptions): Promise<Snapshot> {
  sandbox.clearRequests();
  return readSnapshot(aws, { logger, plan, finishedUpdates });
}

function compare(snapshot: Snapshot) {
  const { added, updated, removed, kept } = diffSnapshots({
    ...snapshot,
    stored,
    collected: snapshot.objects,
  });
  return { added, updated: updated.map(({ after }) => after), removed, kept };
}

function operations() {
  return [
    ...new Set(sandbox.requests().map(({ operation }) => operation)),
  ].sort();
}

const names = (objects: InventoryObject[]) =>
  objects.map(({ kind, name }) => `${kind} ${name}`).sort();
const NOTHING = { added: [], updated: [], removed: [], kept: [] };

beforeEach(async () => {
  clock = createManualClock(Date.now());
  sandbox = await createSandbox({ seed: 'demo', clock });
  aws = await createTestEksService(sandbox).forScope({
    accountId: '111122223333',
    region: 'eu-west-1',
  });
  finishedUpdates = new FinishedUpdates();
  await furnishCluster(aws, 'platform-dev');
  clock.advance(20 * MINUTE);
  stored = (await read()).objects;
});

afterEach(() => sandbox.close());

describe('a reading by plan', () => {
  it('lists what may come and go, and describes nothing that is at rest', async () => {
    const snapshot = await read({ due: [], known: stored });
    expect(compare(snapshot)).toEqual(NOTHING);
    expect(operations()).toEqual(
      [
        'DescribeCluster',
        ...sandbox
          .requests({ service: 'appmesh' })
          .map(({ operation }) => operation)
          .filter((each, index, all) => all.indexOf(each) === index),
        'ListAccessEntries',
        'ListAddons',
        'ListClusters',
        'ListFargateProfiles',
        'ListNodegroups',
        'ListOpenIDConnectProviders',
        'ListPodIdentityAssociations',
      ].sort(),
    );
  });

  it('describes those whose time has come, but no active Fargate profile', async () => {
    const snapshot = await read({
      due: ['nodegroup', 'addon'],
      known: stored,
    });
    expect(compare(snapshot)).toEqual(NOTHING);
    expect(operations()).toEqual(
      expect.arrayContaining(['DescribeNodegroup', 'DescribeAddon']),
    );
    expect(operations()).not.toContain('DescribeFargateProfile');
    expect(operations()).not.toContain('DescribeAccessEntry');
  });

  it('finds what is new and what is gone by the lists alone', async () => {
    await aws.eks.send(
      new DeleteAddonCommand({
        clusterName: 'platform-dev',
        addonName: 'eks-node-monitoring-agent',
      }),
    );
    clock.advance(5 * MINUTE);
    const lacking = stored.filter(({ kind }) => kind !== 'access-entry');
    const snapshot = await read({ due: [], known: lacking });
    const { removed } = compare(snapshot);
    expect(names(removed)).toEqual(['addon eks-node-monitoring-agent']);
    expect(
      names(snapshot.objects.filter(({ kind }) => kind === 'access-entry')),
    ).toEqual(names(stored.filter(({ kind }) => kind === 'access-entry')));
  });

  it('describes what is not at rest until it is', async () => {
    await aws.eks.send(
      new DeleteNodegroupCommand({
        clusterName: 'platform-dev',
        nodegroupName: 'system',
      }),
    );
    // A change of a thing at rest is seen when its time has come.
    expect(compare(await read({ due: [], known: stored }))).toEqual(NOTHING);

    const changed = await read({ due: ['nodegroup'], known: stored });
    expect(compare(changed).updated).toMatchObject([
      { name: 'system', status: 'DELETING' },
    ]);
    await read({
      due: [],
      known: [
        ...stored.filter(({ name }) => name !== 'system'),
        ...compare(changed).updated,
      ],
    });
    expect(
      sandbox
        .requests({ operation: 'DescribeNodegroup' })
        .map(({ input }) => input),
    ).toMatchObject([{ nodegroupName: 'system' }]);
  });

  it('reads again what a failure left unknown, due or not', async () => {
    await read({
      due: [],
      known: stored,
      gaps: [
        {
          kinds: ['nodegroup'],
          parentArn: 'arn:aws:eks:eu-west-1:111122223333:cluster/platform-dev',
        },
      ],
    });
    expect(operations()).toContain('DescribeNodegroup');
    expect(operations()).not.toContain('DescribeAddon');
  });

  it('reads one cluster alone and leaves all else as it is', async () => {
    const snapshot = await read({
      clusterNames: ['platform-dev'],
      known: stored,
    });
    expect(compare(snapshot)).toEqual(NOTHING);
    expect(operations()).not.toContain('ListClusters');
    expect(operations()).not.toContain('GetAccountAuthorizationDetails');
    expect(sandbox.requests({ service: 'appmesh' })).toEqual([]);
  });

  it('takes a cluster that is gone for gone with everything in it', async () => {
    const snapshot = await read({ clusterNames: ['never-was'], known: stored });
    expect(snapshot.failures).toEqual([]);
    const [cluster] = stored.filter(({ kind }) => kind === 'cluster');
    const ghost = {
      ...cluster,
      name: 'never-was',
      arn: cluster.arn.replace('platform-dev', 'never-was'),
    } as InventoryObject;
    stored = [...stored, ghost];
    expect(names(compare(snapshot).removed)).toEqual(['cluster never-was']);
  });

  it('asks for an update until it has ended, and for a failed one no more after that', async () => {
    expect(names(stored.filter(({ kind }) => kind === 'update'))).toEqual([]);
    await read({ due: ['update'], known: stored });
    expect(operations()).toContain('ListUpdates');
    expect(operations()).not.toContain('DescribeUpdate');
  });

  it('tells no missing access entries apart from a cluster that knows none', async () => {
    sandbox.addFault({
      kind: 'error',
      operation: 'ListAccessEntries',
      code: 'InvalidRequestException',
      message:
        "The cluster's authentication mode must be set to one of [API, API_AND_CONFIG_MAP] to perform this operation.",
      status: 400,
    });
    const snapshot = await read();
    expect(snapshot.failures).toEqual([]);
    expect(
      snapshot.objects.filter(({ kind }) => kind === 'access-entry'),
    ).toEqual([]);
  });
});
