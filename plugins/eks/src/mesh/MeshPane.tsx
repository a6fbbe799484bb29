import { lazy, Suspense } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  Topology,
  TopologyBox,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  EmptyState,
  LoadingState,
} from '@eks-platform/backstage-plugin-eks-react';
import { makeStyles } from '@material-ui/core/styles';
import { eksTranslationRef } from '../translation';
import { TopologyLegend } from './graph/TopologyLegend';
import { TopologyTable } from './table/TopologyTable';
import type { MeshViewState } from './useMeshViewState';

const TopologyGraph = lazy(() =>
  import('./graph/TopologyGraph').then(m => ({ default: m.TopologyGraph })),
);

const useStyles = makeStyles(theme => ({
  picture: {
    background: theme.palette.background.default,
    minHeight: 380,
  },
}));

/** The objects that are left to see, as a picture with its legend or as a table. */
export function MeshPane(props: {
  view: MeshViewState['view'];
  objects: Topology;
  /** The same as it is drawn, some of it in groups. */
  drawn: Topology;
  boxes: TopologyBox[];
  hasGroups: boolean;
  /** The service or the mesh that is looked at. */
  subject: string;
  focus?: string;
  selectedId?: string;
  lit?: ReadonlySet<string>;
  onSelect: (nodeId: string | undefined) => void;
}) {
  const { view, objects, drawn, boxes, hasGroups, subject, focus } = props;
  const { selectedId, lit, onSelect } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  const classes = useStyles();

  if (objects.nodes.length === 0) {
    return (
      <EmptyState
        title={t('mesh.empty')}
        description={t('mesh.emptyDescription')}
      />
    );
  }
  return view === 'table' ? (
    <TopologyTable
      topology={objects}
      focus={focus}
      onSelect={onSelect}
      label={t('meshTable.label', { service: subject })}
    />
  ) : (
    <>
      <div className={classes.picture}>
        <Suspense fallback={<LoadingState label={t('mesh.drawing')} />}>
          <TopologyGraph
            topology={drawn}
            boxes={boxes}
            focus={focus}
            selectedId={selectedId}
            lit={lit}
            onSelect={onSelect}
            label={t('meshGraph.label', { service: subject })}
          />
        </Suspense>
      </div>
      <TopologyLegend hasGroups={hasGroups} />
    </>
  );
}
