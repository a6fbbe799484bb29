import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { CapacitySource } from '@eks-platform/backstage-plugin-eks-common';
import { makeStyles } from '@material-ui/core/styles';
import { eksTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  more: { color: theme.palette.text.secondary },
}));

/** How many nodes there are, how many there may be, and how many of them work. */
export function CapacityNodes(props: { source: CapacitySource }) {
  const { type, scaling, limits = [], nodes } = props.source;
  const { t } = useTranslationRef(eksTranslationRef);
  const classes = useStyles();
  if (type === 'fargate-profile') {
    return <>{t('capacity.podsOnly')}</>;
  }
  return (
    <>
      {scaling && (
        <>
          <div>
            {t('capacity.scalingNumbers', {
              desired: String(scaling.desired),
              min: String(scaling.min),
              max: String(scaling.max),
            })}
          </div>
          <div className={classes.more}>
            {t('capacity.headroom', { count: scaling.headroom })}
          </div>
        </>
      )}
      {limits.map(({ resource, limit, used }) => (
        <div key={resource}>
          {t('capacity.limit', { resource, used, limit })}
        </div>
      ))}
      {nodes && (
        <div className={classes.more}>
          {t('capacity.ready', {
            ready: String(nodes.ready),
            seen: String(nodes.seen),
          })}
          {nodes.cordoned > 0 &&
            `, ${t('capacity.cordoned', { count: nodes.cordoned })}`}
        </div>
      )}
    </>
  );
}
