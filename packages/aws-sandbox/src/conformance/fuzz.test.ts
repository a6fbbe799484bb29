import { Agent, request as httpRequest } from 'node:http';
import { createSandbox } from '../createSandbox';
import type { Sandbox } from '../Sandbox';
import { subnetTable } from '../services/ec2/tables';
import { anAttempt, oddWords, type Attempt } from './arbitraryRequests';
import { anArbitraryFault } from './arbitraryFaults';
import { generator } from './generator';

const BATCHES = 5;
const CASES_PER_BATCH = 2_000;
const CONTROL_CASES = 500;

describe('The sandbox under arbitrary input', () => {
  let sandbox: Sandbox;
  let warnings: string[];
  const agent = new Agent({ keepAlive: true });

  beforeEach(async () => {
    warnings = [];
    sandbox = await createSandbox({
      speed: 1_000_000,
      warn: line => warnings.push(line),
    });
  });
  afterEach(() => sandbox.close());
  afterAll(() => agent.destroy());

  const send = (attempt: Attempt) =>
    new Promise<number>((resolve, reject) => {
      const { hostname, port } = new URL(sandbox.url);
      const outgoing = httpRequest(
        {
          agent,
          hostname,
          port,
          method: attempt.method,
          path: attempt.path,
          headers: {
            authorization: attempt.authorization,
            ...(attempt.sessionToken !== undefined && {
              'x-amz-security-token': attempt.sessionToken,
            }),
            'content-length': Buffer.byteLength(attempt.body),
            ...(attempt.target && { 'x-amz-target': attempt.target }),
          },
        },
        response => {
          response.resume();
          response.on('end', () => resolve(response.statusCode ?? 0));
        },
      );
      outgoing.on('error', reject);
      outgoing.end(attempt.body);
    });

  it.each(Array.from({ length: BATCHES }, (_, batch) => batch))(
    `answers ${CASES_PER_BATCH} malformed requests with errors of AWS, none of its own (batch %i)`,
    async batch => {
      const random = generator(20261101 + batch);
      const place = sandbox.world.place('111122223333', 'eu-west-1');
      const words = [...oddWords, ...place.table(subnetTable).keys()];
      const statuses = new Map<number, number>();
      for (let index = 0; index < CASES_PER_BATCH; index++) {
        const attempt = anAttempt(random, words);
        const status = await send(attempt).catch(error => {
          throw new Error(`${error} at ${JSON.stringify(attempt)}`);
        });
        if (status >= 500) throw new Error(JSON.stringify(attempt));
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      }
      expect(warnings.filter(line => line.includes('Defect'))).toEqual([]);
      // The attempts are not so wild that all of them fail at the door.
      expect(statuses.get(200)).toBeGreaterThan(CASES_PER_BATCH / 10);
      expect(statuses.get(400)).toBeGreaterThan(CASES_PER_BATCH / 10);
    },
  );

  it('answers malformed requests to its own endpoints with what is wrong', async () => {
    const random = generator(7);
    const statuses = new Set<number>();
    for (let index = 0; index < CONTROL_CASES; index++) {
      const attempt = anArbitraryFault(random);
      const { status } = await fetch(
        `${sandbox.url}/_sandbox/${attempt.path}`,
        attempt,
      );
      if (status >= 500) throw new Error(JSON.stringify(attempt));
      statuses.add(status);
      // Else the next ones would meet it.
      sandbox.clearFaults();
    }
    expect([...statuses].sort()).toEqual([200, 400, 404]);
    expect(warnings).toEqual([]);
  });
});
