import type { LoggerService } from '@backstage/backend-plugin-api';
import type { EventParams } from '@backstage/plugin-events-node';
import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import type { JsonObject, JsonValue } from '@backstage/types';
import {
  createSandbox,
  type RequestRecord,
  type Sandbox,
  type SandboxOptions,
} from '@eks-platform/aws-sandbox';
import {
  purposeTrustPolicy,
  type MadeRolePurpose,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  applyRole,
  readSubnets,
  type AwsScope,
} from '@eks-platform/backstage-plugin-eks-node';
import { createTestEksService } from '@eks-platform/backstage-plugin-eks-node/testUtils';
import type { ActionDependencies } from '../run/ActionDependencies';

const WRITES = /^(Create|Delete|Update|Attach|Put|Associate|Tag|Untag)/;

/** An action of any input, as far as a test that writes the input by hand cares. */
export interface RunnableAction {
  id: string;
  handler: (ctx: never) => Promise<void>;
}

/** What a line of the task's log holds. */
export interface LogLine {
  level: 'error' | 'warn' | 'info' | 'debug';
  message: string;
  meta: JsonObject;
}

/** What a run of an action left behind. */
export interface RunResult {
  outputs: Record<string, unknown>;
  log: LogLine[];
  /** Missing when the action succeeded. */
  error?: Error;
}

/** How an action is run, besides its input. */
export interface RunOptions {
  taskId?: string;
  isDryRun?: boolean;
  signal?: AbortSignal;
  /** The task's folder; one that is not there unless told otherwise. */
  workspacePath?: string;
  /** What earlier runs of the task have stored; the scaffolder keeps it over restarts. */
  checkpoints?: Map<string, JsonValue>;
  /** Called with each line of the log. */
  onLog?: (line: LogLine) => void;
}

/** A sandbox with the demo's estate, and what the actions need to work on it through the real SDK. */
export class ActionBench {
  readonly events: EventParams[] = [];
  readonly audits: Array<{ status: string; meta: JsonObject }> = [];
  /** How many changes AWS had been asked for when each record was begun and ended. */
  readonly #audited: Array<{ from: number; to: number }> = [];
  readonly deps: ActionDependencies;

  static async start(
    options: SandboxOptions & {
      /** How the actions reach the sandbox; as in the demo unless told otherwise. */
      eks?: Parameters<typeof createTestEksService>[1];
    } = {},
  ): Promise<ActionBench> {
    const { eks, ...rest } = options;
    return new ActionBench(
      await createSandbox({ seed: 'demo', speed: 2000, ...rest }),
      eks,
    );
  }

  private constructor(
    readonly sandbox: Sandbox,
    eks?: Parameters<typeof createTestEksService>[1],
  ) {
    this.deps = {
      eks: createTestEksService(sandbox, eks),
      events: {
        publish: async params => {
          this.events.push(params);
        },
        subscribe: async () => {},
      },
      auditor: {
        createEvent: async ({ meta = {} }) => {
          const from = this.writes().length;
          const record = (status: string) => async () => {
            this.audits.push({ status, meta });
            this.#audited.push({ from, to: this.writes().length });
          };
          return { success: record('succeeded'), fail: record('failed') };
        },
      },
      pollInterval: { minMs: 10, maxMs: 50 },
    };
  }

  /**
   * Every change that AWS was asked for, as `eks:CreateCluster`; those that it answered with a status or accepted, if only
   * these are wanted.
   */
  writes(options: { status?: number; accepted?: boolean } = {}): string[] {
    const { accepted = false, ...where } = options;
    return this.sandbox
      .requests(where)
      .filter(
        ({ operation, status }) =>
          WRITES.test(operation) && (!accepted || status < 300),
      )
      .map(({ service, operation }) => `${service}:${operation}`);
  }

  /** Changes that AWS was asked for while nothing of it was being recorded in the audit log. */
  unauditedWrites(): string[] {
    return this.writes().filter(
      (_write, index) =>
        !this.#audited.some(({ from, to }) => from <= index && index < to),
    );
  }

  /** The requests of one operation. */
  requests(operation: string): RequestRecord[] {
    return this.sandbox.requests({ operation });
  }

  /** AWS as the actions see it, in eu-west-1 of 111122223333. */
  aws(): Promise<AwsScope> {
    return this.deps.eks.forScope({
      accountId: '111122223333',
      region: 'eu-west-1',
    });
  }

  /** The demo's subnets of one kind in eu-west-1 of 111122223333, in the order of their zones. */
  async subnetIds(kind: 'private' | 'public' | 'isolated'): Promise<string[]> {
    const subnets = await readSubnets(await this.aws());
    this.sandbox.clearRequests();
    return subnets
      .filter(subnet => subnet.name?.startsWith(`platform-${kind}-`))
      .map(subnet => subnet.subnetId);
  }

  /** Makes a role of 111122223333 with which an action is tested. */
  async makeRole(
    roleName: string,
    purpose: MadeRolePurpose,
    managedPolicyArns: string[] = [],
  ): Promise<string> {
    const aws = await this.deps.eks.forScope({
      accountId: '111122223333',
      region: 'eu-west-1',
    });
    await applyRole(aws, {
      kind: 'role',
      purpose,
      roleName,
      path: '/',
      assumeRolePolicyDocument: purposeTrustPolicy({
        purpose,
        partition: 'aws',
      }),
      managedPolicyArns,
      inlinePolicies: {},
    });
    this.sandbox.clearRequests();
    return `arn:aws:iam::111122223333:role/${roleName}`;
  }

  /** Runs an action to its end, good or bad. */
  async run(
    action: RunnableAction,
    input: JsonObject,
    options: RunOptions = {},
  ): Promise<RunResult> {
    const result: RunResult = { outputs: {}, log: [] };
    const { checkpoints = new Map<string, JsonValue>() } = options;
    const ctx = {
      ...createMockActionContext({
        input,
        task: { id: options.taskId ?? 'task-1' },
        user: { ref: 'user:default/guest' },
      }),
      logger: recordingLogger(line => {
        result.log.push(line);
        options.onLog?.(line);
      }),
      isDryRun: options.isDryRun,
      ...(options.workspacePath && { workspacePath: options.workspacePath }),
      signal: options.signal,
      checkpoint: async (checkpoint: {
        key: string;
        fn: () => Promise<JsonValue> | JsonValue;
      }) => {
        const stored = checkpoints.get(checkpoint.key);
        const value = stored ?? (await checkpoint.fn());
        checkpoints.set(checkpoint.key, value);
        return value;
      },
      output: (name: string, value: unknown) => {
        result.outputs[name] = value;
      },
    };
    try {
      await action.handler(ctx as never);
    } catch (error) {
      result.error = error as Error;
    }
    return result;
  }

  async close(): Promise<void> {
    await this.sandbox.close();
  }
}

function recordingLogger(record: (line: LogLine) => void): LoggerService {
  const at =
    (level: LogLine['level']) =>
    (message: string, meta: Error | JsonObject = {}) =>
      record({ level, message, meta: meta as JsonObject });
  const logger: LoggerService = {
    error: at('error'),
    warn: at('warn'),
    info: at('info'),
    debug: at('debug'),
    child: () => logger,
  };
  return logger;
}
