import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  CreateQueueCommand,
  ListQueuesCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';

const command = resolve(__dirname, '../../bin/aws-sandbox');

describe('The command aws-sandbox', () => {
  const children: ChildProcess[] = [];
  afterEach(() => children.splice(0).forEach(child => child.kill('SIGKILL')));

  function run(...args: string[]) {
    const child = spawn(process.execPath, [command, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    children.push(child);
    let output = '';
    const listeners = new Set<() => void>();
    const read = (chunk: Buffer) => {
      output += chunk;
      listeners.forEach(listener => listener());
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    return {
      child,
      output: () => output,
      exit: new Promise<number | null>(done => child.once('close', done)),
      printed: (pattern: RegExp) =>
        new Promise<RegExpExecArray>(done => {
          const look = () => {
            const match = pattern.exec(output);
            if (match) done(match);
          };
          listeners.add(look);
          look();
        }),
    };
  }

  it('prints the lines to copy, answers, and ends at Ctrl-C', async () => {
    const { child, exit, output, printed } = run('--port', '0', '--seed=empty');
    const [, url] = await printed(/export AWS_ENDPOINT_URL=(\S+)/);
    await printed(/Ctrl-C stops it/);
    expect(output()).toContain('export AWS_ACCESS_KEY_ID=111122223333');
    const response = await fetch(`${url}/_sandbox/health`);
    expect(response.status).toBe(200);
    child.kill('SIGINT');
    expect(await exit).toBe(0);
  }, 60_000);

  it('finds in its state file what was saved before it was killed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'killed-'));
    const state = join(folder, 'state.json');
    const start = async () => {
      const options = ['--port=0', '--no-kubernetes', '--seed=empty'];
      const started = run(...options, '--state', state);
      const [, endpoint] = await started.printed(/AWS_ENDPOINT_URL=(\S+)/);
      const sqs = new SQSClient({
        endpoint,
        region: 'eu-west-1',
        credentials: { accessKeyId: '111122223333', secretAccessKey: 'any' },
      });
      return { ...started, sqs };
    };
    try {
      const first = await start();
      await first.sqs.send(new CreateQueueCommand({ QueueName: 'kept' }));
      // However long it takes: the test's own time limit is the bound.
      while (!readFileSync(state, 'utf8').includes('kept')) {
        await new Promise(done => setTimeout(done, 20));
      }
      first.sqs.destroy();
      first.child.kill('SIGKILL');
      await first.exit;
      const second = await start();
      const { QueueUrls } = await second.sqs.send(new ListQueuesCommand({}));
      second.sqs.destroy();
      expect(QueueUrls).toEqual([expect.stringMatching(/\/kept$/)]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 120_000);

  it('names the way out when the port is taken', async () => {
    const other = createServer();
    await new Promise<void>(done => other.listen(0, '127.0.0.1', done));
    const { port } = other.address() as AddressInfo;
    const { exit, output } = run('--port', String(port), '--no-kubernetes');
    expect(await exit).toBe(1);
    expect(output()).toBe(
      `aws-sandbox: Port ${port} on 127.0.0.1 is taken. Stop what listens there, or choose another with --port N (0 takes a free one)\n`,
    );
    other.close();
  }, 60_000);

  it('ends with 2 and points to the help when the command line is wrong', async () => {
    const { exit, output } = run('--speed', 'fast');
    expect(await exit).toBe(2);
    expect(output()).toContain('Try aws-sandbox --help');
  }, 60_000);
});
