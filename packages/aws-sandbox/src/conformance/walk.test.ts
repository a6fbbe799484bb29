import { randomBytes } from 'node:crypto';
import { createSandbox } from '../createSandbox';
import { account, region } from './aPlatform';
import { ec2Walk, eksWalk } from './walk/eksWalk';
import { iamWalk, stsWalk } from './walk/identityWalks';
import { appMeshWalk, latticeWalk, sqsWalk } from './walk/networkingWalks';
import { prepareEks } from './walk/prepareEks';
import { report } from './walk/report';
import { runWalk } from './walk/runWalk';
import type { StepResult, Walk } from './walk/Step';

const WALKS: Walk[] = [
  stsWalk,
  iamWalk,
  ec2Walk,
  eksWalk,
  appMeshWalk,
  latticeWalk,
  sqsWalk,
];

async function walkAll(endpoint: string): Promise<StepResult[]> {
  const { AWS_SANDBOX_URL, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY } =
    process.env;
  const isOther = AWS_SANDBOX_URL !== undefined;
  const config = {
    endpoint,
    region,
    maxAttempts: 1,
    credentials: {
      accessKeyId: (isOther && AWS_ACCESS_KEY_ID) || account,
      secretAccessKey: (isOther && AWS_SECRET_ACCESS_KEY) || 'any',
    },
  };
  // A name of its own every time, for endpoints that keep what earlier walks left.
  const name = `walk-${randomBytes(4).toString('hex')}`;
  const found = { name, ...(await prepareEks(config, name)) };
  const results: StepResult[] = [];
  for (const walk of WALKS) {
    results.push(...(await runWalk(walk, config, found)));
  }
  return results;
}

const other = process.env.AWS_SANDBOX_URL;

describe('The walk through every service', () => {
  it('finds nothing lacking in the sandbox, and tells what another endpoint lacks', async () => {
    if (other) {
      // eslint-disable-next-line no-console
      console.log(report(other, await walkAll(other)));
      return;
    }
    const sandbox = await createSandbox({ speed: 1_000_000 });
    try {
      const results = await walkAll(sandbox.url);
      expect(results.filter(({ outcome }) => outcome.kind !== 'ok')).toEqual(
        [],
      );
    } finally {
      await sandbox.close();
    }
  }, 600_000);

  it('tells an operation that an endpoint does not have', async () => {
    const sandbox = await createSandbox({ seed: 'empty' });
    sandbox.addFault({
      kind: 'error',
      operation: 'CreateMesh',
      code: 'UnknownOperationException',
      message: 'not here',
    });
    try {
      const config = {
        endpoint: sandbox.url,
        region,
        credentials: { accessKeyId: account, secretAccessKey: 'any' },
      };
      const results = await runWalk(appMeshWalk, config, { name: 'walk' });
      expect(report('it', results)).toContain(
        '  CreateMesh: UnknownOperationException: not here\n',
      );
      expect(report('it', results)).toContain(
        '  TagResource: not tried, without meshArn from an earlier operation\n',
      );
    } finally {
      await sandbox.close();
    }
  });
});
