import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  Nodegroup,
  Taint,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  FactList,
  HealthIssueList,
  TimeAgo,
} from '@eks-platform/backstage-plugin-eks-react';
import { eksTranslationRef } from '../translation';
import { ConsoleLink } from '../widgets/ConsoleLink';
import { IdList } from '../widgets/IdList';
import { NameValueList } from '../widgets/NameValueList';
import { Stack } from '../widgets/Stack';

/** All that the row of a node group has no room for. */
export function NodegroupDetails(props: { nodegroup: Nodegroup }) {
  const { nodegroup } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  const { launchTemplate } = nodegroup;

  return (
    <Stack>
      {nodegroup.health.length > 0 && (
        <HealthIssueList issues={nodegroup.health} />
      )}
      <FactList
        facts={[
          {
            name: t('nodegroups.labels'),
            value: <NameValueList values={nodegroup.labels} />,
          },
          {
            name: t('nodegroups.taints'),
            value: <TaintList taints={nodegroup.taints} />,
          },
          {
            name: t('nodegroups.subnets'),
            value: <IdList ids={nodegroup.subnetIds} />,
          },
          { name: t('nodegroups.role'), value: nodegroup.nodeRoleArn },
          {
            name: t('nodegroups.launchTemplate'),
            value: launchTemplate
              ? t('nodegroups.launchTemplateVersion', {
                  name: launchTemplate.name ?? launchTemplate.id ?? '',
                  version: launchTemplate.version ?? '',
                })
              : t('nodegroups.ownLaunchTemplate'),
          },
          {
            name: t('nodegroups.diskSize'),
            value:
              nodegroup.diskSize !== undefined &&
              t('nodegroups.gibibytes', { size: String(nodegroup.diskSize) }),
          },
          {
            name: t('nodegroups.autoScalingGroups'),
            value: nodegroup.autoScalingGroups.join(', '),
          },
          {
            name: t('nodegroups.created'),
            value: nodegroup.createdAt && (
              <TimeAgo time={nodegroup.createdAt} />
            ),
          },
          {
            name: t('nodegroups.tags'),
            value: <NameValueList values={nodegroup.tags} />,
          },
        ]}
      />
      <ConsoleLink subject={nodegroup} />
    </Stack>
  );
}

const taintEffects: Record<
  string,
  | 'nodegroups.taintEffect.NO_SCHEDULE'
  | 'nodegroups.taintEffect.NO_EXECUTE'
  | 'nodegroups.taintEffect.PREFER_NO_SCHEDULE'
> = {
  NO_SCHEDULE: 'nodegroups.taintEffect.NO_SCHEDULE',
  NO_EXECUTE: 'nodegroups.taintEffect.NO_EXECUTE',
  PREFER_NO_SCHEDULE: 'nodegroups.taintEffect.PREFER_NO_SCHEDULE',
};

function TaintList(props: { taints: Taint[] }) {
  const { t } = useTranslationRef(eksTranslationRef);
  if (props.taints.length === 0) {
    return <>{t('common.none')}</>;
  }
  return (
    <>
      {props.taints.map(({ key, value, effect }) => (
        <div key={`${key} ${effect}`} title={effect}>
          {value ? `${key}=${value}` : key}:{' '}
          {effect in taintEffects ? t(taintEffects[effect]) : effect}
        </div>
      ))}
    </>
  );
}
