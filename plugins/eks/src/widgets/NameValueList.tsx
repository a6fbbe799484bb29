import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { eksTranslationRef } from '../translation';

const useStyles = makeStyles(theme => ({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  item: {
    fontFamily: 'monospace',
    fontSize: theme.typography.pxToRem(13),
    overflowWrap: 'anywhere',
  },
}));

/** Labels or tags, one a line; says so when there are none. */
export function NameValueList(props: { values: Record<string, string> }) {
  const classes = useStyles();
  const { t } = useTranslationRef(eksTranslationRef);
  const entries = Object.entries(props.values);
  if (entries.length === 0) {
    return <>{t('common.none')}</>;
  }
  return (
    <ul className={classes.list}>
      {entries.map(([name, value]) => (
        <li key={name} className={classes.item}>
          {name}={value}
        </li>
      ))}
    </ul>
  );
}
