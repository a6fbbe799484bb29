import { useMemo } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  findNamespaces,
  isUnhealthy,
  type Topology,
  type TopologyNode,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  DataTable,
  StatusChip,
  type DataColumn,
} from '@eks-platform/backstage-plugin-eks-react';
import { eksTranslationRef } from '../../translation';
import { NodeMark } from '../compare/NodeMark';
import { nodeLooks } from '../nodeLooks';
import { NodeButton } from '../details/NodeButton';
import { NeighbourList } from '../details/NeighbourList';
import { neighboursOf } from '../details/neighboursOf';
import { useTroubles } from '../trouble/useTroubles';
import { ToneLine } from '../../widgets/ToneLine';

/** Everything that the picture says, row by row. */
export function TopologyTable(props: {
  topology: Topology;
  focus?: string;
  onSelect: (nodeId: string) => void;
  label: string;
}) {
  const { topology, focus, onSelect, label } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  const troublesOf = useTroubles();
  const namespaces = useMemo(() => findNamespaces(topology), [topology]);
  const neighbours = useMemo(() => neighboursOf(topology), [topology]);

  const columns: DataColumn<TopologyNode>[] = [
    {
      id: 'name',
      title: t('meshTable.name'),
      render: node => (
        <>
          <NodeButton node={node} onSelect={onSelect} />
          {node.id === focus && <div>({t('meshGraph.focus')})</div>}
          <NodeMark id={node.id} />
        </>
      ),
      sortBy: ({ name }) => name,
    },
    {
      id: 'type',
      title: t('meshTable.type'),
      render: ({ type }) => t(nodeLooks[type].message),
      sortBy: ({ type }) => type,
    },
    {
      id: 'namespace',
      title: t('meshTable.namespace'),
      render: ({ id }) => namespaces.get(id) ?? t('common.none'),
      sortBy: ({ id }) => namespaces.get(id) ?? '',
    },
    {
      id: 'status',
      title: t('meshTable.status'),
      render: node => (
        <>
          <StatusChip
            status={node.state === 'missing' ? 'MISSING' : node.status ?? ''}
          />
          {troublesOf(node).map(({ sentence }) => (
            <ToneLine key={sentence} tone="warning">
              {sentence}
            </ToneLine>
          ))}
        </>
      ),
      // What is missing comes first, then what else is wrong.
      sortBy: node =>
        (node.state === 'missing' && '0') ||
        (isUnhealthy(node) && `1${node.status}`) ||
        `2${node.status}`,
    },
    {
      id: 'detail',
      title: t('meshTable.detail'),
      render: ({ detail, reason }) => reason ?? detail,
    },
    {
      id: 'leadsTo',
      title: t('meshTable.leadsTo'),
      minWidth: 150,
      render: ({ id }) => (
        <NeighbourList neighbours={neighbours.after(id)} onSelect={onSelect} />
      ),
    },
    {
      id: 'reachedFrom',
      title: t('meshTable.reachedFrom'),
      minWidth: 150,
      render: ({ id }) => (
        <NeighbourList neighbours={neighbours.before(id)} onSelect={onSelect} />
      ),
    },
  ];

  return (
    <DataTable
      label={label}
      columns={columns}
      rows={topology.nodes}
      rowKey={({ id }) => id}
      rowName={({ name }) => name}
    />
  );
}
