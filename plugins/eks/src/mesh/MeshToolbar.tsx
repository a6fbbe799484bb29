import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  Mesh,
  Topology,
  TopologyBox,
} from '@eks-platform/backstage-plugin-eks-common';
import Button from '@material-ui/core/Button';
import ButtonGroup from '@material-ui/core/ButtonGroup';
import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { eksTranslationRef } from '../translation';
import { RefreshButton } from '../widgets/RefreshButton';
import { ExportMenu } from './export/ExportMenu';
import { GroupSelect } from './group/GroupSelect';
import type { GroupedTopology } from './group/useGroups';
import { depths, type Depth, type MeshViewState } from './useMeshViewState';

const views = ['graph', 'table'] as const;

const useStyles = makeStyles(theme => ({
  root: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1, 2),
  },
  depth: { minWidth: 110 },
}));

/** What can be chosen about the view, and how much of the mesh it shows. */
export function MeshToolbar(props: {
  mesh: Mesh;
  /** Missing when the whole mesh is shown. */
  service?: string;
  focus?: string;
  /** What is shown, object by object. */
  objects: Topology;
  /** How that is drawn. */
  groups: GroupedTopology;
  boxes: TopologyBox[];
  view: MeshViewState['view'];
  depth: Depth;
  onChange: (change: Partial<MeshViewState>) => void;
  refreshing: boolean;
  onRefresh: () => void;
}) {
  const { mesh, service, focus, objects, groups, boxes, view, depth } = props;
  const { onChange, refreshing, onRefresh } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  const classes = useStyles();
  const missing = objects.nodes.filter(({ state }) => state === 'missing');

  return (
    <div className={classes.root}>
      <Typography variant="body2" color="textSecondary" role="status">
        {t('mesh.counts', { count: objects.nodes.length })}
        {missing.length > 0 &&
          `, ${t('mesh.missingCount', { count: missing.length })}`}
        {view === 'graph' &&
          groups.hidden > 0 &&
          `, ${t('meshGroup.hidden', { count: groups.hidden })}`}
      </Typography>
      {focus !== undefined && (
        <TextField
          select
          id="eks-mesh-depth"
          size="small"
          variant="outlined"
          className={classes.depth}
          label={t('mesh.depth')}
          title={t('mesh.depthTitle')}
          value={depth ?? 'all'}
          onChange={({ target }) =>
            onChange({
              depth: target.value === 'all' ? undefined : Number(target.value),
            })
          }
        >
          {depths.map(choice => (
            <MenuItem key={choice ?? 'all'} value={choice ?? 'all'}>
              {choice === undefined
                ? t('mesh.depthAll')
                : t('mesh.depthCalls', { count: choice })}
            </MenuItem>
          ))}
        </TextField>
      )}
      {view === 'graph' && (
        <GroupSelect
          grouping={groups.grouping}
          onChange={grouping => onChange({ grouping, open: [] })}
        />
      )}
      {view === 'graph' && (
        <Button
          size="small"
          variant={boxes.length > 0 ? 'contained' : 'outlined'}
          disableElevation
          aria-pressed={boxes.length > 0}
          title={t('meshBox.title')}
          onClick={() => onChange({ boxes: boxes.length === 0 })}
        >
          {t('meshBox.toggle')}
        </Button>
      )}
      <ButtonGroup size="small" aria-label={t('mesh.view')}>
        {views.map(choice => (
          <Button
            key={choice}
            variant={view === choice ? 'contained' : 'outlined'}
            color={view === choice ? 'primary' : 'default'}
            disableElevation
            aria-pressed={view === choice}
            onClick={() => onChange({ view: choice })}
          >
            {t(`mesh.${choice}`)}
          </Button>
        ))}
      </ButtonGroup>
      <ExportMenu
        mesh={mesh}
        service={service}
        depth={depth}
        focus={focus}
        topology={groups.topology}
        boxes={boxes}
      />
      <RefreshButton refreshing={refreshing} onRefresh={onRefresh} />
    </div>
  );
}
