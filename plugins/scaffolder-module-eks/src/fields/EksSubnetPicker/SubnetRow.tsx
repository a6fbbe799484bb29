import Checkbox from '@material-ui/core/Checkbox';
import Chip from '@material-ui/core/Chip';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { SubnetOption } from '@eks-platform/backstage-plugin-eks-common';

/** What EKS takes in each subnet of a cluster. */
const NEEDED_ADDRESSES = 6;

const useStyles = makeStyles(
  theme => ({
    row: {
      display: 'grid',
      alignItems: 'center',
      columnGap: theme.spacing(2),
      gridTemplateColumns: '42px minmax(0, 1fr) auto',
      padding: theme.spacing(0.5, 1, 0.5, 0),
      cursor: 'pointer',
      '&:hover': { backgroundColor: theme.palette.action.hover },
      '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
      [theme.breakpoints.up('sm')]: {
        gridTemplateColumns: '42px minmax(0, 1fr) 110px 80px 130px 96px',
      },
    },
    check: {
      gridRow: '1 / span 3',
      [theme.breakpoints.up('sm')]: { gridRow: 1 },
    },
    name: {
      gridColumn: 'span 2',
      overflowWrap: 'anywhere',
      [theme.breakpoints.up('sm')]: { gridColumn: 'auto' },
    },
    kind: {
      justifySelf: 'end',
      [theme.breakpoints.up('sm')]: { justifySelf: 'start' },
    },
    free: { textAlign: 'right' },
    few: {
      // As text, the main colour of a light theme is too pale.
      color:
        theme.palette.type === 'dark'
          ? theme.palette.error.light
          : theme.palette.error.dark,
      fontWeight: 600,
    },
  }),
  { name: 'EksSubnetRow' },
);

/**
 * One subnet with its checkbox; the whole row is its label.
 *
 * @public
 */
export function SubnetRow(props: {
  subnet: SubnetOption;
  isChecked: boolean;
  isDisabled: boolean;
  describedBy: string;
  onToggle: () => void;
}) {
  const { subnet, isChecked, isDisabled, describedBy, onToggle } = props;
  const classes = useStyles();
  const free = subnet.availableIpAddressCount;
  return (
    // eslint-disable-next-line jsx-a11y/label-has-associated-control
    <label className={classes.row}>
      <Checkbox
        color="primary"
        size="small"
        className={classes.check}
        checked={isChecked}
        disabled={isDisabled}
        onChange={onToggle}
        inputProps={{ 'aria-describedby': describedBy }}
      />
      <div className={classes.name}>
        <Typography variant="body2">
          {subnet.name ?? subnet.subnetId}
        </Typography>
        {subnet.name && (
          <Typography variant="caption" color="textSecondary">
            {subnet.subnetId}
          </Typography>
        )}
      </div>
      <Typography variant="body2">{subnet.availabilityZone}</Typography>
      <div className={classes.kind}>
        <Chip
          component="span"
          size="small"
          variant="outlined"
          style={{ margin: 0 }}
          label={subnet.isPublic ? 'public' : 'private'}
        />
      </div>
      <Typography variant="body2">{subnet.cidrBlock}</Typography>
      <Typography
        variant="body2"
        className={`${classes.free} ${
          free < NEEDED_ADDRESSES ? classes.few : ''
        }`}
      >
        {free.toLocaleString('en')} free
      </Typography>
    </label>
  );
}
