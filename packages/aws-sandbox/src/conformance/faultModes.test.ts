import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CreateNodegroupCommand,
  DescribeNodegroupCommand,
  EKSClient,
  ListClustersCommand,
} from '@aws-sdk/client-eks';
import {
  GetTagKeysCommand,
  ResourceGroupsTaggingAPIClient,
} from '@aws-sdk/client-resource-groups-tagging-api';
import { createSandbox } from '../createSandbox';
import { readFaultsFile } from '../faults/readFaultsFile';
import type { Sandbox } from '../Sandbox';
import { createManualClock } from '../world/ManualClock';
import { account, clientConfig } from './aPlatform';

const clock = createManualClock();

/** What a client sees of a fault, as a text. */
type Look = (sandbox: Sandbox) => Promise<string>;

/** The status of an answer, or the name of the error. */
const listing: Look = async sandbox => {
  const eks = new EKSClient({ ...clientConfig(sandbox), maxAttempts: 1 });
  try {
    await eks.send(new ListClustersCommand({}));
    return 'answered';
  } catch (error) {
    const { name, $metadata } = error as {
      name: string;
      $metadata?: { httpStatusCode?: number };
    };
    return `${$metadata?.httpStatusCode ?? 'no status'} ${name}`;
  } finally {
    eks.destroy();
  }
};

const tagKeys: Look = sandbox =>
  new ResourceGroupsTaggingAPIClient(clientConfig(sandbox))
    .send(new GetTagKeysCommand({}))
    .then(
      () => 'answered',
      (error: Error) => error.message,
    );

/** Whether an answer takes at least 30 ms. */
const isSlow: Look = async sandbox => {
  const begin = performance.now();
  const seen = await listing(sandbox);
  // A timer may be early by less than a millisecond.
  return performance.now() - begin >= 29 ? `slowly ${seen}` : seen;
};

/** How a new node group ends. */
const newNodegroup: Look = async sandbox => {
  const eks = new EKSClient(clientConfig(sandbox));
  const group = { clusterName: 'platform-dev', nodegroupName: 'new' };
  const { nodegroup: model } = await eks.send(
    new DescribeNodegroupCommand({ ...group, nodegroupName: 'system' }),
  );
  const { nodegroup: made } = await eks.send(
    new CreateNodegroupCommand({
      ...group,
      nodeRole: model!.nodeRole!,
      subnets: model!.subnets!,
    }),
  );
  clock.advance(3 * 60_000);
  const { nodegroup } = await eks.send(new DescribeNodegroupCommand(group));
  const [issue] = nodegroup!.health!.issues!;
  return `${made!.status} ${nodegroup!.status} ${issue.code} ${
    issue.resourceIds
  }`;
};

const endsAs = (status: string) => ({
  kind: 'outcome',
  resource: 'nodegroup',
  clusterName: 'platform-dev',
  status,
  issues: [
    { code: 'NodeCreationFailure', message: 'No nodes', resourceIds: ['i-1'] },
  ],
});

/** Every mode by its name: the fault as JSON, how to look at it and what is seen. */
const MODES: Array<[string, object, Look, string]> = [
  [
    'a fixed latency',
    { kind: 'delay', delayMs: 30 },
    isSlow,
    'slowly answered',
  ],
  [
    'a latency between two bounds',
    { kind: 'delay', minimumMs: 30, maximumMs: 40 },
    isSlow,
    'slowly answered',
  ],
  [
    'a latency as of a network',
    // So little spread that all of them are above 30 ms.
    { kind: 'delay', medianMs: 40, p99Ms: 40.1 },
    isSlow,
    'slowly answered',
  ],
  [
    'an error of the server',
    { kind: 'error', code: 'ServerException', message: 'Down', status: 503 },
    listing,
    '503 ServerException',
  ],
  [
    'throttling from a rate on',
    { kind: 'throttle', ratePerSecond: 0.001, burst: 1 },
    async sandbox => `${await listing(sandbox)}, ${await listing(sandbox)}`,
    'answered, 429 ThrottlingException',
  ],
  [
    'a denial by principal and action',
    { kind: 'deny', principal: `*${account}:user/*`, actions: ['eks:List*'] },
    listing,
    '403 AccessDeniedException',
  ],
  [
    'a denial of another action',
    { kind: 'deny', actions: ['eks:Create*', 'tagging:*'] },
    async sandbox => `${await listing(sandbox)}, ${await tagKeys(sandbox)}`,
    'answered, answered',
  ],
  [
    'a denial in the words of policies where the service has another name',
    { kind: 'deny', actions: ['tag:GetTagKeys'] },
    tagKeys,
    `User: arn:aws:iam::${account}:user/admin is not authorized to perform: tag:GetTagKeys because no identity-based policy allows the tag:GetTagKeys action`,
  ],
  [
    'a dropped connection',
    { kind: 'drop' },
    async sandbox => (await listing(sandbox)).split(' ').slice(0, 2).join(' '),
    'no status',
  ],
  [
    'a truncated body',
    { kind: 'truncate', times: 1 },
    async sandbox => {
      const cut = (await listing(sandbox)) !== 'answered';
      const [{ status }] = sandbox.requests();
      return `${cut ? 'cut' : 'whole'} ${status}, ${await listing(sandbox)}`;
    },
    'cut 200, answered',
  ],
  [
    'expired credentials',
    { kind: 'expire' },
    listing,
    '403 ExpiredTokenException',
  ],
  [
    'a node group that fails',
    endsAs('CREATE_FAILED'),
    newNodegroup,
    'CREATING CREATE_FAILED NodeCreationFailure i-1',
  ],
  [
    'a node group that is degraded',
    endsAs('DEGRADED'),
    newNodegroup,
    'CREATING DEGRADED NodeCreationFailure i-1',
  ],
];

describe('Failure on demand', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'faults-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(MODES)(
    'is %s, by HTTP and from a file',
    async (_, fault, look, seen) => {
      const byHttp = await createSandbox({ clock });
      try {
        const response = await fetch(`${byHttp.url}/_sandbox/faults`, {
          method: 'POST',
          body: JSON.stringify(fault),
        });
        expect([response.status, await look(byHttp)]).toEqual([200, seen]);
      } finally {
        await byHttp.close();
      }
      const path = join(folder, 'faults.json');
      writeFileSync(path, JSON.stringify({ faults: [fault] }));
      const byFile = await createSandbox({
        clock,
        faults: readFaultsFile(path),
      });
      try {
        expect(await look(byFile)).toBe(seen);
      } finally {
        await byFile.close();
      }
    },
  );
});
