import type { KeyboardEvent } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { NodeQuery } from '@eks-platform/backstage-plugin-eks-common';
import Button from '@material-ui/core/Button';
import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import NavigateBefore from '@material-ui/icons/NavigateBefore';
import NavigateNext from '@material-ui/icons/NavigateNext';
import { eksTranslationRef } from '../../translation';
import { QueryField } from './QueryField';

const useStyles = makeStyles(theme => ({
  root: {
    alignItems: 'flex-start',
    borderTop: `1px solid ${theme.palette.divider}`,
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1, 2),
    padding: theme.spacing(1.5, 2),
  },
  group: {
    alignItems: 'flex-start',
    display: 'flex',
    flex: '1 1 280px',
    gap: theme.spacing(0.5),
    minWidth: 0,
  },
}));

/** Finds nodes and goes from one to the next, and leaves nodes out of the view. */
export function MeshFinder(props: {
  find: string;
  findQuery: NodeQuery | undefined;
  /** Identifiers of the nodes found, in the order in which they are gone through. */
  found: string[];
  hide: string;
  hideQuery: NodeQuery | undefined;
  /** How many nodes are left out. */
  hidden: number;
  selectedId?: string;
  onFind: (text: string) => void;
  onHide: (text: string) => void;
  onSelect: (nodeId: string) => void;
}) {
  const { find, findQuery, found, hide, hideQuery, hidden } = props;
  const { selectedId, onFind, onHide, onSelect } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  const classes = useStyles();
  const position = selectedId === undefined ? -1 : found.indexOf(selectedId);

  const step = (by: 1 | -1) => {
    if (found.length > 0) {
      const from = position === -1 && by === -1 ? 0 : position;
      onSelect(found[(from + by + found.length) % found.length]);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      step(event.shiftKey ? -1 : 1);
    }
  };
  const foundWords = () => {
    if (found.length === 0) {
      return t('meshFind.foundNone');
    }
    return position === -1
      ? t('meshFind.foundCount', { count: found.length })
      : t('meshFind.found', {
          position: String(position + 1),
          total: String(found.length),
        });
  };

  return (
    <div
      role="search"
      aria-label={t('meshFind.label')}
      className={classes.root}
    >
      <div className={classes.group}>
        <QueryField
          id="eks-mesh-find"
          label={t('meshFind.find')}
          help={t('meshFind.help')}
          value={find}
          query={findQuery}
          result={foundWords()}
          onChange={onFind}
          onKeyDown={onKeyDown}
        />
        {([-1, 1] as const).map(by => {
          const name = by === 1 ? t('meshFind.next') : t('meshFind.previous');
          return (
            <IconButton
              key={by}
              size="small"
              aria-label={name}
              title={name}
              disabled={found.length === 0}
              onClick={() => step(by)}
            >
              {by === 1 ? <NavigateNext /> : <NavigateBefore />}
            </IconButton>
          );
        })}
      </div>
      <div className={classes.group}>
        <QueryField
          id="eks-mesh-hide"
          label={t('meshFind.hide')}
          help={t('meshFind.hideHelp')}
          value={hide}
          query={hideQuery}
          result={
            hidden === 0
              ? t('meshFind.hiddenNone')
              : t('meshFind.hiddenCount', { count: hidden })
          }
          onChange={onHide}
        />
        {hide !== '' && (
          <Button onClick={() => onHide('')}>{t('meshFind.showAll')}</Button>
        )}
      </div>
    </div>
  );
}
