import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { BindingVerdict } from '@eks-platform/backstage-plugin-eks-common';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import { eksTranslationRef } from '../../translation';
import { FacetFilter } from '../../widgets/FacetFilter';
import type { BindingView } from './useBindingView';

const useStyles = makeStyles(theme => ({
  root: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1.5),
    padding: theme.spacing(0, 2, 2),
  },
  find: { flex: '1 1 200px', maxWidth: 360 },
  found: { color: theme.palette.text.secondary },
}));

/** Finds bindings by text and by verdict; what it chooses is the caller's to keep. */
export function BindingToolbar(props: {
  view: BindingView;
  /** How many bindings have each verdict. */
  counts: Record<string, number>;
  found: number;
  count: number;
  onChange: (change: Partial<BindingView>) => void;
}) {
  const { view, counts, found, count, onChange } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  const classes = useStyles();
  return (
    <div className={classes.root} role="search">
      <TextField
        id="eks-identity-find"
        type="search"
        size="small"
        variant="outlined"
        className={classes.find}
        label={t('identity.find')}
        value={view.find}
        onChange={({ target }) => onChange({ find: target.value })}
      />
      <FacetFilter
        id="eks-identity-verdict"
        label={t('identity.verdictFilter')}
        counts={counts}
        chosen={view.verdicts}
        nameOf={verdict => t(`identity.verdicts.${verdict as BindingVerdict}`)}
        onChange={verdicts =>
          onChange({ verdicts: verdicts as BindingVerdict[] })
        }
      />
      <span role="status" className={classes.found}>
        {t('identity.found', { found: String(found), count })}
      </span>
    </div>
  );
}
