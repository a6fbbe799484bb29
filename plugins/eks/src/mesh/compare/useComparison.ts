import { useEffect, useMemo, useRef } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  listDifferences,
  neighbourhood,
  nodesThatDiffer,
  overlayDifference,
  type Mesh,
  type MeshDifferenceQuery,
  type MeshDifferenceResponse,
  type MeshQuery,
  type ObjectDifference,
  type Topology,
  type TopologyDifference,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  useMeshDifference,
  type MeshTopologyView,
  type RemoteData,
} from '@eks-platform/backstage-plugin-eks-react';
import { eksTranslationRef } from '../../translation';
import type { Comparison } from './comparisonOfUrl';
import type { ShownDifference } from './DifferenceContext';
import type { ChosenExport } from './ExportChoice';
import { useStateWords } from './useStateWords';
import { useTellerWords } from './useTellerWords';

/** A difference with all that is needed to show and to save it. */
export interface FoundDifference extends ShownDifference {
  difference: TopologyDifference;
  /** All objects of the mesh that differ. */
  list: ObjectDifference[];
  /** Identifiers of the nodes that are, or were, around the service of the page. */
  around: ReadonlySet<string>;
}

/** How the mesh of the page compares with what was chosen. */
export interface MeshComparison {
  /** What was found; of a `ready` one, undefined when nothing was chosen. */
  data: RemoteData<FoundDifference | undefined>;
  refresh: () => void;
  /** Around the service, with what is gone drawn in again. */
  topology: Topology;
  /** Identifiers of what differs and of the ends of edges that do; undefined when nothing does. */
  differing?: ReadonlySet<string>;
}

/** Compares the mesh of the page with what was chosen, again whenever the page has newer data. */
export function useComparison(options: {
  response: MeshTopologyView;
  chosen: Comparison | undefined;
  /** What was chosen when that is an export. */
  chosenExport: ChosenExport | undefined;
}): MeshComparison {
  const { response, chosen, chosenExport } = options;
  const { mesh, focus, topology } = response;
  const { t } = useTranslationRef(eksTranslationRef);
  const tellerWords = useTellerWords();
  const stateWords = useStateWords();
  const remote = useMeshDifference(
    useMemo(
      () => questionOf(mesh, chosen, chosenExport),
      [mesh, chosen, chosenExport],
    ),
  );
  const { refresh } = remote;
  useOnChange(topology, refresh);

  const answer = remote.state === 'ready' ? remote.value : undefined;
  const overlaid = useMemo(() => {
    if (!answer) {
      return undefined;
    }
    const list = listDifferences(answer);
    return {
      difference: answer.topology,
      list,
      ...overlayDifference(topology, answer.topology, list),
    };
  }, [answer, topology]);

  const found = useMemo(() => {
    if (!overlaid || !answer) {
      return undefined;
    }
    return {
      ...overlaid,
      ...wordsOf(answer),
      objects: new Map(overlaid.list.map(object => [object.id, object])),
      around: new Set(
        (focus === undefined
          ? overlaid.topology
          : neighbourhood(overlaid.topology, focus)
        ).nodes.map(({ id }) => id),
      ),
    };

    function wordsOf({ other, earlier }: MeshDifferenceResponse) {
      if (other) {
        return { before: tell(other), after: tell(mesh) };
      }
      const before = earlier ? stateWords(earlier) : chosenExport?.name;
      return { before: before ?? '', after: t('meshCompare.now') };
    }

    function tell({ source, origin }: typeof mesh) {
      return tellerWords({
        source,
        cluster: origin?.cluster?.name,
        location: origin?.location,
      });
    }
  }, [overlaid, answer, mesh, focus, chosenExport, tellerWords, stateWords, t]);

  const differing = useMemo(
    () => (overlaid?.marks.size ? nodesThatDiffer(overlaid) : undefined),
    [overlaid],
  );
  return {
    data: remote.state === 'ready' ? { ...remote, value: found } : remote,
    refresh,
    topology: overlaid?.marks.size ? overlaid.topology : topology,
    differing,
  };
}

function questionOf(
  mesh: Mesh,
  chosen: Comparison | undefined,
  chosenExport: ChosenExport | undefined,
): MeshDifferenceQuery | undefined {
  const where = queryOfMesh(mesh);
  switch (chosen?.kind) {
    case 'teller': {
      const { source, cluster } = chosen;
      return { ...where, other: { source, cluster } };
    }
    case 'since':
      return { ...where, since: chosen.id };
    case 'export':
      return chosenExport && { ...where, before: chosenExport.topology };
    default:
      return undefined;
  }
}

/** The question for exactly the mesh that is shown. */
export function queryOfMesh(
  mesh: Mesh,
): MeshQuery & { accountId: string; region: string } {
  const { accountId, region, name, source, origin } = mesh;
  return {
    accountId,
    region,
    mesh: name,
    source,
    ...(origin?.cluster && { cluster: origin.cluster.name }),
  };
}

/** Does something whenever a value is another one than before. */
function useOnChange(value: unknown, act: () => void) {
  const known = useRef(value);
  useEffect(() => {
    if (known.current !== value) {
      known.current = value;
      act();
    }
  }, [value, act]);
}
