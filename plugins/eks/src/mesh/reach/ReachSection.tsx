import { useMemo } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  listReach,
  type Mesh,
  type Topology,
  type TopologyNode,
} from '@eks-platform/backstage-plugin-eks-common';
import type { RemoteData } from '@eks-platform/backstage-plugin-eks-react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { eksTranslationRef } from '../../translation';
import { Loaded } from '../../widgets/Loaded';
import { Stack } from '../../widgets/Stack';
import { ReachList } from './ReachList';
import type { Reach } from './reachOfUrl';
import { useReachWords } from './useReachWords';

const useStyles = makeStyles({
  root: { '& summary': { cursor: 'pointer', fontWeight: 600 } },
});

/** Who calls an object and whom it calls, directly and over others, with who owns them. */
export function ReachSection(props: {
  mesh: Mesh;
  node: TopologyNode;
  whole: RemoteData<Topology | undefined>;
  reach: Reach | undefined;
  onRetry: () => void;
  onReach: (reach: Reach | undefined) => void;
  onSelect: (nodeId: string) => void;
}) {
  const { t } = useTranslationRef(eksTranslationRef);
  const classes = useStyles();
  return (
    <>
      {(['callers', 'callees'] as const).map(direction => (
        <details key={direction} className={classes.root} open>
          <summary>{t(`meshReach.${direction}`)}</summary>
          <Loaded
            data={props.whole}
            loading={t('meshReach.loading')}
            onRetry={props.onRetry}
          >
            {topology =>
              topology && (
                <Direction
                  {...props}
                  topology={topology}
                  direction={direction}
                />
              )
            }
          </Loaded>
        </details>
      ))}
    </>
  );
}

function Direction(props: {
  mesh: Mesh;
  node: TopologyNode;
  topology: Topology;
  direction: Reach['direction'];
  reach: Reach | undefined;
  onReach: (reach: Reach | undefined) => void;
  onSelect: (nodeId: string) => void;
}) {
  const { mesh, node, topology, direction, reach, onReach, onSelect } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  const words = useReachWords();
  const found = useMemo(
    () =>
      topology.nodes.some(({ id }) => id === node.id)
        ? listReach(topology, node.id, direction)
        : undefined,
    [topology, node, direction],
  );
  const isLit = reach?.of === node.id && reach.direction === direction;

  return (
    <Stack>
      <Typography variant="body2">
        {found
          ? words(direction, node.name, found)
          : t('meshReach.gone', { name: node.name })}
      </Typography>
      {found && found.length > 0 && (
        <>
          <div>
            <Button
              size="small"
              variant={isLit ? 'contained' : 'outlined'}
              color={isLit ? 'primary' : 'default'}
              disableElevation
              aria-pressed={isLit}
              onClick={() =>
                onReach(isLit ? undefined : { direction, of: node.id })
              }
            >
              {t(`meshReach.light.${direction}`)}
            </Button>
          </div>
          <ReachList mesh={mesh} found={found} onSelect={onSelect} />
        </>
      )}
    </Stack>
  );
}
