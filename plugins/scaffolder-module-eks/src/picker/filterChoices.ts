import { createFilterOptions } from '@material-ui/lab/Autocomplete';
import type { Choice } from './Choice';

const MAX_SHOWN = 100;

/**
 * The options whose words hold what was typed, in label, value, badge or detail; at most a hundred, since a region has some
 * eight hundred instance types.
 *
 * @public
 */
export const filterChoices = createFilterOptions<Choice>({
  limit: MAX_SHOWN,
  stringify: choice =>
    [choice.label, choice.value, choice.badge, choice.detail]
      .filter(Boolean)
      .join(' '),
});
