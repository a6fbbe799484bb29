import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import { eksReactTranslationRef } from '../../translation';
import { toneColor } from '../../theme/tone';
import { lookOfStatus } from './statusLooks';

const useStyles = makeStyles(theme => ({
  root: {
    alignItems: 'center',
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: 12,
    color: theme.palette.text.primary,
    display: 'inline-flex',
    fontFamily: theme.typography.fontFamily,
    fontSize: theme.typography.pxToRem(13),
    fontWeight: 500,
    gap: 4,
    lineHeight: 1.4,
    padding: '1px 10px 1px 4px',
    whiteSpace: 'nowrap',
  },
  icon: { fontSize: theme.typography.pxToRem(18) },
}));

/**
 * A status of AWS in words, with an icon of its own; colour only repeats what both say.
 *
 * @public
 */
export function StatusChip(props: {
  /** As AWS gives it, for example `CREATE_FAILED`; a status it does not know is shown as it is. */
  status: string;
}) {
  const { status } = props;
  const { t } = useTranslationRef(eksReactTranslationRef);
  const { Icon, tone, message } = lookOfStatus(status);
  const theme = useTheme();
  // Not one that depends on the tone: that would be a style sheet for each of hundreds of chips.
  const classes = useStyles();

  return (
    <span
      className={classes.root}
      title={t('status.title', { status })}
      data-status={status}
    >
      <Icon
        className={classes.icon}
        style={{ color: toneColor(theme, tone) }}
        aria-hidden
      />
      {message ? t(message) : status}
    </span>
  );
}
