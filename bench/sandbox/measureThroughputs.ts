import { measureThroughput } from '../load/measureThroughput';
import { startServer } from '../load/startServer';
import type { BenchmarkContext, Measurement } from '../runner/Benchmark';
import { assumeRole } from './assumeRole';
import { describeCluster, requestText } from './describeClusterRequest';

const CONNECTIONS = 16;
const ROUND_MS = 3000;
const WARM_UP_MS = 2000;

/** The demo's second account, whose roles Backstage takes. */
const administrator = { cluster: 'payments-prod', accessKeyId: '444455556666' };

/** How many DescribeClusters a second the sandbox answers: beside a bare server, and with policies to judge beside none. */
export async function measureThroughputs({
  rounds,
  say,
}: BenchmarkContext): Promise<Measurement[]> {
  const sandbox = await startServer({
    script: 'packages/aws-sandbox/bin/aws-sandbox',
    args: ['--seed', 'demo'],
    readyPath: '/_sandbox/health',
  });
  try {
    const session = {
      cluster: administrator.cluster,
      ...(await assumeRole(sandbox.port)),
    };
    await describeCluster(sandbox.port, session);
    const bare = await startServer({
      script: 'bench/sandbox/bareServer.mjs',
      args: [],
      readyPath: '/',
      env: {
        BARE_SERVER_BODY: await describeCluster(sandbox.port, administrator),
      },
    });
    const ask = (port: number, who: typeof administrator, durationMs: number) =>
      measureThroughput({
        port,
        request: requestText(who),
        connections: CONNECTIONS,
        durationMs,
      });
    try {
      const ofAdministrator: number[] = [];
      const ofSession: number[] = [];
      const ofBare: number[] = [];
      await ask(sandbox.port, administrator, WARM_UP_MS);
      await ask(sandbox.port, session, WARM_UP_MS);
      await ask(bare.port, administrator, WARM_UP_MS);
      for (let round = 1; round <= rounds; round += 1) {
        ofAdministrator.push(await ask(sandbox.port, administrator, ROUND_MS));
        ofSession.push(await ask(sandbox.port, session, ROUND_MS));
        ofBare.push(await ask(bare.port, administrator, ROUND_MS));
        say(`round ${round} of ${rounds}`);
      }
      return [
        {
          case: 'DescribeCluster',
          metric: 'throughput',
          unit: 'requests/s',
          ours: ofAdministrator,
          other: ofBare,
          otherName: 'node:http',
        },
        {
          case: 'DescribeCluster by a role',
          metric: 'throughput',
          unit: 'requests/s',
          ours: ofSession,
          other: ofAdministrator,
          otherName: 'by an administrator',
        },
      ];
    } finally {
      await bare.stop();
    }
  } finally {
    await sandbox.stop();
  }
}
