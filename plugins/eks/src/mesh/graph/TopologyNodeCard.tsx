import { memo } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { TopologyNode } from '@eks-platform/backstage-plugin-eks-common';
import {
  StatusChip,
  toneColor,
} from '@eks-platform/backstage-plugin-eks-react';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { Handle, Position, type Node, type NodeProps } from '@xyflow/react';
import { eksTranslationRef } from '../../translation';
import { ChangeMark } from '../compare/ChangeMark';
import { useShownDifference } from '../compare/DifferenceContext';
import { nodeLooks } from '../nodeLooks';
import { splitHostName } from '../splitHostName';
import { TroubleMark } from '../trouble/TroubleMark';
import { useTroubles } from '../trouble/useTroubles';

/** The size of every card, known beforehand so that the layout need not measure. */
export const cardSize = { width: 216, height: 80 };

/** What xyflow carries of a node. */
export type TopologyFlowNode = Node<
  { node: TopologyNode; isFocus: boolean; isDim: boolean },
  'topology'
>;

const useStyles = makeStyles((theme: Theme) => ({
  card: {
    background: theme.palette.background.paper,
    border: `1px solid ${theme.palette.divider}`,
    borderLeftStyle: 'solid',
    borderLeftWidth: 5,
    borderRadius: 6,
    boxSizing: 'border-box',
    color: theme.palette.text.primary,
    cursor: 'pointer',
    display: 'grid',
    fontFamily: theme.typography.fontFamily,
    gap: 2,
    gridTemplateColumns: 'minmax(0, 1fr)',
    height: '100%',
    padding: theme.spacing(0.75, 1, 0.75, 1.25),
    textAlign: 'left',
    width: '100%',
    '&:hover': { boxShadow: theme.shadows[3] },
  },
  focus: {
    boxShadow: `0 0 0 2px ${theme.palette.primary.main}`,
  },
  /** A second card behind the first. */
  group: {
    boxShadow: `4px 4px 0 -1px ${theme.palette.background.paper}, 4px 4px 0 0 ${theme.palette.text.secondary}`,
  },
  trouble: { borderColor: toneColor(theme, 'warning') },
  missing: {
    borderBottomStyle: 'dashed',
    borderColor: theme.palette.error.main,
    borderRightStyle: 'dashed',
    borderTopStyle: 'dashed',
  },
  selected: {
    background: theme.palette.action.selected,
    boxShadow: `0 0 0 3px ${theme.palette.primary.main}`,
  },
  /** Beside the path of a request; its text stays readable. */
  dim: { filter: 'grayscale(1)', opacity: 0.75 },
  head: {
    alignItems: 'center',
    display: 'flex',
    gap: 6,
    justifyContent: 'space-between',
  },
  type: {
    alignItems: 'center',
    color: theme.palette.text.secondary,
    display: 'flex',
    fontSize: 12,
    gap: 4,
    minWidth: 0,
  },
  icon: { fontSize: 16 },
  line: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  name: { fontSize: 15, fontWeight: 600 },
  domain: {
    color: theme.palette.text.secondary,
    fontSize: 12,
    fontWeight: 400,
  },
  /** For screen readers; the eye finds it in the details. */
  reason: {
    clip: 'rect(0 0 0 0)',
    position: 'absolute',
  },
  detail: { color: theme.palette.text.secondary, fontSize: 12 },
  handle: { opacity: 0, pointerEvents: 'none' },
}));

/** One object of the mesh in the picture. */
export const TopologyNodeCard = memo(NodeCard);

function NodeCard(props: NodeProps<TopologyFlowNode>) {
  const { node, isFocus, isDim } = props.data;
  const { t } = useTranslationRef(eksTranslationRef);
  const classes = useStyles();
  const { Icon, message, color } = nodeLooks[node.type];
  const { host, domain } = splitHostName(node.name);
  const isMissing = node.state === 'missing';
  const troubles = useTroubles()(node);
  const { group } = node;
  const mark = useShownDifference()?.marks.get(node.id);
  const detail = [
    isMissing ? t('meshGraph.missing') : node.detail,
    group && t('meshGroup.objects', { count: group.objects }),
  ];

  return (
    <div
      className={[
        classes.card,
        isFocus && classes.focus,
        troubles.length > 0 && classes.trouble,
        isMissing && classes.missing,
        group && classes.group,
        props.selected && classes.selected,
        isDim && classes.dim,
      ]
        .filter(Boolean)
        .join(' ')}
      style={isMissing ? undefined : { borderLeftColor: color }}
      title={node.reason ?? troubles[0]?.sentence ?? node.name}
    >
      <Handle
        type="target"
        position={Position.Left}
        isConnectable={false}
        className={classes.handle}
      />
      <div className={classes.head}>
        <span className={classes.type}>
          <Icon className={classes.icon} style={{ color }} aria-hidden />
          {group?.by === 'namespace'
            ? t('meshGroup.typeNamespace')
            : t(message)}
        </span>{' '}
        {troubles.length > 0 && node.status === 'ACTIVE' && (
          <TroubleMark troubles={troubles} />
        )}
        {group?.by !== 'namespace' &&
          (troubles.length === 0 || node.status !== 'ACTIVE') && (
            <StatusChip status={isMissing ? 'MISSING' : node.status ?? ''} />
          )}
      </div>
      <div className={`${classes.line} ${classes.name}`}>
        {host}
        <span className={classes.domain}>{domain}</span>
      </div>
      <div className={`${classes.line} ${classes.detail}`}>
        {mark && (
          <>
            <ChangeMark change={mark} />{' '}
          </>
        )}
        {[isFocus && t('meshGraph.focus'), ...detail]
          .filter(Boolean)
          .join(' · ')}
        {node.reason && <span className={classes.reason}>: {node.reason}</span>}
        {troubles.length > 0 && (
          <span className={classes.reason}>
            . {troubles.map(({ sentence }) => sentence).join(' ')}
          </span>
        )}
      </div>
      <Handle
        type="source"
        position={Position.Right}
        isConnectable={false}
        className={classes.handle}
      />
    </div>
  );
}
