import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Inherited } from '@eks-platform/backstage-plugin-eks-common';
import MuiLink from '@material-ui/core/Link';
import { makeStyles } from '@material-ui/core/styles';
import { eksTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  value: { overflowWrap: 'anywhere' },
  origin: {
    color: theme.palette.text.secondary,
    fontSize: theme.typography.pxToRem(12),
  },
  link: { overflowWrap: 'anywhere', textAlign: 'left' },
}));

/** A value with who sets it; who is an object of the mesh opens its details. */
export function InheritedValue<Value>(props: {
  inherited: Inherited<Value>;
  words: (value: Value) => string;
  onSelect: (nodeId: string) => void;
}) {
  const { inherited, words, onSelect } = props;
  const { value, origin } = inherited;
  const { t } = useTranslationRef(eksTranslationRef);
  const classes = useStyles();
  // Why nothing is set is a sentence of its own.
  const setBy =
    value === undefined
      ? origin.words
      : t('meshPolicy.setBy', { words: origin.words });
  const { id } = origin;

  return (
    <>
      <div className={classes.value}>
        {value === undefined ? t('meshPolicy.notSet') : words(value)}
      </div>
      <div className={classes.origin}>
        {id === undefined ? (
          setBy
        ) : (
          <MuiLink
            component="button"
            type="button"
            variant="inherit"
            className={classes.link}
            onClick={() => onSelect(id)}
          >
            {setBy}
          </MuiLink>
        )}
      </div>
    </>
  );
}
