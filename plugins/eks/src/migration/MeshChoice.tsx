import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import MenuItem from '@material-ui/core/MenuItem';
import Paper from '@material-ui/core/Paper';
import TextField from '@material-ui/core/TextField';
import {
  describePlace,
  type Mesh,
} from '@eks-platform/backstage-plugin-eks-common';
import { eksTranslationRef } from '../translation';

const useStyles = makeStyles(theme => ({
  // The label is not readable enough on the page itself.
  root: { padding: theme.spacing(2) },
}));

/** Chooses the mesh to plan for. */
export function MeshChoice(props: {
  meshes: Mesh[];
  chosen?: Mesh;
  onChoose: (mesh: Mesh) => void;
}) {
  const { meshes, chosen, onChoose } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  const classes = useStyles();
  return (
    <Paper className={classes.root}>
      <TextField
        select
        id="migration-mesh"
        size="small"
        fullWidth
        variant="outlined"
        label={t('migration.mesh')}
        value={chosen?.arn ?? ''}
        onChange={({ target }) => {
          const mesh = meshes.find(({ arn }) => arn === target.value);
          if (mesh) {
            onChoose(mesh);
          }
        }}
        SelectProps={{ MenuProps: { getContentAnchorEl: null } }}
      >
        {meshes.map(mesh => (
          <MenuItem key={mesh.arn} value={mesh.arn}>
            {mesh.name} ({describePlace(mesh)})
          </MenuItem>
        ))}
      </TextField>
    </Paper>
  );
}
