import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { FargateProfile } from '@eks-platform/backstage-plugin-eks-common';
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

/** All that the row of a Fargate profile has no room for. */
export function FargateProfileDetails(props: { profile: FargateProfile }) {
  const { profile } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  return (
    <Stack>
      {profile.health.length > 0 && <HealthIssueList issues={profile.health} />}
      <FactList
        facts={[
          { name: t('fargate.role'), value: profile.podExecutionRoleArn },
          {
            name: t('fargate.subnets'),
            value: <IdList ids={profile.subnetIds} />,
          },
          {
            name: t('fargate.created'),
            value: profile.createdAt && <TimeAgo time={profile.createdAt} />,
          },
          {
            name: t('fargate.tags'),
            value: <NameValueList values={profile.tags} />,
          },
        ]}
      />
      <ConsoleLink subject={profile} />
    </Stack>
  );
}
