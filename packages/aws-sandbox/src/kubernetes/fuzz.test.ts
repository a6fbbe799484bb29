import { Agent, request } from 'node:https';
import { generator } from '../conformance/generator';
import {
  aClusterApi,
  admin,
  type ClusterApi,
} from './__testUtils__/aClusterApi';
import {
  aKubernetesAttempt,
  type KubernetesAttempt,
} from './__testUtils__/aKubernetesAttempt';
import { clusterToken } from './__testUtils__/clusterToken';

const CASES = 2_000;

describe('The Kubernetes API under arbitrary input', () => {
  let api: ClusterApi;
  let token: string;
  let agent: Agent;
  beforeEach(async () => {
    api = await aClusterApi();
    token = await clusterToken(api.sandbox, {
      credentials: admin,
      clusterName: 'platform-dev',
    });
    const ca = Buffer.from(api.certificateAuthorityData, 'base64');
    agent = new Agent({ ca, keepAlive: true });
  });
  afterEach(async () => {
    agent.destroy();
    await api.sandbox.close();
  });

  const send = ({ method, path, headers, body }: KubernetesAttempt) =>
    new Promise<number>((resolve, reject) => {
      const { hostname, port, pathname } = new URL(api.endpoint);
      const outgoing = request(
        { agent, hostname, port, method, path: pathname + path, headers },
        response => {
          resolve(response.statusCode ?? 0);
          // A watch goes on for ever.
          if (path.includes('watch')) response.destroy();
          else response.resume();
        },
      );
      outgoing.on('error', reject);
      outgoing.end(body);
    });

  it(`answers ${CASES} malformed requests with a Status, none of them its own failure`, async () => {
    const random = generator(20261126);
    const statuses = new Map<number, number>();
    for (let index = 0; index < CASES; index++) {
      const attempt = aKubernetesAttempt(random, token);
      const status = await send(attempt).catch(error => {
        throw new Error(`${error} at ${JSON.stringify(attempt)}`);
      });
      if (status >= 500) throw new Error(JSON.stringify(attempt));
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    for (const status of [200, 400, 401, 404, 422]) {
      expect([status, statuses.get(status)]).toEqual([
        status,
        expect.any(Number),
      ]);
    }
  }, 120_000);
});
