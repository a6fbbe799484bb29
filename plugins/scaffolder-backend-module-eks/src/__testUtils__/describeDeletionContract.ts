// The suite runs where it is called, in the tests of each action.
/* eslint-disable jest/no-export */
import type { JsonObject, JsonValue } from '@backstage/types';
import { createManualClock } from '@eks-platform/aws-sandbox';
import type { ActionDependencies } from '../run/ActionDependencies';
import { ActionBench, type LogLine, type RunnableAction } from './ActionBench';

/** What the contract suite needs to know of a deleting action. */
export interface DeletionContract {
  createAction: (deps: ActionDependencies) => RunnableAction;
  /** Something of the demo's estate. */
  input: JsonObject;
  /** What one run asks AWS to delete, in this order; those that go side by side in any. */
  writes: string[];
  /** The operation of the last deletion. */
  deleteOperation: string;
  /** The operation by which what goes is looked at. */
  describeOperation: string;
  /** Begins a sentence, for example `Node group 'system'`. */
  title: string;
  /** The checkpoint of what the last deletion is of. */
  checkpoint: string;
  /** Name of what can end DELETE_FAILED; left out where nothing can. */
  canFail?: string;
}

const ACCEPTED = 'AWS accepted the deletion of ';
const HOUR = 60 * 60_000;

/** The contract that every deleting action keeps, run against the sandbox through the real SDK. */
export function describeDeletionContract(contract: DeletionContract): void {
  describe('as every deletion', () => {
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

    function onAccepted(act: () => void, otherwise: () => void = act) {
      const last = `${ACCEPTED}${contract.title} in `.toLowerCase();
      return ({ message }: LogLine) => {
        if (message.startsWith(ACCEPTED)) {
          (message.toLowerCase().startsWith(last) ? act : otherwise)();
        }
      };
    }

    afterEach(() => bench.close());

    it('announces every deletion and records it in the audit log', async () => {
      await start();

      const { error, outputs } = await bench.run(action, input);

      expect(error).toBeUndefined();
      expect(outputs).toMatchObject({ status: 'DELETED' });
      expect(bench.writes().sort()).toEqual([...contract.writes].sort());
      expect(bench.writes().at(-1)).toBe(contract.writes.at(-1));
      expect(bench.audits).toEqual(
        contract.writes.map(() => ({
          status: 'succeeded',
          meta: expect.objectContaining({
            actionType: action.id,
            accountId: '111122223333',
            taskId: 'task-1',
            userEntityRef: 'user:default/guest',
          }),
        })),
      );
      // Once when each is asked for, and once when it is gone.
      expect(bench.events).toHaveLength(contract.writes.length * 2);
    });

    it('is done when there is nothing left to delete', async () => {
      await start();
      await bench.run(action, input);

      const second = await bench.run(action, input, { taskId: 'task-2' });

      expect(second.error).toBeUndefined();
      expect(second.outputs).toMatchObject({ status: 'ALREADY_GONE' });
      expect(second.log).toContainEqual(
        expect.objectContaining({
          message: expect.stringMatching(/^Already gone: /),
        }),
      );
      expect(bench.writes()).toHaveLength(contract.writes.length);
    });

    it('deletes nothing in a dry run and shows what would go', async () => {
      await start();

      const { error, log, outputs } = await bench.run(action, input, {
        isDryRun: true,
      });

      expect(error).toBeUndefined();
      expect(outputs).toMatchObject({ status: 'PLANNED' });
      expect(bench.writes()).toEqual([]);
      expect(bench.events).toEqual([]);
      expect(log).toContainEqual(
        expect.objectContaining({
          message: expect.stringMatching(
            /^Dry run: this would be deleted: .+\n {2}status: ACTIVE/,
          ),
        }),
      );
    });

    it('touches nothing outside the configured accounts and regions', async () => {
      await start();

      for (const elsewhere of [
        { accountId: '999999999999' },
        { region: 'mars-north-1' },
      ]) {
        const { error } = await bench.run(action, { ...input, ...elsewhere });
        expect(error?.name).toBe('InputError');
        expect(error?.message).toContain('are not configured');
      }
      expect(bench.writes()).toEqual([]);
    });

    it('says what AWS refused when the deletion is not allowed', async () => {
      await start();
      deny(contract.deleteOperation);

      const { error } = await bench.run(action, input);

      expect(error?.name).toBe('NotAllowedError');
      expect(error?.message).toContain(contract.deleteOperation);
      expect(error?.message).toContain('not today');
      expect(bench.audits.at(-1)?.status).toBe('failed');
    });

    it('ends the wait at once when looking is not allowed', async () => {
      const clock = createManualClock();
      await start({ clock });

      const { error } = await bench.run(action, input, {
        onLog: onAccepted(
          () => deny(contract.describeOperation),
          () => clock.advance(HOUR),
        ),
      });

      expect(error?.name).toBe('NotAllowedError');
      expect(error?.message).toContain(contract.describeOperation);
    });

    it('gets through when AWS throttles', async () => {
      await start();
      bench.sandbox.addFault({
        kind: 'error',
        operation: contract.deleteOperation,
        code: 'ThrottlingException',
        message: 'Rate exceeded',
        status: 429,
        times: 2,
      });

      const { error } = await bench.run(action, input);

      expect(error).toBeUndefined();
      expect(bench.writes({ status: 200 }).sort()).toEqual(
        [...contract.writes].sort(),
      );
    }, 60_000);

    it('waits for its turn while AWS is at something else', async () => {
      await start();
      bench.sandbox.addFault({
        kind: 'error',
        operation: contract.deleteOperation,
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
        clock.advance(HOUR);
        const resumed = await bench.run(action, input, {
          checkpoints: keeps ? checkpoints : undefined,
          onLog: onAccepted(() => clock.advance(HOUR)),
        });

        expect(cancelled.error?.name).toBe('AbortError');
        expect(resumed.error).toBeUndefined();
        expect(bench.writes().sort()).toEqual([...contract.writes].sort());
      },
    );

    it('does not delete what was made anew after the task had deleted it', async () => {
      await start();
      const checkpoints = new Map<string, JsonValue>([
        [
          `${contract.checkpoint}/made`,
          { createdAt: '2020-01-01T00:00:00.000Z' },
        ],
      ]);

      const { error } = await bench.run(action, input, { checkpoints });

      expect(error?.name).toBe('ConflictError');
      expect(error?.message).toContain(contract.title);
      expect(error?.message).toContain(
        'after this task had begun to delete the one made at 2020-01-01T00:00:00.000Z',
      );
      expect(bench.writes()).toEqual([]);
    });

    const { canFail } = contract;
    if (canFail) {
      it('shows every health issue when AWS says DELETE_FAILED, and tries anew when it runs again', async () => {
        await start();
        bench.sandbox.addFault({
          kind: 'outcome',
          resource: 'deletion',
          name: canFail,
          status: 'DELETE_FAILED',
          issues: [
            {
              code: 'Ec2SecurityGroupDeletionFailure',
              message: 'The group is in use',
              resourceIds: ['sg-1'],
            },
          ],
          times: 1,
        });
        const checkpoints = new Map<string, JsonValue>();

        const failed = await bench.run(action, input, { checkpoints });
        const again = await bench.run(action, input, { checkpoints });

        const words =
          'Ec2SecurityGroupDeletionFailure: The group is in use (sg-1)';
        expect(failed.error?.name).toBe('DeletionFailedError');
        expect(failed.error?.message).toContain(
          `failed, it is DELETE_FAILED: ${words}`,
        );
        expect(failed.log.map(({ message }) => message).join('\n')).toContain(
          `AWS reports a health issue of`,
        );
        expect(again.error).toBeUndefined();
      });
    }
  });
}
