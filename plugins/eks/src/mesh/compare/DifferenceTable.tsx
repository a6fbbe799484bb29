import { useMemo } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { ObjectDifference } from '@eks-platform/backstage-plugin-eks-common';
import {
  DataTable,
  type DataColumn,
} from '@eks-platform/backstage-plugin-eks-react';
import { eksTranslationRef } from '../../translation';
import { NodeButton } from '../details/NodeButton';
import { nodeLooks } from '../nodeLooks';
import { ChangeMark } from './ChangeMark';
import { FieldDifferences } from './FieldDifferences';
import type { FoundDifference } from './useComparison';

/** The objects that differ, each with its fields. */
export function DifferenceTable(props: {
  found: FoundDifference;
  onSelect: (nodeId: string) => void;
}) {
  const { found, onSelect } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  const columns = useMemo(
    (): DataColumn<ObjectDifference>[] => [
      {
        id: 'object',
        title: t('meshCompare.object'),
        minWidth: 180,
        render: ({ id, type, name }) => (
          <>
            {type !== 'mesh' && found.around.has(id) ? (
              <NodeButton node={{ id, type, name }} onSelect={onSelect} />
            ) : (
              name
            )}
            <div>
              {type === 'mesh'
                ? t('meshCompare.mesh')
                : t(nodeLooks[type].message)}
              {type !== 'mesh' &&
                !found.around.has(id) &&
                ` · ${t('meshCompare.elsewhere')}`}
            </div>
          </>
        ),
        sortBy: ({ name }) => name,
      },
      {
        id: 'change',
        title: t('meshCompare.change'),
        minWidth: 100,
        render: ({ change }) => <ChangeMark change={change} />,
        sortBy: ({ change }) => change,
      },
      {
        id: 'fields',
        title: t('meshCompare.fields'),
        minWidth: 200,
        render: object => <FieldDifferences object={object} {...found} />,
      },
    ],
    [t, found, onSelect],
  );
  return (
    <DataTable
      label={t('meshCompare.table')}
      columns={columns}
      rows={found.list}
      rowKey={({ id }) => id}
      rowName={({ name }) => name}
    />
  );
}
