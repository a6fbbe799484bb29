import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  ReadinessCheck,
  ReadinessDetail,
} from '@eks-platform/backstage-plugin-eks-common';
import { makeStyles } from '@material-ui/core/styles';
import { eksTranslationRef } from '../../translation';
import { ToneLine } from '../../widgets/ToneLine';
import { readinessTones } from './readinessTones';

const useStyles = makeStyles(theme => ({
  name: {
    fontSize: theme.typography.pxToRem(15),
    fontWeight: 600,
    margin: 0,
  },
  details: {
    display: 'grid',
    gap: theme.spacing(1),
    margin: theme.spacing(1, 0, 0),
    padding: theme.spacing(0, 0, 0, 3),
    listStyle: 'none',
  },
  more: { color: theme.palette.text.secondary },
}));

/** One thing that has to be in order before an upgrade, with what was found, one by one. */
export function ReadinessCheckText(props: { check: ReadinessCheck }) {
  const { id, state, words, details } = props.check;
  const { t } = useTranslationRef(eksTranslationRef);
  const classes = useStyles();
  return (
    <div>
      <ToneLine
        tone={readinessTones[state]}
        title={t(`upgrade.states.${state}`)}
      >
        <h3 className={classes.name}>{t(`upgrade.checks.${id}`)}</h3>
        {words}
      </ToneLine>
      {details.length > 0 && (
        <ul className={classes.details}>
          {details.map((detail, index) => (
            <li key={index}>
              <DetailText detail={detail} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function DetailText(props: { detail: ReadinessDetail }) {
  const { state, subject, words, remedy, resources = [] } = props.detail;
  const classes = useStyles();
  return (
    <ToneLine tone={readinessTones[state]}>
      <strong>{subject}</strong>: {words}
      {remedy && <div>{remedy}</div>}
      {resources.map(({ arn, kubernetesResourceUri, reason }, index) => (
        <div key={index} className={classes.more}>
          {kubernetesResourceUri ?? arn} {reason}
        </div>
      ))}
    </ToneLine>
  );
}
