import { connect } from 'node:net';
import {
  CreateClusterCommand,
  DescribeClusterCommand,
  EKSClient,
  ListEksAnywhereSubscriptionsCommand,
  ListClustersCommand,
} from '@aws-sdk/client-eks';
import {
  DescribeImagesCommand,
  DescribeInstancesCommand,
  EC2Client,
} from '@aws-sdk/client-ec2';
import {
  AssumeRoleCommand,
  DecodeAuthorizationMessageCommand,
  GetCallerIdentityCommand,
} from '@aws-sdk/client-sts';
import { createSandbox } from '../createSandbox';
import {
  account,
  aPlatform,
  clientConfig,
  region,
  subnets,
  type Platform,
} from './aPlatform';
import { allow } from './aSession';

let platform: Platform;
beforeEach(async () => {
  platform = await aPlatform();
});
afterEach(() => platform.sandbox.close());

const signed = (service: string, scopeRegion = region) => ({
  authorization: `AWS4-HMAC-SHA256 Credential=${account}/20261101/${scopeRegion}/${service}/aws4_request, SignedHeaders=host, Signature=0`,
});

/** Sends a request as no SDK would. */
async function raw(path: string, init: RequestInit = {}) {
  const response = await fetch(platform.sandbox.url + path, init);
  return {
    status: response.status,
    errorType: response.headers.get('x-amzn-errortype'),
    text: await response.text(),
  };
}

describe('The front', () => {
  it('tells an operation it does not support, to the client and to a human', async () => {
    await expect(
      platform.eks.send(new ListEksAnywhereSubscriptionsCommand({})),
    ).rejects.toMatchObject({
      name: 'UnknownOperationException',
      message: 'The sandbox does not support eks ListEksAnywhereSubscriptions',
      $metadata: { httpStatusCode: 404 },
    });
    await expect(
      platform.ec2.send(new DescribeImagesCommand({})),
    ).rejects.toMatchObject({
      name: 'InvalidAction',
      message: 'The sandbox does not support ec2 DescribeImages',
    });
    await expect(
      platform.sts.send(
        new DecodeAuthorizationMessageCommand({ EncodedMessage: 'x' }),
      ),
    ).rejects.toMatchObject({ name: 'InvalidAction' });
    expect(platform.warnings).toEqual([
      'The sandbox does not support eks ListEksAnywhereSubscriptions',
      'The sandbox does not support ec2 DescribeImages',
      'The sandbox does not support sts DecodeAuthorizationMessage',
    ]);
  });

  it.each([
    ['no signature', '/clusters', {}, 403, 'MissingAuthenticationToken'],
    [
      'a service it does not have',
      '/',
      { headers: signed('s3') },
      404,
      "no service 's3'; it has eks, ",
    ],
    [
      'a region that does not exist',
      '/clusters',
      { headers: signed('eks', 'eu-west-9') },
      403,
      "valid region, found 'eu-west-9'",
    ],
    [
      'a path of no operation',
      '/clusterz',
      { headers: signed('eks') },
      404,
      'does not support eks GET /clusterz',
    ],
    [
      'a path that is not percent-encoded',
      '/clusters/%ZZ',
      { headers: signed('eks') },
      400,
      "'%ZZ' at 'name'",
    ],
    [
      'a body that is no JSON',
      '/clusters',
      { method: 'POST', headers: signed('eks'), body: '{"name":' },
      400,
      'not valid JSON',
    ],
    [
      'a member of another type',
      '/clusters',
      {
        method: 'POST',
        headers: signed('eks'),
        body: '{"name":"a","roleArn":"b","resourcesVpcConfig":{"subnetIds":"c"}}',
      },
      400,
      "Expected a list at 'resourcesVpcConfig.subnetIds', found a string",
    ],
    [
      'a required member missing',
      '/clusters',
      {
        method: 'POST',
        headers: signed('eks'),
        body: '{"name":"a","roleArn":"b"}',
      },
      400,
      "Missing required parameter 'resourcesVpcConfig'",
    ],
    [
      'a number that is none',
      '/clusters?maxResults=many',
      { headers: signed('eks') },
      400,
      "Expected a number at 'maxResults', found 'many'",
    ],
    [
      'a form without an action',
      '/',
      { method: 'POST', headers: signed('sts'), body: 'x=1' },
      400,
      'InvalidAction',
    ],
    [
      'a form without a required parameter',
      '/',
      {
        method: 'POST',
        headers: signed('sts'),
        body: 'Action=AssumeRole&RoleArn=x',
      },
      400,
      "Value null at 'roleSessionName' failed to satisfy constraint: Member must not be null",
    ],
    [
      'an EC2 form without a required parameter',
      '/',
      {
        method: 'POST',
        headers: signed('ec2'),
        body: 'Action=DescribeVpcAttribute&Attribute=enableDnsSupport',
      },
      400,
      '<Code>MissingParameter</Code><Message>The request must contain the parameter VpcId</Message>',
    ],
  ])('refuses %s', async (_, path, init, status, text) => {
    const answer = await raw(path, init as RequestInit);
    expect(answer).toMatchObject({
      status,
      text: expect.stringContaining(text),
    });
  });

  it('refuses a body too large and goes on', async () => {
    await expect(
      raw('/clusters', {
        method: 'POST',
        headers: signed('eks'),
        body: 'x'.repeat(5 * 1024 * 1024),
      }),
    ).resolves.toMatchObject({ status: 413 });
    await expect(
      platform.eks.send(new ListClustersCommand({})),
    ).resolves.toMatchObject({ clusters: [] });
  });

  it('answers a presigned URL, which cluster tokens are made of', async () => {
    const query = new URLSearchParams({
      Action: 'GetCallerIdentity',
      Version: '2011-06-15',
      'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
      'X-Amz-Credential': `${account}/20261101/${region}/sts/aws4_request`,
      'X-Amz-Signature': '0',
    });
    await expect(raw(`/?${query}`)).resolves.toMatchObject({
      status: 200,
      text: expect.stringContaining(
        `<Arn>arn:aws:iam::${account}:user/admin</Arn>`,
      ),
    });
  });

  it('stops at once though clients keep their connections open', async () => {
    await platform.eks.send(new ListClustersCommand({}));
    const { hostname, port } = new URL(platform.sandbox.url);
    const socket = connect(Number(port), hostname);
    await new Promise(resolve => socket.once('connect', resolve));
    const ended = new Promise(resolve => socket.once('close', resolve));
    socket.on('error', () => {});
    await platform.sandbox.close();
    await platform.sandbox.close();
    await ended;
    await expect(
      platform.eks.send(new ListClustersCommand({})),
    ).rejects.toThrow('ECONNREFUSED');
  });

  it('adds the latency asked for to every answer', async () => {
    const slow = await createSandbox({ seed: 'empty', latencyMs: 50 });
    try {
      const eks = new EKSClient(clientConfig(slow));
      const before = performance.now();
      await eks.send(new ListClustersCommand({}));
      // Timers may fire up to a millisecond early; only the lower bound is certain.
      expect(performance.now() - before).toBeGreaterThan(48);
    } finally {
      await slow.close();
    }
  });

  it('refuses options out of their range', async () => {
    await expect(createSandbox({ seed: 'nothing' as 'empty' })).rejects.toThrow(
      "No seed 'nothing'; there are demo, empty, estate, scale",
    );
    await expect(createSandbox({ speed: 0 })).rejects.toThrow(
      'Speed must be a positive number, found 0',
    );
    await expect(createSandbox({ latencyMs: -1 })).rejects.toThrow(
      'latencyMs must be 0 or a positive number, found -1',
    );
  });
});

describe('The request log', () => {
  it('tells who asked what, and how it ended', async () => {
    await platform.eks.send(new ListClustersCommand({ maxResults: 7 }));
    await platform.eks
      .send(new DescribeClusterCommand({ name: 'red' }))
      .catch(() => {});
    await platform.sts.send(new GetCallerIdentityCommand({}));

    expect(platform.sandbox.requests()).toEqual([
      {
        id: expect.any(String),
        time: '2026-11-01T00:00:00.000Z',
        service: 'eks',
        operation: 'ListClusters',
        accountId: account,
        region,
        principalArn: `arn:aws:iam::${account}:user/admin`,
        status: 200,
        input: { maxResults: 7 },
        userAgent: expect.stringContaining('aws-sdk-js'),
      },
      expect.objectContaining({
        operation: 'DescribeCluster',
        status: 404,
        errorCode: 'ResourceNotFoundException',
        input: { name: 'red' },
      }),
      expect.objectContaining({ service: 'sts' }),
    ]);
    expect(
      platform.sandbox
        .requests({ service: 'eks', status: 200 })
        .map(record => record.operation),
    ).toEqual(['ListClusters']);

    const overHttp = await raw('/_sandbox/requests?status=404');
    expect(JSON.parse(overHttp.text).requests).toMatchObject([
      { operation: 'DescribeCluster' },
    ]);
    await raw('/_sandbox/requests', { method: 'DELETE' });
    expect(platform.sandbox.requests()).toEqual([]);
  });

  it('shows no credential that AssumeRole gave', async () => {
    platform.addRole('plain', {
      policy: {
        Effect: 'Allow',
        Principal: { AWS: account },
        Action: 'sts:AssumeRole',
      },
      permissions: [allow('eks:ListClusters')],
    });
    const { Credentials } = await platform.sts.send(
      new AssumeRoleCommand({
        RoleArn: `arn:aws:iam::${account}:role/plain`,
        RoleSessionName: 'jane',
      }),
    );
    const eks = new EKSClient({
      ...clientConfig(platform.sandbox),
      credentials: {
        accessKeyId: Credentials!.AccessKeyId!,
        secretAccessKey: Credentials!.SecretAccessKey!,
        sessionToken: Credentials!.SessionToken!,
      },
    });
    await eks.send(new ListClustersCommand({}));
    const { text } = await raw('/_sandbox/requests');
    expect(text).not.toContain(Credentials!.SessionToken!);
  });
});

describe('Faults', () => {
  const list = () => platform.eks.send(new ListClustersCommand({}));

  it('answer an error a number of times, with the status of the service', async () => {
    platform.sandbox.addFault({
      kind: 'error',
      service: 'eks',
      operation: 'ListClusters',
      code: 'ServerException',
      message: 'out of order',
      times: 2,
    });
    for (let attempt = 0; attempt < 2; attempt++) {
      await expect(list()).rejects.toMatchObject({
        name: 'ServerException',
        message: 'out of order',
        $metadata: { httpStatusCode: 500 },
      });
    }
    await expect(list()).resolves.toBeDefined();
  });

  it('strike only the account, service and operation they name, until taken away', async () => {
    const remove = platform.sandbox.addFault({
      kind: 'error',
      accountId: '444455556666',
      code: 'AccessDeniedException',
      message: 'not you',
    });
    await expect(list()).resolves.toBeDefined();
    const other = new EKSClient(clientConfig(platform.sandbox, '444455556666'));
    await expect(other.send(new ListClustersCommand({}))).rejects.toMatchObject(
      {
        name: 'AccessDeniedException',
        $metadata: { httpStatusCode: 403 },
      },
    );
    const ec2 = new EC2Client(clientConfig(platform.sandbox, '444455556666'));
    await expect(
      ec2.send(new DescribeInstancesCommand({})),
    ).rejects.toMatchObject({ name: 'AccessDeniedException' });
    remove();
    await expect(
      other.send(new ListClustersCommand({})),
    ).resolves.toBeDefined();
  });

  it('drop the connection without acting', async () => {
    platform.sandbox.addFault({ kind: 'drop', operation: 'CreateCluster' });
    await expect(
      platform.eks.send(
        new CreateClusterCommand({
          name: 'blue',
          roleArn: `arn:aws:iam::${account}:role/cluster`,
          resourcesVpcConfig: { subnetIds: [subnets.a, subnets.b] },
        }),
      ),
    ).rejects.toThrow('socket hang up');
    expect(
      platform.sandbox.requests({ operation: 'CreateCluster' }),
    ).toMatchObject([{ status: 0 }]);
    expect(await list()).toMatchObject({ clusters: [] });
  });

  it('delay an answer', async () => {
    platform.sandbox.addFault({ kind: 'delay', delayMs: 50, times: 1 });
    const before = performance.now();
    await list();
    // Timers may fire up to a millisecond early; only the lower bound is certain.
    expect(performance.now() - before).toBeGreaterThan(48);
  });

  it('are set, listed and cleared over HTTP', async () => {
    const fault = {
      kind: 'error',
      code: 'ServerException',
      message: 'out of order',
    };
    await expect(
      raw('/_sandbox/faults', { method: 'POST', body: JSON.stringify(fault) }),
    ).resolves.toMatchObject({ status: 200 });
    await expect(list()).rejects.toMatchObject({ name: 'ServerException' });
    const { text } = await raw('/_sandbox/faults');
    expect(JSON.parse(text)).toEqual({ faults: [fault] });
    await raw('/_sandbox/faults', { method: 'DELETE' });
    await expect(list()).resolves.toBeDefined();
  });

  it.each([
    ['{', 'JSON'],
    ['[]', 'A fault is an object'],
    ['{"kind":"fire"}', "'kind' of a fault must be 'error', 'delay'"],
    ['{"kind":"error","code":"X"}', "'message' of a fault must be a text"],
    ['{"kind":"delay"}', "'delayMs' of a fault must be"],
    ['{"kind":"drop","times":0}', "'times' of a fault must be"],
    ['{"kind":"drop","service":"s3"}', "'service' of a fault must be eks"],
    [
      '{"kind":"outcome","resource":"pod"}',
      "'resource' of a fault must be cluster",
    ],
    [
      '{"kind":"outcome","resource":"update","status":"DEGRADED"}',
      "'status' of a fault must be Failed or Cancelled",
    ],
  ])('that make no sense are refused: %s', async (body, message) => {
    await expect(
      raw('/_sandbox/faults', { method: 'POST', body }),
    ).resolves.toMatchObject({
      status: 400,
      text: expect.stringContaining(message),
    });
    expect(await list()).toBeDefined();
  });
});

describe('The endpoints of the sandbox itself', () => {
  it('tell its health, and which there are', async () => {
    const { status, text } = await raw('/_sandbox/health');
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({
      status: 'ok',
      residentBytes: expect.any(Number),
    });
    await expect(raw('/_sandbox/healthz')).resolves.toMatchObject({
      status: 404,
      text: expect.stringContaining('GET /_sandbox/health'),
    });
    await expect(raw('/_sandbox/requests?color=red')).resolves.toMatchObject({
      status: 400,
      text: expect.stringContaining("found 'color'"),
    });
  });
});
