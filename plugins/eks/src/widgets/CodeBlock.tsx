import { CopyTextButton } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { eksTranslationRef } from '../translation';

const useStyles = makeStyles(theme => ({
  root: {
    position: 'relative',
  },
  code: {
    background: theme.palette.background.default,
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    fontFamily: 'monospace',
    fontSize: theme.typography.pxToRem(13),
    margin: 0,
    maxHeight: 320,
    overflow: 'auto',
    padding: theme.spacing(1.5),
    paddingRight: theme.spacing(10),
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  copy: {
    position: 'absolute',
    right: theme.spacing(1),
    top: theme.spacing(1),
  },
}));

/** Something to paste, with a button that copies it. */
export function CodeBlock(props: {
  /** What it is, for screen readers. */
  label: string;
  code: string;
}) {
  const { label, code } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <pre
        className={classes.code}
        aria-label={label}
        role="region"
        // Focusable, so that its scrolling needs no mouse.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        {code}
      </pre>
      <div className={classes.copy}>
        <CopyTextButton
          text={code}
          aria-label={t('identity.copy', { what: label })}
          tooltipText={t('identity.copied')}
        />
      </div>
    </div>
  );
}
