import { randomBytes } from 'node:crypto';
import { createSandbox } from '../createSandbox';
import type { Sandbox } from '../Sandbox';
import { services } from '../services/services';
import { aFastClock } from './aFastClock';
import { account, region } from './aPlatform';
import { appMeshWalk } from './walk/appMeshWalk';
import { prepareWalk } from './walk/prepareWalk';
import { report } from './walk/report';
import { runWalk } from './walk/runWalk';
import type { Found, WalkConfig } from './walk/Walk';
import { walks } from './walk/walks';

const { AWS_SANDBOX_URL, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY } =
  process.env;

const configFor = (
  endpoint: string,
  accessKeyId = account,
  secretAccessKey = 'any',
): WalkConfig => ({
  endpoint,
  region,
  maxAttempts: 1,
  credentials: { accessKeyId, secretAccessKey },
});

describe('The walk through every service', () => {
  let sandbox: Sandbox | undefined;
  let config: WalkConfig;
  let found: Found;
  beforeAll(async () => {
    if (AWS_SANDBOX_URL) {
      config = configFor(
        AWS_SANDBOX_URL,
        AWS_ACCESS_KEY_ID,
        AWS_SECRET_ACCESS_KEY,
      );
    } else {
      sandbox = await createSandbox({ clock: aFastClock() });
      config = configFor(sandbox.url);
    }
    // A name of its own every time, for endpoints that keep what earlier walks left.
    found = await prepareWalk(config, `walk-${randomBytes(4).toString('hex')}`);
  });
  afterAll(() => sandbox?.close());

  it.each(walks)(
    'finds nothing lacking in $service of the sandbox, and tells what another endpoint lacks',
    async walk => {
      const results = await runWalk(walk, config, found);
      if (!sandbox) {
        // eslint-disable-next-line no-console
        console.log(report(config.endpoint, results));
        return;
      }
      expect(results.filter(({ outcome }) => outcome.kind !== 'ok')).toEqual(
        [],
      );
    },
    600_000,
  );

  it.each([...services.values()])(
    'leaves out no operation of $name that the sandbox supports',
    ({ name, operations }) => {
      const walk = walks.find(({ service }) => service === name);
      const taken = new Set(walk?.steps.map(({ operation }) => operation));
      expect([...taken].sort()).toEqual(Object.keys(operations).sort());
    },
  );
});

describe('A walk', () => {
  it('tells an operation that an endpoint does not have, and what cannot be tried for it', async () => {
    const sandbox = await createSandbox({ seed: 'empty' });
    sandbox.addFault({
      kind: 'error',
      operation: 'CreateMesh',
      code: 'UnknownOperationException',
      message: 'not here',
    });
    try {
      const results = await runWalk(appMeshWalk, configFor(sandbox.url), {
        name: 'walk',
      });
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
