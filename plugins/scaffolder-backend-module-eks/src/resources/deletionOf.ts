import {
  applyDeletion,
  isTurnTaken,
  titleOfSubject,
  waitUntilGone,
  waitUntilSettled,
  type DeletionSubject,
} from '@eks-platform/backstage-plugin-eks-node';
import type { ActionRun } from '../run/ActionRun';
import type { Deletable, Deletion } from '../run/deleteResource';
import { waitFor } from '../run/waitFor';

/** What the deletions of all that EKS has in common: how it is asked for, and waited for. */
export function deletionOf(
  run: ActionRun,
  subject: DeletionSubject,
  path: string,
  expected: string,
): Pick<
  Deletion<Deletable>,
  | 'kind'
  | 'title'
  | 'path'
  | 'expected'
  | 'takeTurn'
  | 'lostTurn'
  | 'apply'
  | 'wait'
> {
  const { aws } = run;
  const { signal } = run.ctx;
  const title = titleOfSubject(subject);
  return {
    kind: 'deletion',
    title,
    path,
    expected,
    takeTurn: () =>
      waitFor(run, { title, expected, kind: 'deletion' }, options =>
        waitUntilSettled(aws, subject, options),
      ),
    lostTurn: isTurnTaken,
    apply: () => applyDeletion(aws, subject, { signal }),
    wait: options => waitUntilGone(aws, subject, options),
  };
}
