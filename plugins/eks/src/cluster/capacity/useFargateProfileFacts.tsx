import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { FargateProfile } from '@eks-platform/backstage-plugin-eks-common';
import { TimeAgo, type Fact } from '@eks-platform/backstage-plugin-eks-react';
import { eksTranslationRef } from '../../translation';
import { NameValueList } from '../../widgets/NameValueList';

/** What only a Fargate profile has. */
export function useFargateProfileFacts(): (profile: FargateProfile) => Fact[] {
  const { t } = useTranslationRef(eksTranslationRef);
  return profile => [
    { name: t('fargate.role'), value: profile.podExecutionRoleArn },
    {
      name: t('fargate.created'),
      value: profile.createdAt && <TimeAgo time={profile.createdAt} />,
    },
    {
      name: t('fargate.tags'),
      value: <NameValueList values={profile.tags} />,
    },
  ];
}
