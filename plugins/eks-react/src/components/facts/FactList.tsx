import type { ReactNode } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { eksReactTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(200px, 45%), 1fr))',
    fontFamily: theme.typography.fontFamily,
    margin: 0,
  },
  name: {
    color: theme.palette.text.secondary,
    fontSize: theme.typography.pxToRem(12),
    fontWeight: 600,
    marginBottom: 2,
  },
  value: {
    fontSize: theme.typography.pxToRem(14),
    margin: 0,
    overflowWrap: 'anywhere',
  },
  wide: {
    gridColumn: '1 / -1',
  },
  unknown: {
    color: theme.palette.text.secondary,
  },
}));

/**
 * One thing known of an object.
 *
 * @public
 */
export interface Fact {
  name: string;
  /** Nothing, an empty text or an empty list is told as not known. */
  value: ReactNode;
  /** True for what needs a line of its own. */
  isWide?: boolean;
}

/**
 * What is known of an object: names and values side by side, as many columns as fit.
 *
 * @public
 */
export function FactList(props: { facts: Fact[] }) {
  const { t } = useTranslationRef(eksReactTranslationRef);
  const classes = useStyles();
  return (
    <dl className={classes.list}>
      {props.facts.map(({ name, value, isWide }) => (
        <div key={name} className={isWide ? classes.wide : undefined}>
          <dt className={classes.name}>{name}</dt>
          <dd className={classes.value}>
            {isKnown(value) ? (
              value
            ) : (
              <span className={classes.unknown}>{t('facts.unknown')}</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function isKnown(value: ReactNode): boolean {
  return (
    value !== undefined &&
    value !== null &&
    value !== false &&
    value !== '' &&
    !(Array.isArray(value) && value.length === 0)
  );
}
