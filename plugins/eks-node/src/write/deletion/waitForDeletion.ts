import {
  describePlace,
  type HealthIssue,
} from '@eks-platform/backstage-plugin-eks-common';
import type { AwsScope } from '../../EksService';
import { pollUntil } from '../../wait/poll';
import { DeletionFailedError } from '../DeletionFailedError';
import { describeHealth } from '../describeHealth';
import type { WaitOptions } from '../waitForResource';
import {
  readSubject,
  titleOfSubject,
  type DeletionSubject,
} from './DeletionSubject';

/** What EKS is at before it takes a deletion. */
const BUSY = ['CREATING', 'UPDATING'];

interface Observed {
  status: string;
  health: HealthIssue[];
}

/**
 * Waits until something that was told to go is gone.
 *
 * | status | outcome |
 * | --- | --- |
 * | not there | done |
 * | DELETING | waited for |
 * | DELETE_FAILED, or any other after it was DELETING | DeletionFailedError with every health issue, at once |
 *
 * @public
 */
export async function waitUntilGone(
  aws: AwsScope,
  subject: DeletionSubject,
  options: WaitOptions,
): Promise<void> {
  const { onProgress, ...wait } = options;
  let begun = false;
  await pollUntil<Observed | undefined>({
    ...wait,
    read: signal => readSubject(aws, subject, { signal }),
    judge: state => {
      if (!state) {
        return { outcome: 'done' };
      }
      const failed =
        state.status === 'DELETE_FAILED' ||
        (begun && state.status !== 'DELETING');
      begun ||= state.status === 'DELETING';
      return failed
        ? { outcome: 'failed', error: toError(aws, subject, state) }
        : { outcome: 'waiting' };
    },
    onProgress: ({ state, elapsedMs, lastFailure }) =>
      onProgress?.({
        status: state?.status ?? 'gone',
        health: state?.health ?? [],
        elapsedMs,
        lastFailure,
      }),
  });
}

/**
 * Waits until EKS takes the deletion of something: until it has ended what it is at.
 *
 * @public
 */
export async function waitUntilSettled(
  aws: AwsScope,
  subject: DeletionSubject,
  options: WaitOptions,
): Promise<void> {
  const { onProgress, ...wait } = options;
  await pollUntil<Observed | undefined>({
    ...wait,
    read: signal => readSubject(aws, subject, { signal }),
    judge: state => ({
      outcome: state && BUSY.includes(state.status) ? 'waiting' : 'done',
    }),
    onProgress: ({ state, elapsedMs, lastFailure }) => {
      // There is nothing to tell of what is settled already.
      if ((state && BUSY.includes(state.status)) || lastFailure) {
        onProgress?.({
          status: state?.status,
          health: state?.health ?? [],
          elapsedMs,
          lastFailure,
        });
      }
    },
  });
}

function toError(
  aws: AwsScope,
  subject: DeletionSubject,
  { status, health }: Observed,
): Error {
  return new DeletionFailedError(
    `The deletion of ${titleOfSubject(subject)} in ${describePlace(
      aws.scope,
    )} failed, it is ${status}: ${describeHealth(health)}`,
  );
}
