import { useTranslationRef } from '@backstage/frontend-plugin-api';
import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import { eksTranslationRef } from '../../translation';
import { groupings, type Grouping } from '../useMeshViewState';

const useStyles = makeStyles({ root: { minWidth: 120 } });

/** Chooses what is drawn as one. */
export function GroupSelect(props: {
  grouping: Grouping;
  onChange: (grouping: Grouping) => void;
}) {
  const { grouping, onChange } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  const classes = useStyles();
  return (
    <TextField
      select
      id="eks-mesh-group"
      size="small"
      variant="outlined"
      className={classes.root}
      label={t('meshGroup.label')}
      title={t('meshGroup.title')}
      value={grouping}
      onChange={({ target }) => onChange(target.value as Grouping)}
    >
      {groupings.map(choice => (
        <MenuItem key={choice} value={choice}>
          {t(`meshGroup.${choice}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}
