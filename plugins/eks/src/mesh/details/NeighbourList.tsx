import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { eksTranslationRef } from '../../translation';
import { nodeLooks } from '../nodeLooks';
import { useEdgeWords } from '../useEdgeWords';
import { NodeButton } from './NodeButton';
import type { Neighbour } from './neighboursOf';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gap: theme.spacing(0.5),
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  words: {
    color: theme.palette.text.secondary,
    fontSize: theme.typography.pxToRem(12),
  },
}));

/** Nodes at the other end of edges, each with what the edge says. */
export function NeighbourList(props: {
  neighbours: Neighbour[];
  onSelect: (nodeId: string) => void;
}) {
  const { neighbours, onSelect } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  const words = useEdgeWords();
  const classes = useStyles();
  if (neighbours.length === 0) {
    return <>{t('common.none')}</>;
  }
  return (
    <ul className={classes.list}>
      {neighbours.map(({ node, edge }) => (
        <li key={edge.id}>
          <NodeButton node={node} onSelect={onSelect} />
          <div className={classes.words}>
            {[
              t(nodeLooks[node.type].message),
              node.state === 'missing' && t('meshGraph.missing'),
              words(edge),
            ]
              .filter(Boolean)
              .join(' · ')}
          </div>
        </li>
      ))}
    </ul>
  );
}
