import CircularProgress from '@material-ui/core/CircularProgress';
import Autocomplete from '@material-ui/lab/Autocomplete';
import { ChoiceLine } from './ChoiceLine';
import { PickerTextField } from './PickerTextField';
import type { Choice } from './Choice';
import { filterChoices } from './filterChoices';
import type { PickerField } from './pickerField';

/**
 * A searchable list of options of which one is chosen, or where the field allows it another value typed.
 *
 * @public
 */
export function ChoiceInput(props: {
  field: PickerField;
  choices: Choice[];
  value: string | undefined;
  isLoading: boolean;
  /** Whether what is typed is taken as it is; the labels of the choices are their values then. */
  takesOthers?: boolean;
  onChange: (value: string | undefined) => void;
}) {
  const { field, choices, value, isLoading, takesOthers, onChange } = props;
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
      freeSolo={takesOthers}
      // Not as the chosen one, or the list would not follow what is typed.
      {...(takesOthers && { inputValue: value ?? '' })}
      getOptionLabel={labelOf}
      getOptionSelected={(option, selected) => option.value === selected.value}
      renderOption={choice => <ChoiceLine choice={choice} />}
      filterOptions={filterChoices}
      noOptionsText="Nothing matches"
      onChange={(_event, choice) => onChange(valueOf(choice))}
      onInputChange={(_event, text, reason) => {
        if (takesOthers && reason !== 'reset') {
          onChange(text.trim() || undefined);
        }
      }}
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

/** Where others are taken, the list hands over what was typed as a text. */
function labelOf(choice: Choice | string): string {
  return typeof choice === 'string' ? choice : choice.label;
}

function valueOf(choice: Choice | string | null): string | undefined {
  return typeof choice === 'string'
    ? choice.trim() || undefined
    : choice?.value;
}
