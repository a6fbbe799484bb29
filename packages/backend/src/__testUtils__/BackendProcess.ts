import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const PACKAGE = resolve(__dirname, '../..');
const REPOSITORY = resolve(PACKAGE, '../..');

/**
 * The demo backend in a process of its own, from source, so that it can die like one.
 */
export class BackendProcess {
  #child: ChildProcess | undefined;
  #output = '';

  constructor(
    private readonly options: {
      port: number;
      /** Configuration files that follow app-config.yaml. */
      configPaths: string[];
      /** What is started, seen from the package; the whole demo unless told otherwise. */
      entry?: string;
    },
  ) {}

  get baseUrl() {
    return `http://127.0.0.1:${this.options.port}`;
  }

  /** Starts the process and waits until it answers that it is ready. */
  async start(options: { timeoutMs: number }): Promise<void> {
    const configs = [
      resolve(REPOSITORY, 'app-config.yaml'),
      ...this.options.configPaths,
    ].flatMap(path => ['--config', path]);
    const child = spawn(
      process.execPath,
      [
        '--require',
        require.resolve('@backstage/cli/config/nodeTransform.cjs'),
        this.options.entry ?? 'src/index.ts',
        ...configs,
      ],
      {
        cwd: PACKAGE,
        env: { ...process.env, NODE_ENV: 'development', LOG_LEVEL: 'info' },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    this.#child = child;
    const keep = (chunk: Buffer) => {
      this.#output += chunk.toString();
    };
    child.stdout!.on('data', keep);
    child.stderr!.on('data', keep);

    const ready = async () => {
      if (child.exitCode !== null) {
        throw new Error(
          `The backend ended with exit code ${child.exitCode}:\n${
            this.#output
          }`,
        );
      }
      const response = await fetch(
        `${this.baseUrl}/.backstage/health/v1/readiness`,
      ).catch(() => undefined);
      return response?.ok;
    };
    await eventually(ready, {
      timeoutMs: options.timeoutMs,
      wanted: 'the backend to be ready',
      found: () => this.#output.slice(-4000),
    });
  }

  /** Ends the process without a chance to say good-bye. */
  async kill(): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (child && child.exitCode === null && child.signalCode === null) {
      const exited = once(child, 'exit');
      child.kill('SIGKILL');
      await exited;
    }
  }

  /** Sends a request as the guest and answers the body; throws when the answer is no success. */
  async request<Body>(
    path: string,
    options: { method?: string; body?: unknown } = {},
  ): Promise<Body> {
    const signIn = await fetch(`${this.baseUrl}/api/auth/guest/refresh`, {
      method: 'POST',
      headers: { 'x-requested-with': 'XMLHttpRequest' },
    });
    const { backstageIdentity } = await signIn.json();
    const response = await fetch(`${this.baseUrl}/api${path}`, {
      method: options.method ?? 'GET',
      headers: {
        authorization: `Bearer ${backstageIdentity.token}`,
        'content-type': 'application/json',
      },
      body: options.body === undefined ? null : JSON.stringify(options.body),
    });
    const text = await response.text();
    if (!response.ok) {
      throw new Error(`${path} answered ${response.status}: ${text}`);
    }
    return JSON.parse(text);
  }
}

/** Asks until the answer is truthy, and returns it. */
export async function eventually<Answer>(
  ask: () => Promise<Answer>,
  options: {
    timeoutMs: number;
    /** What was waited for, for the error. */
    wanted: string;
    found?: () => string;
  },
): Promise<NonNullable<Answer>> {
  const deadline = Date.now() + options.timeoutMs;
  for (;;) {
    const answer = await ask();
    if (answer) {
      return answer;
    }
    if (Date.now() > deadline) {
      throw new Error(
        `Waited ${options.timeoutMs} ms for ${options.wanted}${
          options.found ? `, found: ${options.found()}` : ''
        }`,
      );
    }
    await pause(100);
  }
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (!address || typeof address === 'string') {
    throw new Error(`No free port, found ${address}`);
  }
  return address.port;
}
