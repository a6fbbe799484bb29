import type { Cluster as AwsCluster } from '@aws-sdk/client-eks';
import type { ClusterRequest } from '@eks-platform/backstage-plugin-eks-common';
import { toHealthIssues } from '../../translate/toHealthIssues';
import { describeHealth } from '../describeHealth';
import { planResource, type ResourcePlan } from '../ResourcePlan';
import { enabledLogTypes, settingsOf } from './clusterSettings';
import { isKeyAlias } from './isKeyAlias';

/**
 * Plans a cluster.
 *
 * What AWS does not tell of a cluster (whether its creator became administrator and whether it brought addons) and what the request leaves to AWS (the
 * version, for one) makes no difference.
 *
 * | existing cluster | plan |
 * | --- | --- |
 * | none | create |
 * | FAILED or DELETING | conflict |
 * | as wanted, CREATING included | adopt |
 * | anything else | differs |
 *
 * @public
 */
export function planCluster(
  request: ClusterRequest,
  existing: AwsCluster | undefined,
): ResourcePlan {
  return planResource({
    wanted: wantedFields(request),
    existing: existing && {
      status: existing.status ?? 'UNKNOWN',
      fields: settingsOf(existing),
      hopeless: judgeStatus(existing),
    },
  });
}

function judgeStatus(cluster: AwsCluster): string | undefined {
  if (cluster.status === 'DELETING') {
    return 'it is being deleted';
  }
  if (cluster.status === 'FAILED') {
    return `its creation failed: ${describeHealth(
      toHealthIssues(cluster.health?.issues),
    )}`;
  }
  return undefined;
}

function wantedFields(request: ClusterRequest) {
  const {
    kind,
    name,
    accessConfig,
    logging,
    bootstrapSelfManagedAddons,
    encryptionConfig,
    ...fields
  } = request;
  return {
    ...fields,
    encryptionConfig: encryptionConfig?.map(({ resources, provider }) => ({
      resources,
      ...(!isKeyAlias(provider.keyArn) && { provider }),
    })),
    accessConfig: { authenticationMode: accessConfig.authenticationMode },
    logging: logging && { enabledTypes: enabledLogTypes(logging) },
  };
}
