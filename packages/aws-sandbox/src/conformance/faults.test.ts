import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppMeshClient, ListMeshesCommand } from '@aws-sdk/client-app-mesh';
import { DescribeVpcsCommand, EC2Client } from '@aws-sdk/client-ec2';
import {
  DeleteClusterCommand,
  EKSClient,
  ListClustersCommand,
} from '@aws-sdk/client-eks';
import { IAMClient, ListRolesCommand } from '@aws-sdk/client-iam';
import { createSandbox } from '../createSandbox';
import { readFaultsFile } from '../faults/readFaultsFile';
import type { Sandbox } from '../Sandbox';
import { account, clientConfig } from './aPlatform';

const admin = `arn:aws:iam::${account}:user/admin`;

let sandbox: Sandbox;
let eks: EKSClient;
const list = () => eks.send(new ListClustersCommand({}));

beforeEach(async () => {
  sandbox = await createSandbox({ seed: 'empty' });
  eks = new EKSClient({ ...clientConfig(sandbox), maxAttempts: 1 });
});
afterEach(() => sandbox.close());

describe('Failure on demand', () => {
  it('denies by principal and action, in the words of each service', async () => {
    sandbox.addFault({
      kind: 'deny',
      principal: '*:user/admin',
      actions: ['eks:delete*', 'ec2:*', 'iam:ListRoles', 'appmesh:List*'],
    });
    await expect(list()).resolves.toBeDefined();
    await expect(
      eks.send(new DeleteClusterCommand({ name: 'blue' })),
    ).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: `User: ${admin} is not authorized to perform: eks:DeleteCluster because no identity-based policy allows the eks:DeleteCluster action`,
      $metadata: { httpStatusCode: 403 },
    });
    const config = clientConfig(sandbox);
    await expect(
      new EC2Client(config).send(new DescribeVpcsCommand({})),
    ).rejects.toMatchObject({ name: 'UnauthorizedOperation' });
    await expect(
      new IAMClient(config).send(new ListRolesCommand({})),
    ).rejects.toMatchObject({ name: 'AccessDenied' });
    await expect(
      new AppMeshClient(config).send(new ListMeshesCommand({})),
    ).rejects.toMatchObject({ name: 'AccessDeniedException' });
    sandbox.clearFaults();
    sandbox.addFault({ kind: 'deny', principal: '*:user/nobody' });
    await expect(list()).resolves.toBeDefined();
  });

  it('tells expired credentials', async () => {
    sandbox.addFault({ kind: 'expire', region: 'eu-west-1' });
    await expect(list()).rejects.toMatchObject({
      name: 'ExpiredTokenException',
    });
  });

  it('throttles an operation above its rate', async () => {
    sandbox.addFault({
      kind: 'throttle',
      operation: 'List*',
      ratePerSecond: 0.001,
      burst: 2,
    });
    await list();
    await list();
    await expect(list()).rejects.toMatchObject({
      name: 'ThrottlingException',
      message: 'Rate exceeded',
      $metadata: { httpStatusCode: 429 },
    });
    await expect(
      eks.send(new DeleteClusterCommand({ name: 'blue' })),
    ).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  });

  it('throttles by the limits of AWS when asked to', async () => {
    const limited = await createSandbox({ seed: 'empty', throttling: true });
    try {
      const client = new EKSClient({
        ...clientConfig(limited),
        maxAttempts: 1,
      });
      const many = Array.from({ length: 200 }, () =>
        client.send(new ListClustersCommand({})),
      );
      const results = await Promise.allSettled(many);
      const refused = results.filter(({ status }) => status === 'rejected');
      expect(refused.length).toBeGreaterThan(0);
      expect(refused.length).toBeLessThanOrEqual(180);
      expect(refused[0]).toMatchObject({
        reason: { name: 'ThrottlingException' },
      });
    } finally {
      await limited.close();
    }
  });

  it('cuts an answer short after acting', async () => {
    sandbox.addFault({ kind: 'truncate', times: 1 });
    await expect(list()).rejects.toThrow();
    expect(sandbox.requests()).toMatchObject([
      { operation: 'ListClusters', status: 200 },
    ]);
    await expect(list()).resolves.toBeDefined();
  });

  it('strikes as often as its probability says', async () => {
    sandbox.addFault({ kind: 'drop', probability: 1e-12 });
    await expect(list()).resolves.toBeDefined();
    sandbox.addFault({ kind: 'drop', probability: 1 });
    await expect(list()).rejects.toThrow();
  });
});

describe('A file of faults', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'faults-'));
    path = join(folder, 'faults.json');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is a list, or an object with one', () => {
    const faults = [
      { kind: 'delay', medianMs: 20, p99Ms: 200 },
      { kind: 'throttle' },
    ];
    writeFileSync(path, JSON.stringify(faults));
    expect(readFaultsFile(path)).toEqual(faults);
    writeFileSync(path, JSON.stringify({ faults }));
    expect(readFaultsFile(path)).toEqual(faults);
  });

  it.each([
    ['{', 'JSON'],
    ['{}', "wanted a list of faults, or an object with the member 'faults'"],
    ['[{"kind":"drop"},{"kind":"fire"}]', "fault 2: 'kind' of a fault must be"],
    ['[{"kind":"drop","opration":"x"}]', "found 'opration'"],
    [
      '[{"kind":"delay","minimumMs":9,"maximumMs":1}]',
      "'maximumMs' of a fault",
    ],
    ['[{"kind":"delay","medianMs":9}]', "'p99Ms' of a fault must be"],
    ['[{"kind":"drop","probability":2}]', 'a number above 0 and up to 1'],
    ['[{"kind":"deny","actions":[]}]', "'actions' of a fault must be"],
    ['[{"kind":"throttle","burst":0}]', 'a number of at least 1, found 0'],
  ])('says what is wrong in %s', (text, message) => {
    writeFileSync(path, text);
    expect(() => readFaultsFile(path)).toThrow(message);
    expect(() => readFaultsFile(path)).toThrow(`Faults file ${path}: `);
  });

  it('must be there', () => {
    expect(() => readFaultsFile(path)).toThrow('ENOENT');
  });
});
