import { useEffect, useRef } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { FieldGroup } from '../../picker/FieldGroup';
import { FieldFrame } from '../../picker/FieldFrame';
import { pickerField } from '../../picker/pickerField';
import { PickerTextField } from '../../picker/PickerTextField';
import { judgeScaling } from './judgeScaling';
import type { EksScalingPickerProps } from './schema';

const SIZES = [
  { name: 'minSize', title: 'Minimum' },
  { name: 'desiredSize', title: 'Desired' },
  { name: 'maxSize', title: 'Maximum' },
] as const;

const INITIAL = { minSize: 1, desiredSize: 2, maxSize: 3 };

const useStyles = makeStyles(
  theme => ({
    sizes: {
      display: 'grid',
      gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
      columnGap: theme.spacing(2),
      maxWidth: 480,
    },
  }),
  { name: 'EksScalingPicker' },
);

/**
 * The size of a node group: minimum, desired and maximum number of nodes, judged together while they are typed.
 *
 * @public
 */
export function EksScalingPicker(props: EksScalingPickerProps) {
  const classes = useStyles();
  const field = pickerField(props, { title: 'Number of nodes' });
  const value = props.formData ?? {};
  const { onChange } = props;
  const initial = props.uiSchema['ui:options']?.initial ?? INITIAL;
  const isUntouched = useRef(true);
  const isEmpty = SIZES.every(({ name }) => value[name] === undefined);
  useEffect(() => {
    if (isUntouched.current && isEmpty) {
      onChange(initial);
    }
  }, [isEmpty, initial, onChange]);
  const isComplete = SIZES.every(({ name }) => value[name] !== undefined);
  const problems = isComplete && !field.invalid ? judgeScaling(value) : [];
  return (
    <FieldFrame field={field} status={problems.join(' ')}>
      <FieldGroup field={field}>
        <div className={classes.sizes}>
          {SIZES.map(({ name, title }) => (
            <PickerTextField
              key={name}
              field={{ ...field, id: `${field.id}_${name}`, title }}
              type="number"
              error={field.invalid || problems.length > 0}
              inputProps={{ min: 0, step: 1 }}
              value={value[name] ?? ''}
              onChange={event => {
                const { value: text } = event.target;
                isUntouched.current = false;
                onChange({
                  ...value,
                  [name]: text === '' ? undefined : Number(text),
                });
              }}
            />
          ))}
        </div>
      </FieldGroup>
    </FieldFrame>
  );
}
