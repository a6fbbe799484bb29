import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { SupportMonth } from '@eks-platform/backstage-plugin-eks-common';
import { makeStyles } from '@material-ui/core/styles';
import { eksTranslationRef } from '../../translation';
import { formatDollars } from '../../widgets/formatDollars';

const MONTHS_SHOWN = 6;

const useStyles = makeStyles(theme => ({
  root: {
    borderCollapse: 'collapse',
    fontSize: theme.typography.body2.fontSize,
    width: '100%',
    '& th, & td': {
      fontWeight: 400,
      padding: theme.spacing(0.25, 1),
      textAlign: 'right',
    },
    '& th:first-child': { textAlign: 'left', whiteSpace: 'nowrap' },
    '& thead th': { color: theme.palette.text.secondary },
  },
}));

/** What the control planes will cost month by month, and how many clusters will be in extended support, were nobody to upgrade. */
export function CostMonths(props: { months: SupportMonth[] }) {
  const { t } = useTranslationRef(eksTranslationRef);
  const classes = useStyles();
  return (
    <table className={classes.root}>
      <thead>
        <tr>
          <th scope="col">{t('glance.month')}</th>
          <th scope="col">{t('glance.extended')}</th>
          <th scope="col">{t('glance.cost')}</th>
        </tr>
      </thead>
      <tbody>
        {props.months.slice(0, MONTHS_SHOWN).map(month => (
          <tr key={month.month}>
            <th scope="row">{monthName(month.month)}</th>
            <td>{month.extended}</td>
            <td
              title={t('glance.extendedCost', {
                cost: formatDollars(month.extendedCost),
              })}
            >
              {formatDollars(month.projectedCost)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function monthName(month: string): string {
  return new Date(`${month}-01T00:00:00Z`).toLocaleDateString('en', {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
}
