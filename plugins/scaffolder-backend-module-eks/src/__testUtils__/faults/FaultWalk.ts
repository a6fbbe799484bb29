import type { JsonObject, JsonValue } from '@backstage/types';
import type { SeedName, WorldContent } from '@eks-platform/aws-sandbox';
import { parse } from 'yaml';
import type { actionFactories } from '../../actions/createActions';
import { ActionBench, type RunResult } from '../ActionBench';
import { deleteOidcProvider } from '../deleteOidcProvider';
import { fillExample } from '../fillExample';
import { describeWorld } from './describeWorld';
import { findControls } from '../findControls';
import { FORGED } from './faultModes';
import type { FaultMode } from './FaultMode';
import { findSecrets, SECRET } from './findSecrets';
import { judgeError } from './judgeError';

const READ_ONLY = 'arn:aws:iam::aws:policy/ReadOnlyAccess';
const PATIENCE_MS = 50;

type ActionFactory = (typeof actionFactories)[number];

/** Takes one action through failure modes, each time in a world of its own that looks the same at first. */
export class FaultWalk {
  /** What an undisturbed run makes, and of whom it asks it. */
  readonly #clean: { world: string[]; asked: string[] };

  static async begin(createAction: ActionFactory): Promise<FaultWalk> {
    const bench = await start(true, 'demo');
    try {
      const action = createAction(bench.deps);
      const { id, examples = [] } = action;
      await bench.makeRole('pods', 'pod-identity', [READ_ONLY]);
      await bench.makeRole('capabilities', 'capability', [READ_ONLY]);
      const text = await fillExample(bench, examples.at(-1)!.example);
      if (id === 'eks:oidcProvider:create') {
        await deleteOidcProvider(bench, 'platform-dev');
      }
      const content = structuredClone(bench.sandbox.world.content());
      const { input } = parse(text).steps[0];
      const { error } = await bench.run(action, input);
      if (error) {
        throw error;
      }
      return new FaultWalk(createAction, input, content, {
        world: describeWorld(bench.sandbox.world),
        asked: bench.sandbox
          .requests()
          .map(({ service, operation }) => `${service}:${operation}`),
      });
    } finally {
      await bench.close();
    }
  }

  private constructor(
    private readonly createAction: ActionFactory,
    private readonly input: JsonObject,
    private readonly content: WorldContent,
    clean: { world: string[]; asked: string[] },
  ) {
    this.#clean = clean;
  }

  /** Whether a failure mode can strike what the action asks at all. */
  canMeet({ isOfKubernetes, strikes }: FaultMode): boolean {
    return (
      (!isOfKubernetes || this.#asksKubernetes) &&
      (!strikes || this.#clean.asked.some(each => strikes.test(each)))
    );
  }

  get #asksKubernetes(): boolean {
    return this.#clean.asked.some(each => each.startsWith('kubernetes:'));
  }

  /** Lets the action meet a failure mode and run again when it is over; returns what was not as it should be. */
  async meet(mode: FaultMode): Promise<string[]> {
    const bench = await start(this.#asksKubernetes);
    try {
      bench.sandbox.world.fill(structuredClone(this.content));
      const checkpoints = new Map<string, JsonValue>();
      const disturbed = await this.#runIn(bench, mode, checkpoints);
      const wrong = this.#judge(bench, mode, disturbed);
      if (!disturbed.error && mode.ends === 'well') {
        // What it has made is all that there shall be, so that nothing else can come of another run.
        return wrong;
      }
      bench.sandbox.clearFaults();
      const again = await this.#run(bench, { checkpoints });
      wrong.push(...this.#judgeAgain(bench, mode, again));
      return wrong;
    } finally {
      await bench.close();
    }
  }

  async #runIn(
    bench: ActionBench,
    mode: FaultMode,
    checkpoints: Map<string, JsonValue>,
  ): Promise<RunResult> {
    const { faults = [], afterAcceptance = [], isCancelled } = mode;
    if (!mode.isOfSignIn) {
      await signIn(bench);
    }
    faults.forEach(fault => bench.sandbox.addFault(fault));
    const abort = new AbortController();
    const timer = setTimeout(() => isCancelled && abort.abort(), PATIENCE_MS);
    let isAccepted = false;
    try {
      return await this.#run(bench, {
        checkpoints,
        signal: abort.signal,
        onLog: ({ message }) => {
          if (
            !isAccepted &&
            /^AWS accepted the (creation|update) /.test(message)
          ) {
            isAccepted = true;
            afterAcceptance.forEach(fault => bench.sandbox.addFault(fault));
          }
        },
      });
    } finally {
      clearTimeout(timer);
    }
  }

  #run(
    bench: ActionBench,
    options: Parameters<ActionBench['run']>[2],
  ): Promise<RunResult> {
    return bench.run(this.createAction(bench.deps), this.input, options);
  }

  #judge(bench: ActionBench, mode: FaultMode, result: RunResult): string[] {
    const { error } = result;
    const wrong = [...findSecrets(result), ...findControls(result, FORGED)];
    const isStruck = bench.sandbox
      .requests()
      .some(({ status }) => status === 0 || (status >= 400 && status !== 404));
    if (mode.ends === 'well' && error) {
      wrong.push(`failed: ${error.message}`);
    }
    if (mode.ends === 'badly' && !error && isStruck) {
      wrong.push('did not fail');
    }
    if (error) {
      wrong.push(...judgeError(error, this.input, mode));
    } else {
      wrong.push(...this.#differences(bench, mode));
    }
    if (bench.unauditedWrites().length) {
      wrong.push(`not audited: ${bench.unauditedWrites()}`);
    }
    return wrong;
  }

  #judgeAgain(
    bench: ActionBench,
    mode: FaultMode,
    { error }: RunResult,
  ): string[] {
    if (error) {
      return mode.leavesRuin
        ? judgeError(error, this.input, {})
        : [`failed again: ${error.message}`];
    }
    return this.#differences(bench, mode).map(words => `again: ${words}`);
  }

  #differences({ sandbox }: ActionBench, mode: FaultMode): string[] {
    const wanted = this.#clean.world;
    const found = describeWorld(sandbox.world);
    const surplus = without(found, wanted).map(line => `too much: ${line}`);
    const lacking = without(wanted, found).map(line => `missing: ${line}`);
    return mode.leavesTraces && found.length <= wanted.length
      ? []
      : [...surplus, ...lacking].map(line => line.slice(0, 300));
  }
}

function start(
  kubernetes: boolean,
  seed: SeedName = 'empty',
): Promise<ActionBench> {
  return ActionBench.start({
    kubernetes,
    seed,
    speed: 100_000,
    eks: {
      secretAccessKey: SECRET,
      // How fast AWS is asked after it has throttled is told elsewhere.
      pace: { burst: 100_000, ratePerSecond: 100_000 },
    },
  });
}

/** Has it asked whose the credentials are. */
async function signIn(bench: ActionBench): Promise<void> {
  const { eks } = await bench.aws();
  await eks.config.credentials();
  bench.sandbox.clearRequests();
}

/** What one list has more often than another. */
function without(lines: string[], others: string[]): string[] {
  const left = [...others];
  return lines.filter(line => {
    const index = left.indexOf(line);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}
