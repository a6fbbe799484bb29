import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { ClusterListResponse } from '@eks-platform/backstage-plugin-eks-common';
import Button from '@material-ui/core/Button';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import MenuItem from '@material-ui/core/MenuItem';
import Switch from '@material-ui/core/Switch';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import { eksTranslationRef } from '../translation';
import { FacetFilter } from '../widgets/FacetFilter';
import {
  facets,
  groupings,
  hasFilters,
  optionalColumns,
  withoutFilters,
  type Facet,
  type FleetView,
  type Grouping,
  type OptionalColumn,
} from './FleetView';

const useStyles = makeStyles(theme => ({
  root: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1.5),
    padding: theme.spacing(0, 2, 2),
  },
  search: { flex: '1 1 200px', maxWidth: 360 },
  choice: { minWidth: 130 },
}));

/** Finds, filters, groups and chooses columns; what it chooses is the caller's to keep. */
export function FleetToolbar(props: {
  view: FleetView;
  counts: ClusterListResponse['facets'];
  accountName: (accountId: string) => string;
  onChange: (change: (view: FleetView) => FleetView) => void;
}) {
  const { view, counts, accountName, onChange } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  const classes = useStyles();
  const setQuery = (query: Partial<FleetView['query']>) =>
    onChange(before => ({ ...before, query: { ...before.query, ...query } }));
  const nameOf = (facet: Facet) => (value: string) => {
    switch (facet) {
      case 'support':
        return t(
          `support.phase.${
            value as 'standard' | 'extended' | 'ended' | 'unknown'
          }`,
        );
      case 'accountId':
        return accountName(value);
      case 'owner':
        return value.replace(/^group:default\//, '');
      default:
        return value;
    }
  };

  return (
    <div className={classes.root} role="search">
      <TextField
        id="eks-fleet-search"
        type="search"
        size="small"
        variant="outlined"
        className={classes.search}
        label={t('fleet.search')}
        placeholder={t('fleet.searchHelp')}
        value={view.query.search ?? ''}
        onChange={({ target }) => setQuery({ search: target.value })}
      />
      {facets.map(facet => (
        <FacetFilter
          key={facet}
          id={`eks-fleet-${facet}`}
          label={t(`fleet.facet.${facet}`)}
          counts={counts[facet]}
          chosen={view.query[facet]}
          nameOf={nameOf(facet)}
          onChange={chosen => setQuery({ [facet]: chosen })}
        />
      ))}
      <TextField
        select
        id="eks-fleet-health"
        size="small"
        variant="outlined"
        className={classes.choice}
        label={t('fleet.health')}
        value={view.query.health ?? 'any'}
        onChange={({ target }) =>
          setQuery({
            health:
              target.value === 'any'
                ? undefined
                : (target.value as 'open' | 'none'),
          })
        }
      >
        {(['any', 'open', 'none'] as const).map(choice => (
          <MenuItem key={choice} value={choice}>
            {t(`fleet.healthFilter.${choice}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        id="eks-fleet-group"
        size="small"
        variant="outlined"
        className={classes.choice}
        label={t('fleet.groupBy')}
        value={view.groupBy ?? 'none'}
        onChange={({ target }) =>
          onChange(before => ({
            ...before,
            groupBy:
              target.value === 'none' ? undefined : (target.value as Grouping),
          }))
        }
      >
        {(['none', ...groupings] as const).map(choice => (
          <MenuItem key={choice} value={choice}>
            {t(`fleet.grouping.${choice}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        id="eks-fleet-columns"
        size="small"
        variant="outlined"
        className={classes.choice}
        label={t('fleet.columns')}
        value={optionalColumns.filter(id => !view.hidden.includes(id))}
        onChange={({ target }) => {
          const shown = target.value as unknown as OptionalColumn[];
          onChange(before => ({
            ...before,
            hidden: optionalColumns.filter(id => !shown.includes(id)),
          }));
        }}
        SelectProps={{
          multiple: true,
          displayEmpty: true,
          renderValue: shown =>
            t('fleet.columnCount', { count: (shown as string[]).length + 1 }),
          MenuProps: { getContentAnchorEl: null },
        }}
      >
        {optionalColumns.map(id => (
          <MenuItem key={id} value={id} dense>
            {t(`fleet.column.${id}`)}
          </MenuItem>
        ))}
      </TextField>
      <FormControlLabel
        label={t('fleet.onlyStale')}
        control={
          <Switch
            size="small"
            color="primary"
            checked={view.query.stale ?? false}
            onChange={(_, checked) => setQuery({ stale: checked || undefined })}
          />
        }
      />
      {hasFilters(view) && (
        <Button size="small" onClick={() => onChange(withoutFilters)}>
          {t('fleet.clearFilters')}
        </Button>
      )}
    </div>
  );
}
