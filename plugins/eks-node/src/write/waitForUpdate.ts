import {
  describePlace,
  type Update,
} from '@eks-platform/backstage-plugin-eks-common';
import type { AwsScope } from '../EksService';
import { readUpdate } from '../read/readUpdate';
import { pollUntil, type Judgement } from '../wait/poll';
import { describeHealth } from './describeHealth';
import { UpdateFailedError } from './UpdateFailedError';
import type { WaitOptions } from './waitForResource';

/** An update just begun may not be shown at once. */
const READS_UNTIL_SHOWN = 5;
const FAILED = ['Failed', 'Cancelled'];

/**
 * Waits until an update of a cluster, or of a node group or an addon of it, has succeeded.
 *
 * @throws UpdateFailedError with every error that AWS gives as soon as it is Failed or Cancelled, or when AWS does not know
 * it in the first five reads or any more; the errors of `pollUntil`.
 * @public
 */
export async function waitForUpdate(
  aws: AwsScope,
  subject: {
    /** Stands in a sentence, for example `the version of cluster 'blue'`. */
    title: string;
    clusterName: string;
    nodegroupName?: string;
    addonName?: string;
    updateId: string;
  },
  options: WaitOptions,
): Promise<void> {
  const { title, ...names } = subject;
  const { onProgress, ...wait } = options;
  const where = `The update of ${title} in ${describePlace(aws.scope)}`;
  let isShown = false;
  let readsWithout = 0;
  await pollUntil<Update | undefined>({
    ...wait,
    read: async signal => {
      const update = await readUpdate(aws, names, { signal });
      isShown ||= update !== undefined;
      readsWithout = update ? 0 : readsWithout + 1;
      return update;
    },
    judge: update =>
      update || isShown || readsWithout >= READS_UNTIL_SHOWN
        ? judge(update, where)
        : { outcome: 'waiting' },
    onProgress: ({ state, elapsedMs, lastFailure }) =>
      onProgress?.({
        status: state?.status,
        health: state?.errors ?? [],
        elapsedMs,
        lastFailure,
      }),
  });
}

function judge(update: Update | undefined, where: string): Judgement {
  if (!update) {
    return {
      outcome: 'failed',
      error: new UpdateFailedError(`${where} is not known to AWS any more`),
    };
  }
  if (FAILED.includes(update.status)) {
    return {
      outcome: 'failed',
      error: new UpdateFailedError(
        `${where} is ${update.status}: ${describeHealth(update.errors)}`,
      ),
    };
  }
  return { outcome: update.status === 'Successful' ? 'done' : 'waiting' };
}
