import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { TopologyRelation } from '@eks-platform/backstage-plugin-eks-common';
import { toneColor } from '@eks-platform/backstage-plugin-eks-react';
import { makeStyles } from '@material-ui/core/styles';
import { eksTranslationRef } from '../../translation';
import { nodeLooks } from '../nodeLooks';
import { edgeDashes } from './edgeDashes';

const relations: TopologyRelation[] = ['contains', 'routes-to', 'calls'];

const useStyles = makeStyles(theme => ({
  root: {
    color: theme.palette.text.secondary,
    display: 'flex',
    flexWrap: 'wrap',
    fontFamily: theme.typography.fontFamily,
    fontSize: 12,
    gap: theme.spacing(0.5, 2),
    listStyle: 'none',
    margin: 0,
    padding: theme.spacing(1, 2),
  },
  item: { alignItems: 'center', display: 'inline-flex', gap: 6 },
  icon: { fontSize: 16 },
  box: { borderRadius: 3, height: 12, width: 20 },
  missing: { border: `1px dashed ${theme.palette.error.main}` },
  trouble: { border: `1px solid ${toneColor(theme, 'warning')}` },
  group: {
    border: `1px solid ${theme.palette.text.secondary}`,
    boxShadow: `3px 3px 0 -1px ${theme.palette.background.default}, 3px 3px 0 0 ${theme.palette.text.secondary}`,
  },
  selected: {
    background: theme.palette.action.selected,
    boxShadow: `0 0 0 3px ${theme.palette.primary.main}`,
  },
  focus: { boxShadow: `0 0 0 2px ${theme.palette.primary.main}` },
}));

/** What the signs of the picture mean. */
export function TopologyLegend(props: { hasGroups: boolean }) {
  const { hasGroups } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  const classes = useStyles();
  return (
    <ul className={classes.root} aria-label={t('meshGraph.legend')}>
      {Object.values(nodeLooks).map(({ Icon, message, color }) => (
        <li key={message} className={classes.item}>
          <Icon className={classes.icon} style={{ color }} aria-hidden />
          {t(message)}
        </li>
      ))}
      {relations.map(relation => (
        <li key={relation} className={classes.item}>
          <svg width="28" height="8" aria-hidden>
            <line
              x1="0"
              x2="28"
              y1="4"
              y2="4"
              stroke="currentColor"
              strokeWidth="2"
              strokeDasharray={edgeDashes[relation]}
            />
          </svg>
          {t(`meshGraph.${relation}`)}
        </li>
      ))}
      <li className={classes.item}>
        <span className={`${classes.box} ${classes.focus}`} aria-hidden />
        {t('meshGraph.focusNode')}
      </li>
      <li className={classes.item}>
        <span className={`${classes.box} ${classes.missing}`} aria-hidden />
        {t('meshGraph.missingNode')}
      </li>
      <li className={classes.item}>
        <span className={`${classes.box} ${classes.trouble}`} aria-hidden />
        {t('meshTrouble.legend')}
      </li>
      <li className={classes.item}>
        <span className={`${classes.box} ${classes.selected}`} aria-hidden />
        {t('meshGraph.selectedNode')}
      </li>
      {hasGroups && (
        <li className={classes.item}>
          <span className={`${classes.box} ${classes.group}`} aria-hidden />
          {t('meshGroup.legend')}
        </li>
      )}
    </ul>
  );
}
