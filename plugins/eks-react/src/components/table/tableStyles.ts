import { makeStyles } from '@material-ui/core/styles';

/** Out of sight but read aloud. */
const forScreenReaders = {
  clip: 'rect(0 0 0 0)',
  height: 1,
  overflow: 'hidden',
  position: 'absolute',
  width: 1,
} as const;

/** Below the theme's `sm` width rows become cards: each cell a line of its own, led by its column's title. */
export const useTableStyles = makeStyles(theme => {
  const narrow = theme.breakpoints.down('xs');
  return {
    scroller: {
      overflowX: 'auto',
    },
    windowed: {
      // A layer of its own, whose scrolling paints only what comes into sight.
      background: theme.palette.background.paper,
      willChange: 'transform',
      // What changes inside must not have the whole page laid out or painted anew.
      contain: 'content',
      maxHeight: 'max(420px, 75vh)',
      overflowY: 'auto',
      // The rows that come into sight must not move what the reader looks at.
      overflowAnchor: 'none',
    },
    table: {
      '& th, & td': {
        lineHeight: 1.4,
        overflowWrap: 'break-word',
        wordBreak: 'normal',
      },
      [theme.breakpoints.up('sm')]: {
        '& th, & td': { padding: theme.spacing(1, 1.5) },
      },
      [narrow]: { display: 'block', '& tbody': { display: 'block' } },
    },
    head: {
      [narrow]: forScreenReaders,
    },
    hidden: forScreenReaders,
    row: {
      [narrow]: {
        borderBottom: `1px solid ${theme.palette.divider}`,
        display: 'block',
        padding: theme.spacing(1, 0),
        position: 'relative',
      },
    },
    toggle: {
      verticalAlign: 'top',
      width: 40,
      [narrow]: {
        border: 0,
        padding: 0,
        position: 'absolute',
        right: theme.spacing(1),
        top: theme.spacing(1),
        width: 'auto',
      },
    },
    cell: {
      verticalAlign: 'top',
      [narrow]: {
        border: 0,
        display: 'grid',
        gap: theme.spacing(1),
        gridTemplateColumns: '38% 1fr',
        padding: theme.spacing(0.5, 5, 0.5, 2),
        '&:has(> div:empty)': { display: 'none' },
        '&::before': {
          color: theme.palette.text.secondary,
          content: 'attr(data-title)',
        },
      },
    },
    content: {
      minWidth: 0,
      [narrow]: { overflowWrap: 'anywhere' },
    },
    group: {
      background: theme.palette.background.default,
      fontWeight: 600,
      [narrow]: { border: 0, display: 'block' },
    },
    groupCount: {
      color: theme.palette.text.secondary,
      fontWeight: 400,
      marginLeft: theme.spacing(1),
    },
    details: {
      background: theme.palette.background.default,
      [narrow]: { border: 0, display: 'block' },
    },
    detailsBody: {
      borderLeft: `3px solid ${theme.palette.divider}`,
      margin: theme.spacing(0, 0, 1, 3),
      paddingLeft: theme.spacing(3),
      [narrow]: { marginLeft: 0, paddingLeft: theme.spacing(1.5) },
    },
  };
});
