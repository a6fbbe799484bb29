import { ConfigReader } from '@backstage/config';
import type { JsonObject, JsonValue } from '@backstage/types';
import { readSubnets } from '../../plugins/eks-node/src';
import { createTestEksService } from '../../plugins/eks-node/src/testUtils';
import { createActions } from '../../plugins/scaffolder-backend-module-eks/src/actions/createActions';
import type { ActionDependencies } from '../../plugins/scaffolder-backend-module-eks/src/run/ActionDependencies';
import { readPollInterval } from '../../plugins/scaffolder-backend-module-eks/src/run/readPollInterval';
import type { Server } from '../load/startServer';

/** A line of an action's log, and when it was written (epoch milliseconds). */
export interface TimedLine {
  at: number;
  message: string;
}

const PLACE = { accountId: '111122223333', region: 'eu-west-1' };
const SHORTEST_MS = 1_000;
const LONGEST_MS = 15_000;

/** Runs actions against a sandbox as the scaffolder does. */
export class Workshop {
  readonly #deps: ActionDependencies;

  constructor(private readonly sandbox: Server, speed: number) {
    const url = `http://127.0.0.1:${sandbox.port}`;
    const nothing = async () => {};
    this.#deps = {
      eks: createTestEksService({ url }),
      events: { publish: nothing, subscribe: nothing },
      auditor: {
        createEvent: async () => ({ success: nothing, fail: nothing }),
      },
      // As an installation would configure it whose AWS is as fast.
      pollInterval: readPollInterval(
        new ConfigReader({
          eks: {
            waiting: {
              shortestInterval: `${SHORTEST_MS / speed}ms`,
              longestInterval: `${LONGEST_MS / speed}ms`,
            },
          },
        }),
      ),
    };
  }

  /** The private subnets of the demo's VPC. */
  async subnetIds(): Promise<string[]> {
    const aws = await this.#deps.eks.forScope(PLACE);
    return (await readSubnets(aws))
      .filter(({ name }) => name?.startsWith('platform-private-'))
      .map(({ subnetId }) => subnetId);
  }

  /** Runs an action to its end; fails when it does. */
  async run(actionId: string, input: object): Promise<TimedLine[]> {
    const action = createActions(this.#deps).find(({ id }) => id === actionId);
    if (!action) {
      throw new Error(`There is no action '${actionId}'`);
    }
    const lines: TimedLine[] = [];
    const write = (message: string) => {
      lines.push({ at: Date.now(), message });
    };
    const logger = {
      error: write,
      warn: write,
      info: write,
      debug: write,
      child: () => logger,
    };
    const checkpoints = new Map<string, JsonValue>();
    const context = {
      input: { ...PLACE, ...input } as JsonObject,
      task: { id: 'bench' },
      logger,
      output: () => {},
      checkpoint: async (options: {
        key: string;
        fn: () => Promise<JsonValue>;
      }) => {
        const value = checkpoints.get(options.key) ?? (await options.fn());
        checkpoints.set(options.key, value);
        return value;
      },
    };
    await action.handler(context as never);
    return lines;
  }

  /** When something was asked for, by the operation and a name in its input (epoch milliseconds). */
  async askedAt(operation: string, names: string[]): Promise<number> {
    const response = await fetch(
      `http://127.0.0.1:${this.sandbox.port}/_sandbox/requests?operation=${operation}`,
    );
    const { requests } = (await response.json()) as {
      requests: Array<{ time: string; input: object }>;
    };
    const found = requests.find(({ input }) => {
      const values: unknown[] = Object.values(input);
      return names.every(name => values.includes(name));
    });
    if (!found) {
      throw new Error(`The sandbox saw no ${operation} of ${names.join('/')}`);
    }
    return Date.parse(found.time);
  }
}
