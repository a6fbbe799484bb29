import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type { IdentityBindingItem } from '@eks-platform/backstage-plugin-eks-common';
import {
  DataTable,
  type DataColumn,
} from '@eks-platform/backstage-plugin-eks-react';
import { eksTranslationRef } from '../../translation';
import { BindingDetails } from './BindingDetails';
import { BindingRole } from './BindingRole';
import { VerdictLabel } from './VerdictLabel';
import { verdictTones } from './verdictTones';

const gravest = Object.keys(verdictTones);

/** ServiceAccounts and their roles, the gravest first; a row opens for what is wrong and how to mend it. */
export function BindingTable(props: {
  bindings: IdentityBindingItem[];
  /** False on the page of a component, whose bindings may be of several clusters. */
  isOfOneCluster?: boolean;
}) {
  const { bindings, isOfOneCluster = true } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  const rows = [...bindings].sort(
    (left, right) =>
      gravest.indexOf(left.verdict) - gravest.indexOf(right.verdict) ||
      nameOf(left).localeCompare(nameOf(right)),
  );

  const columns: DataColumn<IdentityBindingItem>[] = [
    {
      id: 'serviceAccount',
      title: t('identity.serviceAccount'),
      render: binding => (
        <>
          {nameOf(binding)}
          {!isOfOneCluster && (
            <div>
              <EntityRefLink
                entityRef={parseEntityRef(binding.clusterEntityRef)}
                title={binding.clusterName}
                hideIcon
              />
            </div>
          )}
        </>
      ),
      sortBy: nameOf,
    },
    {
      id: 'role',
      title: t('identity.role'),
      render: binding => <BindingRole binding={binding} />,
      sortBy: ({ role }) => role.name,
    },
    {
      id: 'mechanism',
      title: t('identity.mechanism'),
      render: ({ mechanism }) => t(`identity.mechanisms.${mechanism}`),
      sortBy: ({ mechanism }) => mechanism,
    },
    {
      id: 'verdict',
      title: t('identity.verdict'),
      render: ({ verdict }) => <VerdictLabel verdict={verdict} />,
      sortBy: ({ verdict }) => gravest.indexOf(verdict),
      minWidth: 150,
    },
    {
      id: 'pods',
      title: t('identity.pods'),
      render: binding => <BindingPods binding={binding} />,
    },
    {
      id: 'components',
      title: t('identity.components'),
      render: ({ componentRefs }) =>
        componentRefs.map(ref => (
          <div key={ref}>
            <EntityRefLink entityRef={parseEntityRef(ref)} hideIcon />
          </div>
        )),
    },
  ];

  return (
    <DataTable
      label={t('identity.title')}
      columns={
        isOfOneCluster
          ? columns
          : columns.filter(({ id }) => id !== 'components')
      }
      rows={rows}
      rowKey={({ id }) => id}
      rowName={nameOf}
      renderDetails={binding => <BindingDetails binding={binding} />}
    />
  );
}

function BindingPods(props: { binding: IdentityBindingItem }) {
  const { workloads } = props.binding;
  const { t } = useTranslationRef(eksTranslationRef);
  if (!workloads) {
    return <>{t('identity.podsUnknown')}</>;
  }
  const sum = (key: 'pods' | 'podsWithCredentials') =>
    workloads.reduce((total, workload) => total + workload[key], 0);
  return (
    <>
      {sum('pods') === 0
        ? t('identity.noPods')
        : t('identity.podNumbers', {
            credentials: String(sum('podsWithCredentials')),
            pods: String(sum('pods')),
          })}
    </>
  );
}

function nameOf({ namespace, serviceAccount }: IdentityBindingItem): string {
  return `${namespace}/${serviceAccount}`;
}
