import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { SupportStatus } from '@eks-platform/backstage-plugin-eks-common';
import type { Tone } from '@eks-platform/backstage-plugin-eks-react';
import { makeStyles } from '@material-ui/core/styles';
import { eksTranslationRef } from '../translation';
import { formatDollars } from '../widgets/formatDollars';
import { ToneLine } from '../widgets/ToneLine';

const SOON_DAYS = 60;

const useStyles = makeStyles(theme => ({
  more: { color: theme.palette.text.secondary },
}));

/** How long AWS supports a version, in words: the phase, what is left of it, and what it costs beyond the usual. */
export function SupportLabel(props: { support: SupportStatus }) {
  const { phase, daysLeft, hourlyCost, hourlyCostAfter } = props.support;
  const { t } = useTranslationRef(eksTranslationRef);
  const classes = useStyles();
  const costs = phase === 'extended' ? hourlyCost : hourlyCostAfter;

  return (
    <div>
      <ToneLine tone={toneOf(props.support)}>
        {t(`support.phase.${phase}`)}
      </ToneLine>
      {daysLeft !== undefined && phase !== 'ended' && (
        <div className={classes.more}>
          {t('support.daysLeft', { count: Math.max(daysLeft, 0) })}
          {costs !== undefined &&
            `, ${t(
              phase === 'extended' ? 'support.costsNow' : 'support.costsThen',
              { cost: formatDollars(costs, 2) },
            )}`}
        </div>
      )}
    </div>
  );
}

function toneOf({ phase, daysLeft }: SupportStatus): Tone {
  switch (phase) {
    case 'standard':
      return (daysLeft ?? Infinity) <= SOON_DAYS ? 'warning' : 'ok';
    case 'extended':
      return (daysLeft ?? Infinity) <= SOON_DAYS ? 'error' : 'warning';
    case 'ended':
      return 'error';
    default:
      return 'neutral';
  }
}
