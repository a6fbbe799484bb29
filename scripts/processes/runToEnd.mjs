import { spawn } from 'node:child_process';

/**
 * Runs a program to its end and keeps what it prints.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeoutMs?: number, uid?: number, gid?: number, onOutput?: (text: string) => void, shell?: boolean }} [options]
 * @returns {Promise<{ code: number | null, stdout: string, stderr: string }>} the code is null when a signal ended the
 *   program; it is 127 when the program is not there
 */
export function runToEnd(command, args, options = {}) {
  const { cwd, env, timeoutMs, uid, gid, onOutput, shell } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env,
      uid,
      gid,
      shell,
      timeout: timeoutMs,
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', text => {
      stdout += text;
      onOutput?.(text);
    });
    child.stderr.setEncoding('utf8').on('data', text => {
      stderr += text;
      onOutput?.(text);
    });
    child.once('error', error => {
      if (
        'code' in error &&
        (error.code === 'ENOENT' || error.code === 'EACCES')
      ) {
        resolve({ code: 127, stdout, stderr: `${stderr}${error.message}` });
        return;
      }
      reject(error);
    });
    child.once('close', code => resolve({ code, stdout, stderr }));
  });
}
