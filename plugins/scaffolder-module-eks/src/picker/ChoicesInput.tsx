import CircularProgress from '@material-ui/core/CircularProgress';
import Autocomplete from '@material-ui/lab/Autocomplete';
import type { Choice } from './Choice';
import { ChoiceLine } from './ChoiceLine';
import { filterChoices } from './filterChoices';
import { PickerTextField } from './PickerTextField';
import type { PickerField } from './pickerField';

/**
 * A searchable list of options of which several are chosen; the chosen ones stand in the input and can be taken out there.
 *
 * @public
 */
export function ChoicesInput(props: {
  field: PickerField;
  choices: Choice[];
  values: string[];
  isLoading: boolean;
  onChange: (values: string[]) => void;
}) {
  const { field, choices, values, isLoading, onChange } = props;
  const chosen = values.map(
    value =>
      choices.find(choice => choice.value === value) ?? { value, label: value },
  );
  const known = new Set(choices.map(choice => choice.value));
  const strays = chosen.filter(choice => !known.has(choice.value));
  const isDisabled = field.disabled || choices.length === 0;
  return (
    <Autocomplete
      multiple
      disableCloseOnSelect
      filterSelectedOptions
      id={field.id}
      options={[...choices, ...strays]}
      value={chosen}
      disabled={isDisabled}
      getOptionLabel={choice => choice.label}
      getOptionSelected={(option, selected) => option.value === selected.value}
      renderOption={choice => <ChoiceLine choice={choice} />}
      filterOptions={filterChoices}
      noOptionsText="Nothing matches"
      onChange={(_event, next) => onChange(next.map(choice => choice.value))}
      renderInput={({ inputProps, InputProps }) => (
        <PickerTextField
          // The browser would demand a text in the input, even with options chosen.
          field={{ ...field, required: false }}
          isMarkedRequired={field.required}
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
