import InputLabel from '@material-ui/core/InputLabel';
import TextField, { type TextFieldProps } from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import { useScaffolderTheme } from '@backstage/plugin-scaffolder-react/alpha';
import type { PickerField } from './pickerField';

const useStyles = makeStyles(
  theme => ({
    label: {
      position: 'static',
      transform: 'none',
      marginBottom: theme.spacing(0.75),
      fontSize: 'var(--bui-font-size-2, 0.875rem)',
      color: 'var(--bui-fg-primary, inherit)',
    },
    input: {
      borderRadius: 'var(--bui-radius-3, 4px)',
      fontSize: 'var(--bui-font-size-3, 0.875rem)',
    },
  }),
  { name: 'EksPickerTextField' },
);

/**
 * The text input of every field, labelled as the wizard's theme does it: inside the border, or above it.
 *
 * @public
 */
export function PickerTextField(
  props: TextFieldProps & { field: PickerField },
) {
  const { field, inputProps, InputProps, InputLabelProps, ...rest } = props;
  const theme = useScaffolderTheme();
  const classes = useStyles();
  const described = {
    ...inputProps,
    'aria-describedby': field.describedBy,
    'aria-invalid': field.invalid,
  };
  const common = {
    id: field.id,
    required: field.required,
    disabled: field.disabled,
    error: field.invalid,
    fullWidth: true,
    variant: 'outlined' as const,
    inputProps: described,
  };
  if (theme === 'mui') {
    return (
      <TextField
        {...common}
        label={field.title}
        margin="dense"
        InputProps={InputProps}
        InputLabelProps={InputLabelProps}
        {...rest}
      />
    );
  }
  return (
    <div>
      <InputLabel
        htmlFor={field.id}
        required={InputLabelProps?.required ?? field.required}
        error={field.invalid}
        className={classes.label}
      >
        {field.title}
      </InputLabel>
      <TextField
        {...common}
        size="small"
        InputProps={{ ...InputProps, className: classes.input }}
        {...rest}
      />
    </div>
  );
}
