import type { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { FieldLabel } from './FieldLabel';
import type { PickerField } from './pickerField';

const useStyles = makeStyles(
  { root: { border: 0, margin: 0, padding: 0, minWidth: 0 } },
  { name: 'EksFieldGroup' },
);

/**
 * Several inputs that are one field, under one name.
 *
 * @public
 */
export function FieldGroup(props: { field: PickerField; children: ReactNode }) {
  const { field, children } = props;
  const classes = useStyles();
  return (
    <fieldset
      id={field.id}
      className={classes.root}
      aria-describedby={field.describedBy}
      disabled={field.disabled}
    >
      <FieldLabel
        title={field.title}
        isRequired={field.required}
        isInvalid={field.invalid}
      />
      {children}
    </fieldset>
  );
}
