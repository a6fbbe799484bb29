// The suite runs where it is called, in the tests of each action.
/* eslint-disable jest/no-export */
import type { JsonObject, JsonValue } from '@backstage/types';
import { createManualClock, type BadEnd } from '@eks-platform/aws-sandbox';
import { EKS_SCOPE_CHANGED_TOPIC } from '@eks-platform/backstage-plugin-eks-common';
import { describeHealth } from '@eks-platform/backstage-plugin-eks-node';
import type { ActionDependencies } from '../run/ActionDependencies';
import { ActionBench, type LogLine, type RunnableAction } from './ActionBench';

/** What the contract suite needs to know of an action. */
export interface ActionContract {
  createAction: (deps: ActionDependencies) => RunnableAction;
  /** An input that works on the demo's estate. */
  input: (bench: ActionBench) => Promise<JsonObject>;
  /** What one run asks AWS to change, in this order. */
  writes: string[];
  /** How many changes these are, each of which is audited and announced once; as many as writes unless told otherwise. */
  changes?: number;
  /** The operation by which the last resource is created. */
  createOperation: string;
  /** The operation by which it is looked at. */
  describeOperation: string;
  /** Another input for the same name, and what the refusal says. */
  differs: { input: JsonObject; says: string[] };
  /** Bad ends that AWS may give the creation. */
  badEnds: BadEnd[];
}

const ACCEPTED = 'AWS accepted the creation of ';
const HOUR = 60 * 60_000;

/** The contract that every creating action keeps, run against the sandbox through the real SDK. */
export function describeActionContract(contract: ActionContract): void {
  describe('as every action', () => {
    let bench: ActionBench;
    let action: RunnableAction;
    let input: JsonObject;

    async function start(
      options?: Parameters<typeof ActionBench.start>[0],
    ): Promise<void> {
      bench = await ActionBench.start(options);
      action = contract.createAction(bench.deps);
      input = await contract.input(bench);
    }

    const changes = contract.changes ?? contract.writes.length;

    function denyOnceAccepted(operation: string) {
      return ({ message }: LogLine) => {
        if (message.startsWith(ACCEPTED)) {
          bench.sandbox.addFault({
            kind: 'error',
            operation,
            code: 'AccessDeniedException',
            message: 'not today',
            status: 403,
          });
        }
      };
    }

    afterEach(() => bench.close());

    it('announces every change and records it in the audit log', async () => {
      await start();

      const { error } = await bench.run(action, input);

      expect(error).toBeUndefined();
      expect(bench.writes()).toEqual(contract.writes);
      expect(bench.audits).toEqual(
        Array.from({ length: changes }, () => ({
          status: 'succeeded',
          meta: expect.objectContaining({
            actionType: action.id,
            accountId: '111122223333',
            region: 'eu-west-1',
            taskId: 'task-1',
            userEntityRef: 'user:default/guest',
          }),
        })),
      );
      // Once after each change, and once more when all is ready.
      expect(bench.events).toHaveLength(changes + 1);
      expect(bench.events[0]).toEqual({
        topic: EKS_SCOPE_CHANGED_TOPIC,
        eventPayload: expect.objectContaining({
          scope: { accountId: '111122223333', region: 'eu-west-1' },
          reason: expect.stringMatching(new RegExp(`^${action.id} `)),
        }),
      });
    });

    it('makes one thing when it runs twice', async () => {
      await start();

      const first = await bench.run(action, input);
      const second = await bench.run(action, input, { taskId: 'task-2' });

      expect(second.error).toBeUndefined();
      expect(second.outputs).toEqual(first.outputs);
      expect(second.log).toContainEqual(
        expect.objectContaining({
          message: expect.stringMatching(/^Adopted: .+ exists in .+ as wanted/),
        }),
      );
      expect(bench.writes()).toEqual(contract.writes);
    });

    it('refuses to touch what exists and differs, field by field', async () => {
      await start();
      await bench.run(action, input);

      const { error } = await bench.run(
        action,
        { ...input, ...contract.differs.input },
        { taskId: 'task-2' },
      );

      expect(error?.name).toBe('ConflictError');
      for (const words of contract.differs.says) {
        expect(error?.message).toContain(words);
      }
      expect(bench.writes()).toEqual(contract.writes);
    });

    it('says what AWS refused when the creation is not allowed', async () => {
      await start();
      bench.sandbox.addFault({
        kind: 'error',
        operation: contract.createOperation,
        code: 'AccessDeniedException',
        message: 'not today',
        status: 403,
      });

      const { error } = await bench.run(action, input);

      expect(error?.name).toBe('NotAllowedError');
      expect(error?.message).toContain(contract.createOperation);
      expect(error?.message).toContain('not today');
      expect(bench.audits.at(-1)?.status).toBe('failed');
    });

    it('ends the wait at once when looking is not allowed', async () => {
      await start({ clock: createManualClock() });

      const { error } = await bench.run(action, input, {
        onLog: denyOnceAccepted(contract.describeOperation),
      });

      expect(error?.name).toBe('NotAllowedError');
      expect(error?.message).toContain(contract.describeOperation);
    });

    it('gets through when AWS throttles', async () => {
      await start();
      bench.sandbox.addFault({
        kind: 'error',
        operation: contract.createOperation,
        code: 'ThrottlingException',
        message: 'Rate exceeded',
        status: 429,
        times: 2,
      });

      const { error } = await bench.run(action, input);

      expect(error).toBeUndefined();
      // Throttling aside, every change was asked for once.
      expect(bench.writes({ accepted: true })).toEqual(contract.writes);
    }, 60_000);

    it('changes nothing in a dry run and shows the plan', async () => {
      await start();

      const { error, log, outputs } = await bench.run(action, input, {
        isDryRun: true,
      });

      expect(error).toBeUndefined();
      expect(bench.writes()).toEqual([]);
      expect(bench.events).toEqual([]);
      expect(
        log.filter(({ message }) =>
          message.startsWith('Dry run: this would be created: '),
        ),
      ).toHaveLength(changes);
      expect(outputs).not.toEqual({});
    });

    it('goes on where it was cancelled, without asking AWS again', async () => {
      const clock = createManualClock();
      await start({ clock });
      const checkpoints = new Map<string, JsonValue>();
      const abort = new AbortController();

      const cancelled = await bench.run(action, input, {
        checkpoints,
        signal: abort.signal,
        onLog: ({ message }) => message.startsWith(ACCEPTED) && abort.abort(),
      });
      clock.advance(HOUR);
      const resumed = await bench.run(action, input, { checkpoints });

      expect(cancelled.error?.name).toBe('AbortError');
      expect(resumed.error).toBeUndefined();
      expect(bench.writes()).toEqual(contract.writes);
    });

    it('goes on after a crash that lost the checkpoint', async () => {
      const clock = createManualClock();
      await start({ clock });
      const abort = new AbortController();

      await bench.run(action, input, {
        signal: abort.signal,
        onLog: ({ message }) => message.startsWith(ACCEPTED) && abort.abort(),
      });
      clock.advance(HOUR);
      const resumed = await bench.run(action, input);

      expect(resumed.error).toBeUndefined();
      expect(bench.writes()).toEqual(contract.writes);
    });

    if (contract.badEnds.length > 0) {
      it.each(contract.badEnds)(
        'shows every health issue when AWS says $status',
        async badEnd => {
          await start();
          bench.sandbox.addFault({ kind: 'outcome', ...badEnd });

          const { error, log } = await bench.run(action, input);

          expect(error?.name).toBe('CreationFailedError');
          expect(error?.message).toContain(`is ${badEnd.status}`);
          for (const issue of badEnd.issues) {
            expect(error?.message).toContain(describeHealth([issue]));
            expect(log).toContainEqual({
              level: 'warn',
              message: expect.stringMatching(/^AWS reports a health issue of /),
              meta: {},
            });
            expect(log.map(line => line.message).join('\n')).toContain(
              describeHealth([issue]),
            );
          }
        },
      );
    }
  });
}
