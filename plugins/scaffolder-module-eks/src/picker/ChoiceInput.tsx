import CircularProgress from '@material-ui/core/CircularProgress';
import Autocomplete from '@material-ui/lab/Autocomplete';
import { ChoiceLine } from './ChoiceLine';
import { PickerTextField } from './PickerTextField';
import type { Choice } from './Choice';
import { filterChoices } from './filterChoices';
import type { PickerField } from './pickerField';

/**
 * A searchable list of options of which one is chosen.
 *
 * @public
 */
export function ChoiceInput(props: {
  field: PickerField;
  choices: Choice[];
  value: string | undefined;
  isLoading: boolean;
  onChange: (value: string | undefined) => void;
}) {
  const { field, choices, value, isLoading, onChange } = props;
  const chosen =
    choices.find(choice => choice.value === value) ??
    (value && choices.length === 0 ? { value, label: value } : null);
  const isDisabled = field.disabled || choices.length === 0;
  return (
    <Autocomplete
      id={field.id}
      options={choices}
      value={chosen}
      disabled={isDisabled}
      disableClearable={field.required}
      getOptionLabel={choice => choice.label}
      getOptionSelected={(option, selected) => option.value === selected.value}
      renderOption={choice => <ChoiceLine choice={choice} />}
      filterOptions={filterChoices}
      noOptionsText="Nothing matches"
      onChange={(_event, choice) => onChange(choice?.value)}
      renderInput={({ inputProps, InputProps }) => (
        <PickerTextField
          field={field}
          disabled={isDisabled}
          inputProps={inputProps as object}
          InputProps={{
            ...InputProps,
            endAdornment: (
              <>
                {isLoading && <CircularProgress color="inherit" size={18} />}
                {InputProps.endAdornment}
              </>
            ),
          }}
        />
      )}
    />
  );
}
