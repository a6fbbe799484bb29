import { toneColor, type Tone } from '@eks-platform/backstage-plugin-eks-react';
import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles, useTheme } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  root: {
    borderRadius: theme.shape.borderRadius,
    display: 'grid',
    gap: theme.spacing(0, 1),
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    padding: theme.spacing(0.5, 1),
    textAlign: 'left',
    width: '100%',
    '&:hover, &[aria-pressed="true"]': {
      background: theme.palette.action.hover,
    },
    '&:focus-visible': {
      outline: `2px solid ${theme.palette.primary.main}`,
    },
  },
  label: { overflowWrap: 'anywhere' },
  track: {
    background: theme.palette.divider,
    borderRadius: 2,
    gridColumn: '1 / -1',
    height: 4,
    overflow: 'hidden',
  },
  bar: { height: '100%' },
}));

/** A share of the fleet as a bar with its number; pressed, the table shows just that share. */
export function BarButton(props: {
  label: string;
  count: number;
  /** What a full bar stands for. */
  whole: number;
  tone: Tone;
  isPressed: boolean;
  onClick: () => void;
}) {
  const { label, count, whole, tone, isPressed, onClick } = props;
  const classes = useStyles();
  const theme = useTheme();
  return (
    <ButtonBase
      className={classes.root}
      aria-pressed={isPressed}
      onClick={onClick}
      disableRipple
    >
      <span className={classes.label}>{label}</span> <span>{count}</span>
      <span className={classes.track} aria-hidden>
        <div
          className={classes.bar}
          style={{
            background: toneColor(theme, tone),
            width: `${whole > 0 ? (100 * count) / whole : 0}%`,
          }}
        />
      </span>
    </ButtonBase>
  );
}
