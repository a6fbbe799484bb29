import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSandbox, type Sandbox } from '@eks-platform/aws-sandbox';
import { aCluster } from '@eks-platform/backstage-plugin-eks-common/testUtils';
import type { AwsScope } from '../EksService';
import {
  createTestEksService,
  watchConnections,
  type ConnectionWatch,
} from '../testUtils';
import { enterCluster } from './connectToCluster';
import { ClusterKubernetesAccess } from './ClusterKubernetesAccess';
import { KubernetesConnection } from './KubernetesConnection';

const CONFIG_MAP = { apiVersion: 'v1', kind: 'ConfigMap' };

let sandbox: Sandbox;
let aws: AwsScope;
let watch: ConnectionWatch;

beforeAll(async () => {
  sandbox = await createSandbox({ seed: 'demo' });
  aws = await createTestEksService(sandbox).forScope({
    accountId: '111122223333',
    region: 'eu-west-1',
  });
});
afterAll(() => sandbox.close());

beforeEach(() => {
  watch = watchConnections(place => place.startsWith('127.0.0.1:'));
});
afterEach(() => watch.stop());

describe('an endpoint that no cluster has', () => {
  it.each([
    'http://169.254.169.254/latest/meta-data/iam/security-credentials',
    'https://169.254.169.254',
    'https://2852039166/',
    'https://[fd00:ec2::254]/',
    'http://evil.example',
    'file:///etc/passwd',
    'https://eks.eu-west-1.amazonaws.com@evil.example',
    'https://user:password@evil.example',
    'https://evil.example#.eks.amazonaws.com',
  ])('%s is told as such, without a connection or a token', endpoint => {
    const cluster = aCluster({ name: 'blue', endpoint });

    expect(() => enterCluster(aws, cluster)).toThrow(
      /^Cluster 'blue' in eu-west-1 of 111122223333 must have an endpoint with https, without user/,
    );
    expect(watch.opened()).toEqual([]);
  });
});

describe('an endpoint that sends its callers elsewhere', () => {
  const servers: Server[] = [];

  /** A server that answers with a status and a place to go to. */
  async function serve(status: number, location = '') {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(`${request.url} ${request.headers.authorization}`);
      response.writeHead(status, { location });
      response.end('{}');
    });
    servers.push(server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    return {
      asked,
      url: `http://127.0.0.1:${port}`,
      host: `127.0.0.1:${port}`,
    };
  }

  afterEach(() => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      server.close();
    }
  });

  it.each([301, 302, 303, 307, 308])(
    'with %i is not followed, and its token goes nowhere else',
    async status => {
      const elsewhere = await serve(200);
      const cluster = await serve(status, `${elsewhere.url}/api/v1`);
      const address = {
        clusterName: 'blue',
        scope: aws.scope,
        // What opens a connection is the same with https, which has an authority besides.
        endpoint: new URL(cluster.url),
        certificateAuthority: '',
      };
      const access = new ClusterKubernetesAccess(
        address,
        new KubernetesConnection(address, {
          token: async () => 'the-token',
          forget: () => {},
        }),
        async () => 'nobody',
      );

      await expect(access.listAll(CONFIG_MAP)).rejects.toMatchObject({
        name: 'ServiceUnavailableError',
        message: expect.stringContaining(`status ${status} without a reason`),
      });
      expect(cluster.asked).toEqual(['/api/v1 Bearer the-token']);
      expect(elsewhere.asked).toEqual([]);
      expect(watch.opened()).toEqual([cluster.host]);
    },
  );
});
