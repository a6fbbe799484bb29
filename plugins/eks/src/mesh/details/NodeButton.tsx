import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { TopologyNode } from '@eks-platform/backstage-plugin-eks-common';
import MuiLink from '@material-ui/core/Link';
import { makeStyles } from '@material-ui/core/styles';
import { eksTranslationRef } from '../../translation';
import { nodeLooks } from '../nodeLooks';

const useStyles = makeStyles({
  root: {
    overflowWrap: 'anywhere',
    textAlign: 'left',
  },
});

/** The name of a node, which opens its details. */
export function NodeButton(props: {
  node: Pick<TopologyNode, 'id' | 'type' | 'name'>;
  onSelect: (nodeId: string) => void;
}) {
  const { node, onSelect } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  const classes = useStyles();
  return (
    <MuiLink
      component="button"
      type="button"
      variant="inherit"
      className={classes.root}
      aria-label={t('meshTable.open', {
        name: t('meshGraph.nodeLabel', {
          type: t(nodeLooks[node.type].message),
          name: node.name,
        }),
      })}
      onClick={() => onSelect(node.id)}
    >
      {node.name}
    </MuiLink>
  );
}
