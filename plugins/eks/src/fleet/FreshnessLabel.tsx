import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Freshness } from '@eks-platform/backstage-plugin-eks-common';
import { toneColor } from '@eks-platform/backstage-plugin-eks-react';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import CheckCircle from '@material-ui/icons/CheckCircle';
import ErrorIcon from '@material-ui/icons/Error';
import HourglassEmpty from '@material-ui/icons/HourglassEmpty';
import Warning from '@material-ui/icons/Warning';
import { eksTranslationRef } from '../translation';

const looks = {
  fresh: { Icon: CheckCircle, tone: 'ok', message: 'fleet.fresh' },
  stale: { Icon: Warning, tone: 'warning', message: 'fleet.stale' },
  never: { Icon: HourglassEmpty, tone: 'progress', message: 'fleet.never' },
  unreadable: { Icon: ErrorIcon, tone: 'error', message: 'fleet.unreadable' },
} as const;

const useStyles = makeStyles({
  root: {
    alignItems: 'center',
    display: 'inline-flex',
    gap: 4,
  },
});

/** How fresh a scope is, in a word and an icon. */
export function FreshnessLabel(props: { freshness: Freshness }) {
  const { state, failures } = props.freshness;
  const { t } = useTranslationRef(eksTranslationRef);
  const classes = useStyles();
  const theme = useTheme();
  const isUnreadable = state === 'never' && failures.length > 0;
  const { Icon, tone, message } = looks[isUnreadable ? 'unreadable' : state];
  return (
    <span className={classes.root}>
      <Icon
        fontSize="small"
        aria-hidden
        style={{ color: toneColor(theme, tone) }}
      />
      {t(message)}
    </span>
  );
}
