import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Nodegroup } from '@eks-platform/backstage-plugin-eks-common';
import { TimeAgo, type Fact } from '@eks-platform/backstage-plugin-eks-react';
import { eksTranslationRef } from '../../translation';
import { NameValueList } from '../../widgets/NameValueList';

/** What only a managed node group has. */
export function useNodegroupFacts(): (nodegroup: Nodegroup) => Fact[] {
  const { t } = useTranslationRef(eksTranslationRef);
  return nodegroup => {
    const { launchTemplate, diskSize } = nodegroup;
    return [
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
          diskSize !== undefined &&
          t('nodegroups.gibibytes', { size: String(diskSize) }),
      },
      {
        name: t('nodegroups.autoScalingGroups'),
        value: nodegroup.autoScalingGroups.join(', '),
      },
      {
        name: t('nodegroups.created'),
        value: nodegroup.createdAt && <TimeAgo time={nodegroup.createdAt} />,
      },
      {
        name: t('nodegroups.tags'),
        value: <NameValueList values={nodegroup.tags} />,
      },
    ];
  };
}
