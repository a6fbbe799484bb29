import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { FieldGroup } from '../../picker/FieldGroup';
import type { PickerField } from '../../picker/pickerField';
import type { SubnetChoice } from './subnetChoice';
import { SubnetRow } from './SubnetRow';

const useStyles = makeStyles(
  theme => ({
    rows: {
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
      maxHeight: 420,
      overflowY: 'auto',
    },
    invalid: { borderColor: theme.palette.error.main },
    actions: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
      marginBottom: theme.spacing(1),
    },
  }),
  { name: 'EksSubnetList' },
);

/**
 * The subnets of a VPC, each with a checkbox, and the usual choices at one press.
 *
 * @public
 */
export function SubnetList(props: {
  field: PickerField;
  choices: SubnetChoice[];
  /** What is usually wanted: the private subnets that a cluster can use. */
  usualIds: string[];
  values: string[];
  onChange: (values: string[]) => void;
}) {
  const { field, choices, usualIds, values, onChange } = props;
  const classes = useStyles();
  const toggle = (id: string) =>
    onChange(
      values.includes(id)
        ? values.filter(value => value !== id)
        : [...values, id],
    );
  return (
    <FieldGroup field={field}>
      {choices.length > 0 && (
        <>
          <div className={classes.actions}>
            <Button
              size="small"
              variant="outlined"
              disabled={usualIds.length === 0}
              onClick={() => onChange(usualIds)}
            >
              All usable private ({usualIds.length})
            </Button>
            <Button
              size="small"
              variant="outlined"
              disabled={values.length === 0}
              onClick={() => onChange([])}
            >
              None
            </Button>
          </div>
          <div
            className={`${classes.rows} ${
              field.invalid ? classes.invalid : ''
            }`}
          >
            {choices.map(({ subnet }) => (
              <SubnetRow
                key={subnet.subnetId}
                subnet={subnet}
                isChecked={values.includes(subnet.subnetId)}
                isDisabled={field.disabled}
                describedBy={field.statusId}
                onToggle={() => toggle(subnet.subnetId)}
              />
            ))}
          </div>
        </>
      )}
    </FieldGroup>
  );
}
