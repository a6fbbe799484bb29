import { memo } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { TopologyBox } from '@eks-platform/backstage-plugin-eks-common';
import { makeStyles } from '@material-ui/core/styles';
import type { Node, NodeProps } from '@xyflow/react';
import { eksTranslationRef } from '../../translation';

/** What xyflow carries of a box. */
export type BoxFlowNode = Node<{ box: TopologyBox }, 'box'>;

const useStyles = makeStyles(theme => ({
  root: {
    background: theme.palette.action.hover,
    border: `1px solid ${theme.palette.text.secondary}`,
    borderRadius: 8,
    boxSizing: 'border-box',
    color: theme.palette.text.primary,
    fontFamily: theme.typography.fontFamily,
    fontSize: 13,
    fontWeight: 600,
    height: '100%',
    overflow: 'hidden',
    padding: '6px 12px',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    width: '100%',
  },
}));

/** A box behind the nodes that lie in it, with its name. */
export const TopologyBoxFrame = memo(BoxFrame);

function BoxFrame(props: NodeProps<BoxFlowNode>) {
  const { kind, name } = props.data.box;
  const { t } = useTranslationRef(eksTranslationRef);
  const classes = useStyles();
  return <div className={classes.root}>{t(`meshBox.${kind}`, { name })}</div>;
}
