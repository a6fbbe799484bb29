import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Tab from '@material-ui/core/Tab';
import Tabs from '@material-ui/core/Tabs';
import { makeStyles } from '@material-ui/core/styles';
import { eksTranslationRef } from '../translation';
import { clusterParts, type ClusterPart } from './clusterParts';

const useStyles = makeStyles(theme => ({
  root: { borderBottom: `1px solid ${theme.palette.divider}` },
  tab: { minWidth: 96, textTransform: 'none' },
}));

/** Leads from one part of a cluster's tab to another. */
export function ClusterPartTabs(props: {
  name: string;
  part: ClusterPart;
  onChoose: (part: ClusterPart) => void;
}) {
  const { name, part, onChoose } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  const classes = useStyles();
  return (
    <Tabs
      value={part}
      onChange={(_, next: ClusterPart) => onChoose(next)}
      variant="scrollable"
      scrollButtons="auto"
      indicatorColor="primary"
      textColor="primary"
      className={classes.root}
      aria-label={t('clusterParts.label', { name })}
    >
      {clusterParts.map(id => (
        <Tab
          key={id}
          id={`eks-cluster-tab-${id}`}
          aria-controls={`eks-cluster-part-${id}`}
          className={classes.tab}
          value={id}
          label={t(`clusterParts.${id}`)}
        />
      ))}
    </Tabs>
  );
}
