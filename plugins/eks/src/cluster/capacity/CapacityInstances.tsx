import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { CapacitySource } from '@eks-platform/backstage-plugin-eks-common';
import { makeStyles } from '@material-ui/core/styles';
import { eksTranslationRef } from '../../translation';

const SHOWN = 3;

const capacityTypes = {
  ON_DEMAND: 'capacity.capacityTypes.ON_DEMAND',
  SPOT: 'capacity.capacityTypes.SPOT',
  CAPACITY_BLOCK: 'capacity.capacityTypes.CAPACITY_BLOCK',
  FARGATE: 'capacity.capacityTypes.FARGATE',
} as const;

const useStyles = makeStyles(theme => ({
  more: { color: theme.palette.text.secondary },
}));

/** What machines a row has, how they are built and how they are paid for. */
export function CapacityInstances(props: { source: CapacitySource }) {
  const { type, instanceTypes, architectures } = props.source;
  const { t } = useTranslationRef(eksTranslationRef);
  const classes = useStyles();
  const paid = props.source.capacityTypes.map(capacityType =>
    capacityType in capacityTypes
      ? t(capacityTypes[capacityType as keyof typeof capacityTypes])
      : capacityType,
  );
  const isPool = type === 'karpenter' || type === 'auto-mode';
  return (
    <>
      <div title={instanceTypes.join(', ')}>
        {instanceTypes.slice(0, SHOWN).join(', ')}
        {instanceTypes.length > SHOWN && ` +${instanceTypes.length - SHOWN}`}
        {instanceTypes.length === 0 && isPool && t('capacity.anyInstance')}
      </div>
      <div className={classes.more}>
        {[...architectures, ...paid].join(', ')}
      </div>
    </>
  );
}
