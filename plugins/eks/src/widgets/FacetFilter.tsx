import Checkbox from '@material-ui/core/Checkbox';
import ListItemText from '@material-ui/core/ListItemText';
import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  root: { minWidth: 130, maxWidth: 240 },
  checkbox: { padding: 0, marginRight: theme.spacing(1) },
  count: {
    color: theme.palette.text.secondary,
    marginLeft: theme.spacing(3),
  },
}));

/** Chooses among the values that occur, each with how many rows have it. */
export function FacetFilter(props: {
  id: string;
  label: string;
  /** How many rows have each value. */
  counts: Record<string, number>;
  chosen: string[];
  nameOf?: (value: string) => string;
  onChange: (chosen: string[]) => void;
}) {
  const { id, label, counts, chosen, onChange, nameOf = String } = props;
  const classes = useStyles();
  // What is chosen can be taken back even when nothing has it any more.
  const values = [...new Set([...Object.keys(counts), ...chosen])].sort(
    (left, right) =>
      nameOf(left).localeCompare(nameOf(right), 'en', { numeric: true }),
  );
  return (
    <TextField
      select
      id={id}
      size="small"
      variant="outlined"
      className={classes.root}
      label={label}
      value={chosen}
      disabled={values.length === 0}
      onChange={({ target }) => onChange(target.value as unknown as string[])}
      SelectProps={{
        multiple: true,
        renderValue: value => (value as string[]).map(nameOf).join(', '),
        MenuProps: { getContentAnchorEl: null },
      }}
    >
      {values.map(value => (
        <MenuItem key={value} value={value} dense>
          <Checkbox
            className={classes.checkbox}
            size="small"
            color="primary"
            checked={chosen.includes(value)}
            tabIndex={-1}
            disableRipple
          />
          <ListItemText primary={nameOf(value)} />
          <span className={classes.count}>{counts[value] ?? 0}</span>
        </MenuItem>
      ))}
    </TextField>
  );
}
