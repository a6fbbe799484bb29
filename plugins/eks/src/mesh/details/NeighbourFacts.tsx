import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { TopologyNode } from '@eks-platform/backstage-plugin-eks-common';
import { FactList } from '@eks-platform/backstage-plugin-eks-react';
import { eksTranslationRef } from '../../translation';
import { NeighbourList } from './NeighbourList';
import type { neighboursOf } from './neighboursOf';

/** Who leads to a node and what it leads to: calls apart from where it hands traffic. */
export function NeighbourFacts(props: {
  node: TopologyNode;
  neighbours: ReturnType<typeof neighboursOf>;
  onSelect: (nodeId: string) => void;
}) {
  const { node, neighbours, onSelect } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  const after = neighbours.after(node.id);
  const calls = after.filter(({ edge }) => edge.relation === 'calls');
  const targets = after.filter(({ edge }) => edge.relation !== 'calls');
  const leadsOn = node.state === 'present';

  return (
    <FactList
      facts={[
        ...(leadsOn && node.type === 'virtual-node'
          ? [
              {
                name: t('meshDetails.backends'),
                value: <NeighbourList neighbours={calls} onSelect={onSelect} />,
                isWide: true,
              },
            ]
          : []),
        ...(leadsOn && node.type !== 'virtual-node'
          ? [
              {
                name: t('meshDetails.targets'),
                value: (
                  <NeighbourList neighbours={targets} onSelect={onSelect} />
                ),
                isWide: true,
              },
            ]
          : []),
        {
          name: t('meshDetails.calledBy'),
          value: (
            <NeighbourList
              neighbours={neighbours.before(node.id)}
              onSelect={onSelect}
            />
          ),
          isWide: true,
        },
      ]}
    />
  );
}
