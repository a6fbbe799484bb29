import { spawn } from 'node:child_process';
import { stat, writeFile } from 'node:fs/promises';
import { inRepository } from '../../scripts/repository.mjs';

const MARK = 'bench/peers/node_modules/.complete';

/** Installs what the benchmarks compare with, as its lock file says, unless it is there. No install script is run. */
export async function installPeers(say: (line: string) => void): Promise<void> {
  const mark = inRepository(MARK);
  if (await stat(mark).catch(() => undefined)) {
    return;
  }
  say('installing the peers under bench/peers …');
  const child = spawn(
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: inRepository('bench/peers'),
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    },
  );
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) {
    throw new Error(`npm ci in bench/peers ended with exit code ${code}`);
  }
  await writeFile(mark, '');
}
