import { ProcessSet } from '../../scripts/processes/ProcessSet.mjs';
import { findFreePort } from '../../scripts/processes/ports.mjs';
import { LogFile } from '../../scripts/start/LogFile.mjs';
import { sandboxService } from '../../scripts/start/services.mjs';
import { buildApp, type AppName } from './buildApp';
import { productionBackend } from '../../scripts/start/productionBackend.mjs';
import { SandboxControl } from '../../scripts/start/SandboxControl.mjs';
import { startService } from '../../scripts/start/startService.mjs';

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
    const { app = 'app', dataFolder, config } = this.#options;
    const service = productionBackend({
      name: 'backend',
      port: this.#port,
      configFiles: [
        'app-config.yaml',
        ...(dataFolder ? ['app-config.persistent.yaml'] : []),
      ],
      config: {
        'app.baseUrl': this.url,
        'app.packageName': app,
        'backend.baseUrl': this.url,
        'backend.cors.origin': this.url,
        'eks.aws.endpoint': this.sandbox.url,
        ...config,
      },
      env: dataFolder ? { EKS_DEMO_DATA: dataFolder } : {},
    });
    await startService(service, { processes: this.#backend, log: this.#log });
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
    const service = sandboxService({
      port: Number(port),
      kubernetesPort: 0,
      seed: 'demo',
      speed: String(this.#options.sandboxSpeed),
    });
    await startService(service, {
      processes: this.#sandboxProcess,
      log: this.#log,
    });
  }
}
