import { lazy, Suspense, useCallback, useMemo } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  neighbourhood,
  type MeshTopologyResponse,
} from '@eks-platform/backstage-plugin-eks-common';
import { LoadingState } from '@eks-platform/backstage-plugin-eks-react';
import { makeStyles } from '@material-ui/core/styles';
import { eksTranslationRef } from '../translation';
import { Section } from '../widgets/Section';
import { NodePanel } from './details/NodePanel';
import { TopologyLegend } from './graph/TopologyLegend';
import { MeshToolbar } from './MeshToolbar';
import { TopologyTable } from './table/TopologyTable';
import { useMeshViewState } from './useMeshViewState';

const TopologyGraph = lazy(() =>
  import('./graph/TopologyGraph').then(m => ({ default: m.TopologyGraph })),
);

const useStyles = makeStyles(theme => ({
  body: {
    borderTop: `1px solid ${theme.palette.divider}`,
    display: 'flex',
  },
  main: {
    flex: '1 1 0',
    minWidth: 0,
  },
  picture: {
    background: theme.palette.background.default,
    minHeight: 380,
  },
}));

/** The topology to look around in: as a picture or a table, near or far, with the details of what is picked. */
export function MeshExplorer(props: {
  response: MeshTopologyResponse;
  refreshing: boolean;
  onRefresh: () => void;
}) {
  const { response, refreshing, onRefresh } = props;
  const { mesh, focus, topology } = response;
  const { t } = useTranslationRef(eksTranslationRef);
  const classes = useStyles();
  const [{ view, depth, nodeId }, change] = useMeshViewState();
  const onSelect = useCallback(
    (id: string | undefined) => change({ nodeId: id }),
    [change],
  );
  const shown = useMemo(
    () => neighbourhood(topology, focus, { hops: depth }),
    [topology, focus, depth],
  );
  const service = focus.slice(focus.indexOf('/') + 1);

  return (
    <Section
      padded={false}
      title={t('mesh.meshIn', {
        mesh: mesh.name,
        region: mesh.region,
        accountId: mesh.accountId,
      })}
      actions={
        <MeshToolbar
          topology={shown}
          view={view}
          depth={depth}
          onChange={change}
          refreshing={refreshing}
          onRefresh={onRefresh}
        />
      }
    >
      <div className={classes.body}>
        <div className={classes.main}>
          {view === 'table' ? (
            <TopologyTable
              topology={shown}
              focus={focus}
              onSelect={onSelect}
              label={t('meshTable.label', { service })}
            />
          ) : (
            <>
              <div className={classes.picture}>
                <Suspense fallback={<LoadingState label={t('mesh.drawing')} />}>
                  <TopologyGraph
                    topology={shown}
                    focus={focus}
                    selectedId={nodeId}
                    onSelect={onSelect}
                    label={t('meshGraph.label', { service })}
                  />
                </Suspense>
              </div>
              <TopologyLegend />
            </>
          )}
        </div>
        {nodeId && (
          <NodePanel
            mesh={mesh}
            topology={topology}
            nodeId={nodeId}
            onSelect={onSelect}
          />
        )}
      </div>
    </Section>
  );
}
