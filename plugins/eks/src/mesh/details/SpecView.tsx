import { CopyTextButton } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { eksTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  root: {
    '& summary': { cursor: 'pointer', fontWeight: 600 },
  },
  box: {
    position: 'relative',
  },
  text: {
    background: theme.palette.background.default,
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    boxSizing: 'border-box',
    color: theme.palette.text.primary,
    fontFamily: 'monospace',
    fontSize: theme.typography.pxToRem(12),
    marginTop: theme.spacing(1),
    padding: theme.spacing(1),
    resize: 'vertical',
    width: '100%',
  },
  copy: {
    position: 'absolute',
    right: 0,
    top: 0,
  },
}));

/** A specification as its source gave it, to read and to copy. */
export function SpecView(props: { spec: unknown }) {
  const { t } = useTranslationRef(eksTranslationRef);
  const classes = useStyles();
  const text = JSON.stringify(props.spec, null, 2) ?? '';
  return (
    <details className={classes.root}>
      <summary>{t('meshDetails.spec')}</summary>
      <div className={classes.box}>
        <textarea
          readOnly
          rows={18}
          wrap="off"
          className={classes.text}
          aria-label={t('meshDetails.spec')}
          value={text}
        />
        <div className={classes.copy}>
          <CopyTextButton text={text} />
        </div>
      </div>
    </details>
  );
}
