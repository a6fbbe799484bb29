import { type ReactNode, useEffect } from 'react';
import type { Choice } from './Choice';
import { ChoiceInput } from './ChoiceInput';
import { ListField } from './ListField';
import type { PickerField } from './pickerField';
import type { Options } from './useOptions';
import type { PickerWords } from './words';

/**
 * A field that picks one of what AWS lists.
 *
 * @public
 */
export function OptionPicker<Option extends Choice>(props: {
  field: PickerField;
  words: PickerWords;
  /** Identifies the parents; undefined while they have no value. */
  parentKey: string | undefined;
  options: Options<Option>;
  /** Those of the loaded options that are offered; all of them unless given. */
  offered?: Option[];
  /** The value taken at once when a required field has none. */
  preselected?: string;
  /** Said of the chosen option. */
  chosenDetail?: string;
  /** Shown below the input. */
  extra?: ReactNode;
  /** Whether a value may be typed that AWS does not list. */
  takesOthers?: boolean;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}) {
  const { field, words, parentKey, options, offered, preselected } = props;
  const { value, onChange, chosenDetail, extra, takesOthers } = props;

  useEffect(() => {
    if (preselected && !value && field.required) {
      onChange(preselected);
    }
  }, [preselected, value, field.required, onChange]);

  return (
    <ListField
      field={field}
      words={words}
      parentKey={parentKey}
      options={options}
      values={value ? [value] : []}
      onChange={([next]) => onChange(next)}
      chosenDetail={chosenDetail}
      extra={extra}
      takesOthers={takesOthers}
    >
      {({ items, isLoading, choose }) => (
        <ChoiceInput
          field={field}
          choices={offered ?? items}
          value={value}
          isLoading={isLoading}
          takesOthers={takesOthers}
          onChange={next => choose(next ? [next] : [])}
        />
      )}
    </ListField>
  );
}
