import { measureThroughput } from '../load/measureThroughput';
import { startServer } from '../load/startServer';
import type { Benchmark, BenchmarkContext } from '../runner/Benchmark';
import { measureScale } from './measureScale';

const CONNECTIONS = 16;
const ROUND_MS = 3000;
const WARM_UP_MS = 2000;
const PATH = '/clusters/platform-dev';

/** How much of a bare HTTP server's throughput is left once the sandbox has understood, answered and logged a request. */
export const sandboxBenchmark: Benchmark = {
  name: 'sandbox',
  summary:
    'requests per second of the AWS sandbox on one core, beside a bare node:http server that sends the same bytes',
  rounds: 7,
  run: async context => [
    ...(await measureThroughputs(context)),
    ...(await measureScale(context)),
  ],
};

async function measureThroughputs({ rounds, say }: BenchmarkContext) {
  const sandbox = await startServer({
    script: 'packages/aws-sandbox/bin/aws-sandbox',
    args: ['--seed', 'demo'],
    readyPath: '/_sandbox/health',
  });
  try {
    const body = await describeCluster(sandbox.port);
    const bare = await startServer({
      script: 'bench/sandbox/bareServer.mjs',
      args: [],
      readyPath: '/',
      env: { BARE_SERVER_BODY: body },
    });
    try {
      const ours: number[] = [];
      const other: number[] = [];
      await load(sandbox.port, WARM_UP_MS);
      await load(bare.port, WARM_UP_MS);
      for (let round = 1; round <= rounds; round += 1) {
        ours.push(await load(sandbox.port, ROUND_MS));
        other.push(await load(bare.port, ROUND_MS));
        say(`round ${round} of ${rounds}`);
      }
      return [
        {
          case: 'DescribeCluster',
          metric: 'throughput',
          unit: 'requests/s',
          ours,
          other,
          otherName: 'node:http',
        },
      ];
    } finally {
      await bare.stop();
    }
  } finally {
    await sandbox.stop();
  }
}

function load(port: number, durationMs: number) {
  return measureThroughput({
    port,
    request: `GET ${PATH} HTTP/1.1\r\n${headerLines()}\r\n\r\n`,
    connections: CONNECTIONS,
    durationMs,
  });
}

async function describeCluster(port: number) {
  const response = await fetch(`http://127.0.0.1:${port}${PATH}`, {
    headers: headers(),
  });
  const body = await response.text();
  if (!response.ok) {
    throw new Error(`The sandbox answered DescribeCluster with ${body}`);
  }
  return body;
}

/** Signed as an AWS client does; the sandbox reads who asks and where, and does not check the signature. */
function headers(): Record<string, string> {
  return {
    authorization:
      'AWS4-HMAC-SHA256 Credential=111122223333/20260101/eu-west-1/eks/aws4_request, SignedHeaders=host;x-amz-date, Signature=0000000000000000000000000000000000000000000000000000000000000000',
    'x-amz-date': '20260101T000000Z',
    'user-agent': 'aws-sdk-js/3 benchmark',
  };
}

function headerLines() {
  return Object.entries({ host: 'eks.eu-west-1.amazonaws.com', ...headers() })
    .map(([name, value]) => `${name}: ${value}`)
    .join('\r\n');
}
