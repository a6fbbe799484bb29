import { useCallback, useMemo, useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  useMeshRoute,
  type MeshTopologyView,
} from '@eks-platform/backstage-plugin-eks-react';
import { makeStyles } from '@material-ui/core/styles';
import { eksTranslationRef } from '../translation';
import { Section } from '../widgets/Section';
import { Stack } from '../widgets/Stack';
import { useBoxes } from './box/useBoxes';
import { ComparePanel } from './compare/ComparePanel';
import { DifferenceProvider } from './compare/DifferenceContext';
import type { ChosenExport } from './compare/ExportChoice';
import { useComparison } from './compare/useComparison';
import { ReachBar } from './reach/ReachBar';
import { useReach, withPart } from './reach/useReach';
import { useNearTopology } from './useNearTopology';
import { NodePanel } from './details/NodePanel';
import { MeshFinder } from './find/MeshFinder';
import { useFoundNodes } from './find/useFoundNodes';
import { useGroups } from './group/useGroups';
import { MeshPane } from './MeshPane';
import { MeshToolbar } from './MeshToolbar';
import { litNodes } from './trace/litNodes';
import { TracePanel } from './trace/TracePanel';
import { useMeshViewState } from './useMeshViewState';

const useStyles = makeStyles(theme => ({
  body: {
    borderTop: `1px solid ${theme.palette.divider}`,
    display: 'flex',
  },
  main: {
    flex: '1 1 0',
    minWidth: 0,
  },
}));

/** The topology to look around in: as a picture or a table, near or far, with the details of what is picked. */
export function MeshExplorer(props: {
  response: MeshTopologyView;
  refreshing: boolean;
  onRefresh: () => void;
}) {
  const { response, refreshing, onRefresh } = props;
  const { mesh, focus } = response;
  const { t } = useTranslationRef(eksTranslationRef);
  const classes = useStyles();
  const [state, change] = useMeshViewState();
  const { view, depth, nodeId, find, hide, trace } = state;
  const onSelect = useCallback(
    (id: string | undefined) => change({ nodeId: id }),
    [change],
  );
  const [chosenExport, setChosenExport] = useState<ChosenExport>();
  const comparison = useComparison({
    response,
    chosen: state.compare,
    chosenExport,
  });
  const { topology, differing } = comparison;
  const near = useNearTopology({
    topology,
    focus,
    depth,
    only: state.onlyDifferences ? differing : undefined,
  });
  const reach = useReach({
    response,
    reach: state.reach,
    isAsked: nodeId !== undefined || state.reach !== undefined,
  });
  const withReach = useMemo(
    () => withPart(near, reach.part),
    [near, reach.part],
  );
  const finding = useFoundNodes({ topology: withReach, focus, find, hide });
  const { topology: left, found, findQuery } = finding;
  const service = focus?.slice(focus.indexOf('/') + 1);
  const subject = service ?? mesh.name;
  const { accountId, region } = mesh;
  const route = useMeshRoute({ accountId, region, mesh: mesh.name }, trace);
  const resolution = trace && route.state === 'ready' ? route.value : undefined;
  const lit = useMemo(() => {
    if (reach.lit) {
      return reach.lit;
    }
    if (resolution) {
      return litNodes(resolution);
    }
    return findQuery ? new Set(found) : differing;
  }, [reach.lit, resolution, findQuery, found, differing]);
  const groups = useGroups({
    topology: left,
    asked: state.grouping,
    focus,
    open: state.open,
    lit,
    selectedId: nodeId,
  });
  const shown = groups.topology;
  const boxes = useBoxes(shown, mesh, state.boxes ?? false);
  const picked = shown.nodes.find(({ id }) => id === nodeId);
  const onOpen = () =>
    nodeId !== undefined && change({ open: [...state.open, nodeId] });

  const { data } = comparison;
  const shownDifference = data.state === 'ready' ? data.value : undefined;

  return (
    <DifferenceProvider value={shownDifference}>
      <Stack>
        <Section
          padded={false}
          title={t('mesh.meshIn', {
            mesh: mesh.name,
            region: mesh.region,
            accountId: mesh.accountId,
          })}
          actions={
            <MeshToolbar
              mesh={mesh}
              service={service}
              focus={focus}
              groups={groups}
              objects={left}
              boxes={boxes}
              view={view}
              depth={depth}
              onChange={change}
              refreshing={refreshing}
              onRefresh={onRefresh}
            />
          }
        >
          <MeshFinder
            {...finding}
            find={find ?? ''}
            hide={hide ?? ''}
            selectedId={nodeId}
            onFind={text => change({ find: text })}
            onHide={text => change({ hide: text })}
            onSelect={onSelect}
          />
          <ReachBar
            reach={state.reach}
            whole={reach.whole}
            onClear={() => change({ reach: undefined })}
          />
          <div className={classes.body}>
            <div className={classes.main}>
              <MeshPane
                view={view}
                objects={left}
                drawn={shown}
                boxes={boxes}
                hasGroups={groups.hidden > 0}
                subject={subject}
                focus={focus}
                selectedId={nodeId}
                lit={lit}
                onSelect={onSelect}
              />
            </div>
            {nodeId && (
              <NodePanel
                mesh={mesh}
                topology={topology}
                nodeId={nodeId}
                whole={reach}
                reach={state.reach}
                onReach={chosen => change({ reach: chosen })}
                group={picked?.group}
                onOpen={onOpen}
                onSelect={onSelect}
              />
            )}
          </div>
        </Section>
        <ComparePanel
          mesh={mesh}
          comparison={comparison}
          onChooseExport={setChosenExport}
          state={state}
          onChange={change}
          onSelect={onSelect}
        />
        <TracePanel
          service={service}
          topology={topology}
          request={trace}
          data={route}
          onTrace={request => change({ trace: request, reach: undefined })}
          onRetry={route.refresh}
          onSelect={onSelect}
        />
      </Stack>
    </DifferenceProvider>
  );
}
