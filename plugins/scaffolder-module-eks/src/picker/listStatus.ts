import type { OptionsState } from './useOptions';
import type { PickerWords } from './words';

/**
 * What is going on in a field, in one sentence; undefined when there is nothing to say.
 *
 * @public
 */
export function listStatus(state: {
  words: PickerWords;
  status: OptionsState<unknown>['status'];
  takenBack: string | undefined;
}): string | undefined {
  const { words, status, takenBack } = state;
  switch (status) {
    case 'waiting':
      return `Choose ${words.parent} first.`;
    case 'loading':
      return `Loading the ${words.many} in ${words.place} …`;
    default:
      return takenBack === undefined
        ? undefined
        : `Taken back, as not among the ${words.many} in ${words.place}: ${takenBack}`;
  }
}
