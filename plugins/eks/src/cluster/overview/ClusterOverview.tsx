import type { ClusterResponse } from '@eks-platform/backstage-plugin-eks-common';
import { Stack } from '../../widgets/Stack';
import { CapacitySection } from '../capacity/CapacitySection';
import { ClusterFacts } from './ClusterFacts';
import { InsightSection } from './InsightSection';
import { UpdateSection } from './UpdateSection';

/** What a cluster is, what is wrong with it, what is being changed, and what its pods run on. */
export function ClusterOverview(
  props: ClusterResponse & { refreshing: boolean; onRefresh: () => void },
) {
  const { cluster, updates, insights } = props;
  return (
    <Stack>
      <ClusterFacts {...props} />
      <UpdateSection updates={updates} />
      <CapacitySection
        cluster={cluster}
        nodegroups={props.nodegroups}
        fargateProfiles={props.fargateProfiles}
      />
      <InsightSection insights={insights} />
    </Stack>
  );
}
