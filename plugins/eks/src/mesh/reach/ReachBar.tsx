import { useMemo } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  listReach,
  nodeOfId,
  type Topology,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  describeFailure,
  type RemoteData,
} from '@eks-platform/backstage-plugin-eks-react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { eksTranslationRef } from '../../translation';
import type { Reach } from './reachOfUrl';
import { useReachWords } from './useReachWords';

const useStyles = makeStyles(theme => ({
  root: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1, 2),
    padding: theme.spacing(0, 2, 1.5),
    '&:empty': { display: 'none' },
  },
}));

/** Says whose callers stand out and how many there are, to a screen reader too, and ends it. */
export function ReachBar(props: {
  reach: Reach | undefined;
  whole: RemoteData<Topology | undefined>;
  onClear: () => void;
}) {
  const { reach, whole, onClear } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  const classes = useStyles();
  const words = useReachWords();
  const topology = whole.state === 'ready' ? whole.value : undefined;
  const error = whole.state === 'failed' ? whole.error : undefined;
  const told = useMemo(() => {
    if (!reach) {
      return '';
    }
    const { name } = nodeOfId(reach.of);
    if (error) {
      return `${t('meshReach.unknown')}: ${describeFailure(error).message}`;
    }
    if (!topology) {
      return t('meshReach.loading');
    }
    return topology.nodes.some(({ id }) => id === reach.of)
      ? words(
          reach.direction,
          name,
          listReach(topology, reach.of, reach.direction),
        )
      : t('meshReach.gone', { name });
  }, [reach, error, topology, words, t]);

  return (
    <div className={reach && classes.root}>
      {/* Always there, so that what is written into it is read out. */}
      <Typography role="status" variant="body2">
        {told}
      </Typography>
      {reach && (
        <Button size="small" variant="outlined" onClick={onClear}>
          {t('meshReach.clear')}
        </Button>
      )}
    </div>
  );
}
