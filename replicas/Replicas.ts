import knexFactory from 'knex';
import { ProcessSet } from '../scripts/processes/ProcessSet.mjs';
import { findFreePort } from '../scripts/processes/ports.mjs';
import {
  type Postgres,
  startPostgres,
} from '../scripts/postgres/startPostgres.mjs';
import { inRepository } from '../scripts/repository.mjs';
import { LogFile } from '../scripts/start/LogFile.mjs';
import { sandboxService } from '../scripts/start/services.mjs';
import { HealthyProxy } from './HealthyProxy';
import { productionBackend } from '../scripts/start/productionBackend.mjs';
import { SandboxControl } from '../scripts/start/SandboxControl.mjs';
import { startService } from '../scripts/start/startService.mjs';

/** A static token of the backends: readers and tests ask as a service. */
const TOKEN = 'a-token-for-the-replicas';
/** As an operator allows for, beside what Backstage needs to stop. */
const STOP_WITHIN_MS = 30_000;

/** How replicas are started. */
export interface ReplicasOptions {
  count: number;
  sandbox: { seed: string; speed: number; latencyMs?: number };
  /** More configuration, by path: `{ 'eks.inventory.schedule.frequency': { seconds: 5 } }`. */
  config?: Record<string, unknown>;
  /** For Node, before the backend. */
  nodeArgs?: string[];
  logFile: string;
}

/** What an API answered. */
export interface Answer<Body = unknown> {
  status: number;
  body: Body;
}

/**
 * The product as an operator runs it: several backends with the configuration of production, one PostgreSQL, and a load
 * balancer in front; beside them the sandbox, which stands for AWS. A replica's requests to AWS carry its name in their
 * user agent.
 */
export class Replicas {
  readonly sandbox: SandboxControl;
  readonly #sandboxProcess = new ProcessSet();
  readonly #backends: ProcessSet[];

  private constructor(
    private readonly options: ReplicasOptions,
    private readonly parts: {
      ports: number[];
      proxy: HealthyProxy;
      postgres: Postgres;
      sandboxPort: number;
      log: LogFile;
    },
  ) {
    this.sandbox = new SandboxControl(`http://127.0.0.1:${parts.sandboxPort}`);
    this.#backends = parts.ports.map(() => new ProcessSet());
  }

  static async start(options: ReplicasOptions): Promise<Replicas> {
    const postgres = await startPostgres({ say: line => console.log(line) });
    if ('reason' in postgres) {
      throw new Error(`Replicas need a PostgreSQL: ${postgres.reason}`);
    }
    const ports: number[] = [];
    for (let index = 0; index < options.count; index += 1) {
      ports.push(await findFreePort());
    }
    const replicas = new Replicas(options, {
      ports,
      postgres,
      proxy: await HealthyProxy.listen(ports),
      sandboxPort: await findFreePort(),
      log: new LogFile(options.logFile),
    });
    try {
      await replicas.#startSandbox();
      // The first makes the databases.
      await replicas.startReplica(0);
      await Promise.all(
        ports.slice(1).map((_, index) => replicas.startReplica(index + 1)),
      );
    } catch (error) {
      await replicas.stop();
      throw error;
    }
    return replicas;
  }

  /** The address of the load balancer. */
  get url(): string {
    return this.parts.proxy.url;
  }

  /** The address of one replica, past the load balancer. */
  urlOf(index: number): string {
    return `http://127.0.0.1:${this.parts.ports[index]}`;
  }

  /** The name of a replica in the log and, as `app/<name>`, in the user agent of what it asks AWS. */
  nameOf(index: number): string {
    return `replica-${index}`;
  }

  /** What asks with the rights of a service. */
  get headers(): Record<string, string> {
    return {
      authorization: `Bearer ${TOKEN}`,
      'content-type': 'application/json',
    };
  }

  /** Starts a replica and waits until the load balancer gives it requests. */
  async startReplica(index: number): Promise<void> {
    const { log, proxy, ports } = this.parts;
    await startService(this.#serviceOf(index), {
      processes: this.#backends[index],
      log,
    });
    while (!proxy.healthy.includes(ports[index])) {
      await new Promise(resolve => setTimeout(resolve, 50));
    }
  }

  /** Ends a replica as a crash would. */
  async killReplica(index: number): Promise<void> {
    await this.#backends[index].stop({ signal: 'SIGKILL' });
  }

  /** Ends a replica as a rolling restart does. */
  async stopReplica(index: number): Promise<void> {
    await this.#backends[index].stop({ graceMs: STOP_WITHIN_MS });
  }

  /** Sends a signal to a replica. */
  signalReplica(index: number, signal: NodeJS.Signals): void {
    this.#backends[index].signal(signal);
  }

  /** How many collections have been stored, of whole scopes and of parts. */
  async countCollections(): Promise<number> {
    const [{ count }] = await this.query<{ count: string }>(
      'eks',
      'SELECT sum(finished_ticket) AS count FROM eks_scopes',
    );
    return Number(count);
  }

  async haltPostgres(): Promise<void> {
    await this.parts.postgres.halt();
  }

  async resumePostgres(): Promise<void> {
    await this.parts.postgres.resume();
  }

  /** Asks a plugin's database, for example `eks`. */
  async query<Row>(
    pluginId: string,
    sql: string,
    bindings: string[] = [],
  ): Promise<Row[]> {
    const knex = knexFactory({
      client: 'pg',
      connection: `${this.parts.postgres.url}/backstage_plugin_${pluginId}`,
    });
    try {
      const { rows } = await knex.raw<{ rows: Row[] }>(sql, bindings);
      return rows;
    } finally {
      await knex.destroy();
    }
  }

  /** Asks the API, through the load balancer unless a replica is named. */
  async ask<Body>(
    path: string,
    options: { method?: string; body?: unknown; replica?: number } = {},
  ): Promise<Answer<Body>> {
    const { method, body, replica } = options;
    const base = replica === undefined ? this.url : this.urlOf(replica);
    const response = await fetch(`${base}/api${path}`, {
      method,
      headers: this.headers,
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, body: text && JSON.parse(text) };
  }

  async stop(): Promise<void> {
    await Promise.all(
      this.#backends.map(backend => backend.stop({ signal: 'SIGKILL' })),
    );
    await this.#sandboxProcess.stop();
    await this.parts.proxy.close();
    await this.parts.postgres.stop();
    await this.parts.log.close();
  }

  async #startSandbox(): Promise<void> {
    const { seed, speed, latencyMs } = this.options.sandbox;
    const service = sandboxService({
      port: this.parts.sandboxPort,
      kubernetesPort: 0,
      seed,
      speed: String(speed),
      latencyMs: latencyMs === undefined ? undefined : String(latencyMs),
    });
    await startService(service, {
      processes: this.#sandboxProcess,
      log: this.parts.log,
    });
  }

  #serviceOf(index: number) {
    const { ports, postgres } = this.parts;
    const { hostname, port, username, password } = new URL(postgres.url);
    return productionBackend({
      name: this.nameOf(index),
      nodeArgs: this.options.nodeArgs,
      port: ports[index],
      configFiles: ['app-config.yaml', 'app-config.production.yaml'],
      config: {
        'backend.auth.externalAccess': [
          { type: 'static', options: { token: TOKEN, subject: 'replicas' } },
        ],
        'catalog.locations': [
          {
            type: 'file',
            target: inRepository('templates/eks-cluster/template.yaml'),
            rules: [{ allow: ['Template'] }],
          },
        ],
        'eks.aws.endpoint': this.sandbox.url,
        'eks.inventory.kubernetes.enabled': false,
        ...this.options.config,
      },
      env: {
        BACKSTAGE_URL: this.url,
        POSTGRES_HOST: hostname,
        POSTGRES_PORT: port,
        POSTGRES_USER: username,
        POSTGRES_PASSWORD: password,
        AWS_SDK_UA_APP_ID: this.nameOf(index),
      },
    });
  }
}
