import type { ChangeKind } from './Change';

/** The words in which each kind of change is told. */
export const changeWords: Record<
  ChangeKind,
  {
    /** `Creating: cluster 'blue'` */
    doing: string;
    /** `Dry run: this would be created` */
    done: string;
    /** `… is not ready in time` */
    outcome: string;
  }
> = {
  creation: { doing: 'Creating', done: 'created', outcome: 'ready' },
  update: { doing: 'Changing', done: 'changed', outcome: 'changed' },
  deletion: { doing: 'Deleting', done: 'deleted', outcome: 'gone' },
};
