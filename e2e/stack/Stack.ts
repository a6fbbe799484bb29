import {
  END_WITH_STARTER,
  ProcessSet,
} from '../../scripts/processes/ProcessSet.mjs';
import { findFreePort } from '../../scripts/processes/ports.mjs';
import { waitForUrl } from '../../scripts/processes/waitForUrl.mjs';
import { inRepository } from '../../scripts/repository.mjs';
import { LogFile } from '../../scripts/start/LogFile.mjs';
import { sandboxService } from '../../scripts/start/services.mjs';
import { buildApp, type AppName } from './buildApp';
import { SandboxControl } from './SandboxControl';

const READY_WITHIN_MS = 180_000;

/** How a stack is started. */
export interface StackOptions {
  /** The app that is served; the demo unless told otherwise. */
  app?: AppName;
  /** How many times as fast as on AWS its clusters live. */
  sandboxSpeed: number;
  /** Keeps the backend's data in this folder, so that it outlives the backend. Without it, the data is in memory. */
  dataFolder?: string;
  /** More configuration, by path: `{ 'eks.inventory.schedule.frequency': { seconds: 5 } }`. */
  config?: Record<string, unknown>;
  logFile: string;
}

/**
 * The product as it runs in production, beside the sandbox: a backend that serves the built app and the API on one port.
 * The ports are free ones, so that it stands beside a running demo.
 */
export class Stack {
  readonly sandbox: SandboxControl;
  readonly #options: StackOptions;
  readonly #port: number;
  readonly #sandboxProcess = new ProcessSet();
  readonly #log: LogFile;
  #backend = new ProcessSet();
  /** What has ended that should not have. */
  #ended?: string;

  private constructor(
    options: StackOptions,
    port: number,
    sandboxPort: number,
  ) {
    this.#options = options;
    this.#port = port;
    this.#log = new LogFile(options.logFile);
    this.sandbox = new SandboxControl(`http://127.0.0.1:${sandboxPort}`);
  }

  static async start(options: StackOptions): Promise<Stack> {
    await buildApp(options.app ?? 'app');
    const stack = new Stack(
      options,
      await findFreePort(),
      await findFreePort(),
    );
    try {
      await stack.#startSandbox();
      await stack.startBackend();
    } catch (error) {
      await stack.stop();
      throw error;
    }
    return stack;
  }

  /** The address of the app and, under `/api`, of the API. */
  get url() {
    return `http://localhost:${this.#port}`;
  }

  async startBackend() {
    await this.#start(this.#backend, {
      name: 'backend',
      args: [
        '--enable-source-maps',
        `--require=${inRepository(
          'node_modules/@backstage/cli/config/nodeTransform.cjs',
        )}`,
        'src/index',
        ...this.#configFlags(),
      ],
      cwd: inRepository('packages/backend'),
      env: this.#backendEnv(),
      readyUrl: `${this.url}/.backstage/health/v1/readiness`,
    });
  }

  /** Ends the backend as a crash would; `startBackend` brings it up again. */
  async killBackend() {
    await this.#backend.stop({ signal: 'SIGKILL' });
    this.#backend = new ProcessSet();
  }

  async stop() {
    await this.#backend.stop();
    await this.#sandboxProcess.stop();
    await this.#log.close();
  }

  async #startSandbox() {
    const { port } = new URL(this.sandbox.url);
    await this.#start(
      this.#sandboxProcess,
      sandboxService({
        port: Number(port),
        kubernetesPort: 0,
        seed: 'demo',
        speed: String(this.#options.sandboxSpeed),
      }),
    );
  }

  async #start(
    processes: ProcessSet,
    service: {
      name: string;
      args: string[];
      cwd: string;
      env: Record<string, string>;
      readyUrl: string;
    },
  ) {
    const { name, args, cwd, env, readyUrl } = service;
    const over = new AbortController();
    const { ended } = processes.start({
      name,
      command: process.execPath,
      args: [END_WITH_STARTER, ...args],
      cwd,
      env: { ...process.env, ...env },
      onLine: line => this.#log.write(name, line),
    });
    ended.then(({ how }) => {
      this.#ended = how;
      over.abort();
    });
    const ready = await waitForUrl(readyUrl, {
      withinMs: READY_WITHIN_MS,
      signal: over.signal,
    });
    if (!ready) {
      const reason = over.signal.aborted
        ? this.#ended
        : `does not answer at ${readyUrl} after ${READY_WITHIN_MS / 1000} s`;
      throw new Error(
        `The ${name} ${reason}. Its last lines, of ${
          this.#log.path
        }:\n${this.#log.tail(name).join('\n')}`,
      );
    }
  }

  #configFlags() {
    const files = [
      inRepository('app-config.yaml'),
      ...(this.#options.dataFolder
        ? [inRepository('app-config.persistent.yaml')]
        : []),
    ];
    return files.flatMap(file => ['--config', file]);
  }

  #backendEnv() {
    const config: Record<string, unknown> = {
      'app.baseUrl': this.url,
      'app.packageName': this.#options.app ?? 'app',
      'backend.baseUrl': this.url,
      'backend.listen.port': this.#port,
      'backend.cors.origin': this.url,
      'eks.aws.endpoint': this.sandbox.url,
      ...this.#options.config,
    };
    const env: Record<string, string> = { NODE_ENV: 'production' };
    if (this.#options.dataFolder) {
      env.EKS_DEMO_DATA = this.#options.dataFolder;
    }
    for (const [path, value] of Object.entries(config)) {
      env[`APP_CONFIG_${path.replaceAll('.', '_')}`] = JSON.stringify(value);
    }
    return env;
  }
}
