import TextField, { type TextFieldProps } from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import { useScaffolderTheme } from '@backstage/plugin-scaffolder-react/alpha';
import { FieldLabel } from './FieldLabel';
import type { PickerField } from './pickerField';

const useStyles = makeStyles(
  {
    input: {
      minHeight: 32,
      paddingTop: '2px !important',
      paddingBottom: '2px !important',
      borderRadius: 'var(--bui-radius-2, 4px)',
      fontFamily: 'var(--bui-font-regular, inherit)',
      fontSize: 'var(--bui-font-size-3, 0.875rem)',
      '& input': {
        paddingTop: '4px !important',
        paddingBottom: '4px !important',
      },
      '& fieldset': { borderColor: 'var(--bui-fg-secondary)' },
    },
  },
  { name: 'EksPickerTextField' },
);

/**
 * The text input of every field, labelled as the wizard's theme does it: inside the border, or above it.
 *
 * @public
 */
export function PickerTextField(
  props: TextFieldProps & {
    field: PickerField;
    /** What the label says when the input itself must not insist. */
    isMarkedRequired?: boolean;
  },
) {
  const { field, isMarkedRequired, inputProps, InputProps, ...rest } = props;
  const theme = useScaffolderTheme();
  const classes = useStyles();
  const isRequired = isMarkedRequired ?? field.required;
  const common = {
    id: field.id,
    required: field.required,
    disabled: field.disabled,
    error: field.invalid,
    fullWidth: true,
    variant: 'outlined' as const,
    inputProps: {
      ...inputProps,
      'aria-describedby': field.describedBy,
      'aria-invalid': field.invalid,
    },
  };
  if (theme === 'mui') {
    return (
      <TextField
        {...common}
        label={field.title}
        margin="dense"
        InputProps={InputProps}
        InputLabelProps={{ required: isRequired }}
        {...rest}
      />
    );
  }
  return (
    <div>
      <FieldLabel
        title={field.title}
        isRequired={isRequired}
        isInvalid={field.invalid}
        htmlFor={field.id}
      />
      <TextField
        {...common}
        size="small"
        InputProps={{
          ...InputProps,
          className: `${InputProps?.className ?? ''} ${classes.input}`,
        }}
        {...rest}
      />
    </div>
  );
}
