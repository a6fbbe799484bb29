import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { ObjectDifference } from '@eks-platform/backstage-plugin-eks-common';
import { makeStyles } from '@material-ui/core/styles';
import { eksTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gap: theme.spacing(0.5),
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  path: {
    fontFamily: 'monospace',
    fontSize: theme.typography.pxToRem(12),
    overflowWrap: 'anywhere',
  },
  value: { overflowWrap: 'anywhere' },
}));

/** The fields of an object that differ, each with both values; where only one state has the object, which one. */
export function FieldDifferences(props: {
  object: ObjectDifference;
  before: string;
  after: string;
}) {
  const { object, before, after } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  const classes = useStyles();
  if (object.change !== 'changed') {
    const where = object.change === 'added' ? after : before;
    return <>{t('meshCompare.onlyIn', { where })}</>;
  }
  const text = (value: unknown) => {
    if (value === undefined) {
      return t('meshCompare.nothing');
    }
    return typeof value === 'string' ? value : JSON.stringify(value);
  };
  return (
    <ul className={classes.list}>
      {object.fields.map(({ field, first, second }) => (
        <li key={field}>
          <div className={classes.path}>{field}</div>
          <div className={classes.value}>
            {t('meshCompare.field', {
              first: text(first),
              second: text(second),
            })}
          </div>
        </li>
      ))}
    </ul>
  );
}
