// The suite runs where it is called, in the tests of each action.
/* eslint-disable jest/no-export */
import type { JsonObject, JsonValue } from '@backstage/types';
import { createManualClock } from '@eks-platform/aws-sandbox';
import type { ActionDependencies } from '../run/ActionDependencies';
import { ActionBench, type LogLine, type RunnableAction } from './ActionBench';

/** What the contract suite needs to know of an updating action. */
export interface UpdateContract {
  createAction: (deps: ActionDependencies) => RunnableAction;
  /** Changes of something of the demo's estate, at least one of which takes AWS time. */
  input: JsonObject;
  /** What one run asks AWS to change, in this order. */
  writes: string[];
  /** The operation of the last change. */
  updateOperation: string;
  /** The operation by which an update is looked at. */
  describeOperation: string;
  /** What the plan says of each field, for example `version: "1.34" → "1.35"`. */
  plan: string[];
  /** Another input for what cannot change, and what the refusal says. */
  immutable: { input: JsonObject; says: string[] };
  /** Another input for something that does not exist, and what the refusal says. */
  missing: { input: JsonObject; says: string };
}

const ACCEPTED = 'AWS accepted the update of ';
const MINUTE = 60_000;

/** The contract that every updating action keeps, run against the sandbox through the real SDK. */
export function describeUpdateContract(contract: UpdateContract): void {
  describe('as every update', () => {
    const { input } = contract;
    let bench: ActionBench;
    let action: RunnableAction;

    async function start(
      options?: Parameters<typeof ActionBench.start>[0],
    ): Promise<void> {
      bench = await ActionBench.start(options);
      action = contract.createAction(bench.deps);
    }

    function deny(operation: string): void {
      bench.sandbox.addFault({
        kind: 'error',
        operation,
        code: 'AccessDeniedException',
        message: 'not today',
        status: 403,
      });
    }

    function onAccepted(act: () => void) {
      return ({ message }: LogLine) => message.startsWith(ACCEPTED) && act();
    }

    /** Throttling aside, what AWS was asked for. */
    function acceptedWrites(): string[] {
      const accepted = new Set(
        bench.sandbox
          .requests({ status: 200 })
          .map(({ operation }) => operation),
      );
      return bench.writes().filter(write => accepted.has(write.split(':')[1]));
    }

    afterEach(() => bench.close());

    it('asks for one change after the other, announces and records each', async () => {
      await start();

      const { error, outputs } = await bench.run(action, input);

      expect(error).toBeUndefined();
      expect(outputs).toMatchObject({ changed: true, status: 'ACTIVE' });
      expect(bench.writes()).toEqual(contract.writes);
      expect(bench.audits.map(({ status }) => status)).toEqual(
        bench.audits.map(() => 'succeeded'),
      );
      expect(bench.audits[0].meta).toMatchObject({
        actionType: action.id,
        taskId: 'task-1',
        userEntityRef: 'user:default/guest',
      });
      // Once after each change, and once more when all are made.
      expect(bench.events).toHaveLength(bench.audits.length + 1);
    });

    it('shows the plan field by field', async () => {
      await start();

      const { log } = await bench.run(action, input);

      const plan = log.find(({ message }) => message.startsWith('Changing: '));
      for (const line of contract.plan) {
        expect(plan?.message).toContain(line);
      }
    });

    it('changes nothing in a dry run and shows the same plan', async () => {
      await start();

      const { error, log, outputs } = await bench.run(action, input, {
        isDryRun: true,
      });

      expect(error).toBeUndefined();
      expect(bench.writes()).toEqual([]);
      expect(bench.events).toEqual([]);
      expect(outputs).toMatchObject({ changed: true, status: 'PLANNED' });
      const plan = log.find(({ message }) =>
        message.startsWith('Dry run: this would be changed: '),
      );
      for (const line of contract.plan) {
        expect(plan?.message).toContain(line);
      }
    });

    it('changes nothing when all is as wanted, and says so', async () => {
      await start();
      await bench.run(action, input);

      const second = await bench.run(action, input, { taskId: 'task-2' });

      expect(second.error).toBeUndefined();
      expect(second.outputs).toMatchObject({ changed: false });
      expect(second.log).toContainEqual(
        expect.objectContaining({
          message: expect.stringMatching(
            /^Nothing to change: .+ is as wanted$/,
          ),
        }),
      );
      expect(bench.writes()).toEqual(contract.writes);
    });

    it('refuses what cannot change, field by field, before anything is changed', async () => {
      await start();

      const { error } = await bench.run(action, {
        ...input,
        ...contract.immutable.input,
      });

      expect(error?.name).toBe('ConflictError');
      for (const words of contract.immutable.says) {
        expect(error?.message).toContain(words);
      }
      expect(error?.message).toContain('Nothing was changed.');
      expect(bench.writes()).toEqual([]);
    });

    it('does not change what does not exist', async () => {
      await start();
      const changed = { ...input, ...contract.missing.input };

      const { error } = await bench.run(action, changed);
      const planned = await bench.run(action, changed, { isDryRun: true });

      expect(error?.name).toBe('NotFoundError');
      expect(error?.message).toContain(contract.missing.says);
      expect(planned.error).toBeUndefined();
      expect(planned.log).toContainEqual(
        expect.objectContaining({
          level: 'warn',
          message: expect.stringContaining('an earlier step may make it'),
        }),
      );
      expect(bench.writes()).toEqual([]);
    });

    it('says what AWS refused when a change is not allowed', async () => {
      await start();
      deny(contract.updateOperation);

      const { error } = await bench.run(action, input);

      expect(error?.name).toBe('NotAllowedError');
      expect(error?.message).toContain(contract.updateOperation);
      expect(error?.message).toContain('not today');
      expect(bench.audits.at(-1)?.status).toBe('failed');
    });

    it('ends the wait at once when looking is not allowed', async () => {
      await start({ clock: createManualClock() });

      const { error } = await bench.run(action, input, {
        onLog: onAccepted(() => deny(contract.describeOperation)),
      });

      expect(error?.name).toBe('NotAllowedError');
      expect(error?.message).toContain(contract.describeOperation);
    });

    it('gets through when AWS throttles', async () => {
      await start();
      bench.sandbox.addFault({
        kind: 'error',
        operation: contract.updateOperation,
        code: 'ThrottlingException',
        message: 'Rate exceeded',
        status: 429,
        times: 2,
      });

      const { error } = await bench.run(action, input);

      expect(error).toBeUndefined();
      expect([...new Set(acceptedWrites())]).toEqual([
        ...new Set(contract.writes),
      ]);
    }, 60_000);

    it('waits for its turn while AWS is at another change', async () => {
      await start();
      bench.sandbox.addFault({
        kind: 'error',
        operation: contract.updateOperation,
        code: 'ResourceInUseException',
        message: 'currently has an update in progress',
        status: 409,
        times: 1,
      });

      const { error, log } = await bench.run(action, input);

      expect(error).toBeUndefined();
      expect(log).toContainEqual(
        expect.objectContaining({
          message: expect.stringMatching(
            /^Somebody else was first, .+ waits for the next turn$/,
          ),
        }),
      );
    });

    it.each([
      ['keeping', true],
      ['having lost', false],
    ])(
      'goes on where it was cancelled, %s its checkpoints, without asking AWS again',
      async (_words, keeps) => {
        const clock = createManualClock();
        await start({ clock });
        const checkpoints = new Map<string, JsonValue>();
        const abort = new AbortController();

        const cancelled = await bench.run(action, input, {
          checkpoints,
          signal: abort.signal,
          onLog: onAccepted(() => abort.abort()),
        });
        clock.advance(120 * MINUTE);
        const resumed = await bench.run(action, input, {
          checkpoints: keeps ? checkpoints : undefined,
          // Whatever is left to change takes AWS time.
          onLog: onAccepted(() => clock.advance(120 * MINUTE)),
        });

        expect(cancelled.error?.name).toBe('AbortError');
        expect(resumed.error).toBeUndefined();
        expect(bench.writes()).toEqual(contract.writes);
      },
    );

    it.each(['Failed', 'Cancelled'] as const)(
      'shows every error when an update is %s, and tries anew when it runs again',
      async status => {
        await start();
        const issue = {
          code: 'InsufficientFreeAddresses',
          message: 'Not enough addresses',
          resourceIds: ['subnet-1'],
        };
        bench.sandbox.addFault({
          kind: 'outcome',
          resource: 'update',
          status,
          issues: [issue],
          times: 1,
        });
        const checkpoints = new Map<string, JsonValue>();

        const { error, log } = await bench.run(action, input, { checkpoints });
        const again = await bench.run(action, input, { checkpoints });

        const words =
          'InsufficientFreeAddresses: Not enough addresses (subnet-1)';
        expect(error?.name).toBe('UpdateFailedError');
        expect(error?.message).toContain(`is ${status}: ${words}`);
        expect(log.map(({ message }) => message).join('\n')).toContain(words);
        expect(again.error).toBeUndefined();
      },
    );
  });
}
