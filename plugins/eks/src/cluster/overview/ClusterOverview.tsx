import type { ClusterResponse } from '@eks-platform/backstage-plugin-eks-common';
import { Stack } from '../../widgets/Stack';
import { CapacitySection } from '../capacity/CapacitySection';
import { ClusterFacts } from './ClusterFacts';
import { InsightSection } from './InsightSection';
import { UpdateSection } from './UpdateSection';

/** What a cluster is, what is wrong with it, what is being changed, and what its pods run on. */
export function ClusterOverview(props: {
  shown: ClusterResponse;
  refreshing: boolean;
  onRefresh: () => void;
}) {
  const { shown, ...refresh } = props;
  return (
    <Stack>
      <ClusterFacts {...shown} {...refresh} />
      <UpdateSection updates={shown.updates} />
      <CapacitySection shown={shown} />
      <InsightSection insights={shown.insights} />
    </Stack>
  );
}
