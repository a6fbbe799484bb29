import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Drawer from '@material-ui/core/Drawer';
import IconButton from '@material-ui/core/IconButton';
import Typography from '@material-ui/core/Typography';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import Close from '@material-ui/icons/Close';
import { eksTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  panel: {
    borderLeft: `1px solid ${theme.palette.divider}`,
    boxSizing: 'border-box',
    flex: '0 0 380px',
    maxHeight: 'max(520px, calc(100vh - 330px))',
    outline: 'none',
    overflowY: 'auto',
    padding: theme.spacing(2),
  },
  drawer: {
    boxSizing: 'border-box',
    fontFamily: theme.typography.fontFamily,
    padding: theme.spacing(2),
    width: 'min(420px, 100vw)',
  },
  head: {
    alignItems: 'flex-start',
    display: 'flex',
    gap: theme.spacing(1),
    justifyContent: 'space-between',
    marginBottom: theme.spacing(2),
  },
  name: {
    fontSize: theme.typography.pxToRem(18),
    fontWeight: 600,
    overflowWrap: 'anywhere',
  },
}));

/** Holds details beside the content where there is room and over it where there is not; Escape closes it. */
export function PanelFrame(props: {
  /** Anew for each thing shown, so that a screen reader is led to it. */
  id: string;
  name: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const { id, name, onClose, children } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  const classes = useStyles();
  const theme = useTheme();
  const isNarrow = useMediaQuery(theme.breakpoints.down('sm'));
  const panel = useRef<HTMLElement>(null);
  const shownFirst = useRef(id);

  useEffect(() => {
    // Details that the URL opened must not take the focus from the page, nor from who goes from one find to the next.
    const isAside =
      (shownFirst.current === id && document.activeElement === document.body) ||
      document.activeElement?.closest('[role="search"]');
    if (!isAside) {
      panel.current?.focus({ preventScroll: true });
    }
  }, [id]);

  useEffect(() => {
    const element = panel.current;
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') {
        event.stopPropagation();
        onClose();
      }
    };
    element?.addEventListener('keydown', closeOnEscape);
    return () => element?.removeEventListener('keydown', closeOnEscape);
  });

  const content = (
    <>
      <div className={classes.head}>
        <Typography component="h3" className={classes.name}>
          {name}
        </Typography>
        <IconButton
          size="small"
          aria-label={t('meshDetails.close')}
          onClick={onClose}
        >
          <Close />
        </IconButton>
      </div>
      {children}
    </>
  );
  const label = t('meshDetails.label', { name });

  return isNarrow ? (
    <Drawer
      open
      anchor="right"
      onClose={onClose}
      classes={{ paper: classes.drawer }}
      PaperProps={{ role: 'dialog', 'aria-label': label }}
    >
      {content}
    </Drawer>
  ) : (
    <aside
      ref={panel}
      tabIndex={-1}
      aria-label={label}
      className={classes.panel}
    >
      {content}
    </aside>
  );
}
