import { parseEntityRef } from '@backstage/catalog-model';
import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import {
  describePlace,
  type ChangesResponse,
  type InventoryChangeItem,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  eksApiRef,
  EmptyState,
  ErrorState,
  LoadingState,
  TimeAgo,
  useRemoteData,
} from '@eks-platform/backstage-plugin-eks-react';
import { makeStyles } from '@material-ui/core/styles';
import { eksTranslationRef } from '../translation';
import { Section } from '../widgets/Section';

const CHANGES_SHOWN = 20;

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: {
    borderTop: `1px solid ${theme.palette.divider}`,
    padding: theme.spacing(1, 0),
    overflowWrap: 'anywhere',
  },
  more: { color: theme.palette.text.secondary },
}));

/** What came, went and changed lately, the newest first. */
export function ChangeFeed() {
  const { t } = useTranslationRef(eksTranslationRef);
  const api = useApi(eksApiRef);
  const data = useRemoteData<ChangesResponse>({
    key: 'changes',
    read: signal => api.getChanges({ limit: CHANGES_SHOWN }, { signal }),
  });
  const classes = useStyles();

  return (
    <Section title={t('changes.title')}>
      {data.state === 'loading' && (
        <LoadingState label={t('changes.loading')} />
      )}
      {data.state === 'failed' && (
        <ErrorState error={data.error} onRetry={data.refresh} />
      )}
      {data.state === 'ready' && data.value.items.length === 0 && (
        <EmptyState title={t('changes.none')} />
      )}
      {data.state === 'ready' && (
        <ul className={classes.list}>
          {data.value.items.map(change => (
            <li key={change.id} className={classes.item}>
              <ChangeLine change={change} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function ChangeLine(props: { change: InventoryChangeItem }) {
  const { change } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  const classes = useStyles();
  return (
    <>
      <div>
        {t(`changes.${change.change}`)} {change.kind.replace(/-/g, ' ')}{' '}
        {change.entityRef && change.change !== 'removed' ? (
          <EntityRefLink
            entityRef={parseEntityRef(change.entityRef)}
            title={change.name}
            hideIcon
            underline="always"
          />
        ) : (
          change.name
        )}
      </div>
      {change.fields.map(({ path, before, after }) => (
        <div key={path} className={classes.more}>
          {t('changes.field', {
            path,
            before: before ?? t('common.none'),
            after: after ?? t('common.none'),
          })}
        </div>
      ))}
      <div className={classes.more}>
        {describePlace(change.scope)}, <TimeAgo time={change.at} />
      </div>
    </>
  );
}
